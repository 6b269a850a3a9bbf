import * as vscode from 'vscode';
import type { TestApi } from '../../src/vscode/testApi';

/** The extension under test, activated. */
export async function testApi(): Promise<TestApi> {
  const extension = vscode.extensions.getExtension<TestApi>('policy-annotator.policy-annotator');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

export const fileUri = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);

/** Opens a file of the fixture in an editor, and waits until every view shows it. */
export async function open(name: string | vscode.Uri, column?: vscode.ViewColumn): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(typeof name === 'string' ? fileUri(name) : name);
  const editor = await vscode.window.showTextDocument(document, { ...(column && { viewColumn: column }) });
  await settle();
  return editor;
}

/** Waits until every view shows the documents as they stand. */
export async function settle(): Promise<void> {
  await (await testApi()).settled();
}

/** Waits for something to become true; gives up with the test's own time-out. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Replaces words of a document by one edit, as typing does. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`not found: ${words}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + words.length)), by);
  await vscode.workspace.applyEdit(edit);
}

/** The text of the card at the n-th occurrence of some words, counted from 1. */
export async function cardAt(document: vscode.TextDocument, words: string, n = 1): Promise<string> {
  let at = -1;
  for (let i = 0; i < n; i++) at = document.getText().indexOf(words, at + 1);
  if (at < 0) throw new Error(`not found: ${words}`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(at + 1));
  return hovers.flatMap((h) => h.contents).map((c) => (typeof c === 'string' ? c : c.value)).join('\n');
}

/** Puts every open document back as it is on disk. */
export async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((d) => d.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
