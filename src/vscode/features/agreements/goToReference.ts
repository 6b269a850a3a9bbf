import * as vscode from 'vscode';
import type { Span } from '../../../text/span';
import { nextSpan, previousSpan } from '../../../workspace/nearSpan';
import type { Articles } from '../../articles';
import { revealCommand } from '../placeItem';

/** Going to references: a row of the tree, and the next and the previous one in the article by key. */
export function registerGoToReference(articles: Articles): vscode.Disposable {
  const step = (near: typeof nextSpan) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const annotated = editor && (await articles.of(editor.document));
    if (!annotated) return;
    const references = annotated.annotations.mentions.filter(({ kind }) => kind === 'agreement');
    const found = near(references, editor.document.offsetAt(editor.selection.start));
    if (!found) return;
    editor.selection = selectionOf(editor.document, found);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(revealCommand, reveal),
    vscode.commands.registerCommand('policyAnnotator.nextReference', step(nextSpan)),
    vscode.commands.registerCommand('policyAnnotator.previousReference', step(previousSpan)),
  );
}

/** Selects a reference, in the editor that shows the article already where there is one. */
async function reveal(uri: vscode.Uri, span: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await vscode.window.showTextDocument(document, { selection: selectionOf(document, span), ...(viewColumn && { viewColumn }) });
  void vscode.commands.executeCommand('setContext', 'policyAnnotator.referenceVisited', true);
}

const selectionOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Selection => new vscode.Selection(document.positionAt(start), document.positionAt(end));
