import * as vscode from 'vscode';
import type { DecisionNode } from '../../present/decisions/nodes';
import { settle, takeBack } from './decide';
import type { DecisionFiles } from './decisionFiles';

/** What can be done with a decision that has lost its place: rows of the sidebar name it. */
export function registerOrphanCommands(files: DecisionFiles): vscode.Disposable {
  const documentOf = ({ uri }: DecisionNode): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.attachDecision', async (node?: DecisionNode) => {
      if (node?.orphan === undefined) return;
      const document = await documentOf(node);
      const selection = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection;
      if (!selection || selection.isEmpty) return void (await vscode.window.showInformationMessage(vscode.l10n.t('Select the words to which “{0}” belongs, and attach it again.', node.label)));
      const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
      await settle(files, document, [(await files.fresh(document)).attach(node.orphan, span, document.getText())]);
    }),
    vscode.commands.registerCommand('policyAnnotator.dropDecision', async (node?: DecisionNode) => {
      if (node?.orphan !== undefined) await takeBack(files, await documentOf(node), [node.orphan]);
    }),
  );
}
