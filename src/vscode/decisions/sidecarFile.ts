import * as vscode from 'vscode';
import { sidecarOf } from '../../workspace/sidecar/decision';
import { openTextOf } from '../openDocuments';

/** Where the decisions on an article are kept; undefined for one that has no place of its own yet. */
export function sidecarUri(article: vscode.Uri): vscode.Uri | undefined {
  return article.scheme === 'untitled' ? undefined : article.with({ path: sidecarOf(article.path), query: '', fragment: '' });
}

export const fileName = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** What a sidecar holds, in the editor or on disk; empty when there is none. Throws when there is one that can't be read. */
export async function readSidecarFile(uri: vscode.Uri): Promise<string> {
  const open = openTextOf(uri);
  if (open !== undefined) return open;
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code !== 'FileNotFound') throw error;
    return '';
  }
}

/** Writes a sidecar whole or not at all: beside it first, then in its place. Where it is open, the editor's text is changed and saved. */
export async function writeSidecarFile(uri: vscode.Uri, text: string): Promise<void> {
  const open = vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
  if (open) {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(uri, new vscode.Range(open.positionAt(0), open.positionAt(open.getText().length)), text);
    if (!(await vscode.workspace.applyEdit(edit)) || !(await open.save())) throw new Error('the editor did not take the change');
    return;
  }
  const draft = uri.with({ path: `${uri.path}.draft` });
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(draft, uri, { overwrite: true });
}
