import * as vscode from 'vscode';

/** What a file holds in the editor, saved or not; undefined when it is not open. */
export function openTextOf(uri: vscode.Uri): string | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key)?.getText();
}

/** The same, or else what it holds on disk; undefined when it can't be read. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return openTextOf(uri) ?? vscode.workspace.fs.readFile(uri).then((bytes) => new TextDecoder().decode(bytes), () => undefined);
}
