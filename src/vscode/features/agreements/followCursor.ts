import * as vscode from 'vscode';
import { referenceAt, type AgreementTree, type AgreementTreeNode } from '../../../present/agreementTree/nodes';
import { setting } from '../../settings';

/** Selects in the tree, while it is seen, the reference in which the cursor stands. The focus stays where it is. */
export function followCursor(treeView: vscode.TreeView<AgreementTreeNode>, shown: () => AgreementTree): vscode.Disposable {
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (!treeView.visible || !setting('agreements.followCursor', true)) return;
    const found = referenceAt(shown(), document.uri.toString(), document.offsetAt(selection.active));
    if (!found || treeView.selection.some(({ id }) => id === found.id)) return;
    // The tree may change under the request: a node that is no more is nothing to go to.
    treeView.reveal(found, { select: true, focus: false }).then(undefined, () => undefined);
  });
}
