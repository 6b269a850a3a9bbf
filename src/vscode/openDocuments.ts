import * as vscode from 'vscode';

/** What a file holds in the editor, saved or not; undefined when it is not open. */
export function openTextOf(uri: vscode.Uri): string | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key)?.getText();
}
