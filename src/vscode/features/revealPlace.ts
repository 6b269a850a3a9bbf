import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import { rangeOf } from '../rangeIn';
import { revealCommand } from './placeItem';

/** A row of the tree goes to its place. */
export const registerReveal = (): vscode.Disposable => vscode.commands.registerCommand(revealCommand, reveal);

/** Selects a place, in the editor that shows the article already where there is one. */
async function reveal(uri: vscode.Uri, span: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await vscode.window.showTextDocument(document, { selection: rangeOf(document, span), ...(viewColumn && { viewColumn }) });
  void vscode.commands.executeCommand('setContext', 'policyAnnotator.referenceVisited', true);
}
