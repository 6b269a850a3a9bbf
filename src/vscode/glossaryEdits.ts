import * as vscode from 'vscode';
import { applyEdits, type EditResult, type TextEdit } from '../glossary/edit/textEdit';
import { editRefusalWords } from '../present/glossaryEditWords';
import { words } from './words';

/** Makes edits of the text of a file; offsets are those of that text. */
export type MakeEdits = (text: string) => EditResult;

/**
 * Edits a glossary as one step to undo, whether it is open or not, and says why where it can't. A file with unsaved changes is left unsaved; any
 * other is saved, unless `files.refactoring.autoSave` is off, by which VS Code's own renames go.
 * @returns whether it now says what was wanted
 */
export async function editGlossary(uri: vscode.Uri, makeEdits: MakeEdits): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const wasDirty = document.isDirty;
  const result = makeEdits(document.getText());
  if ('refusal' in result) return refuse(editRefusalWords(result.refusal, vscode.workspace.asRelativePath(uri), words));
  if (result.edits.length === 0) return true;
  // An edit of an open document goes with its version: VS Code refuses it when that has changed meanwhile.
  if (!(await vscode.workspace.applyEdit(workspaceEdit(document, result.edits)))) return refuse(vscode.l10n.t('{0} could not be changed.', vscode.workspace.asRelativePath(uri)));
  if (!wasDirty && vscode.workspace.getConfiguration('files', uri).get<boolean>('refactoring.autoSave') !== false) await document.save();
  return true;
}

/** Makes a glossary file of what an edit writes into an empty one. */
export async function createGlossary(uri: vscode.Uri, makeEdits: MakeEdits): Promise<boolean> {
  const result = makeEdits('');
  if ('refusal' in result) return refuse(editRefusalWords(result.refusal, vscode.workspace.asRelativePath(uri), words));
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(applyEdits('', result.edits)) });
  return (await vscode.workspace.applyEdit(edit)) || refuse(vscode.l10n.t('The glossary can’t be made here: {0}', uri.path));
}

export function workspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, edits.map(({ start, end, text }) => vscode.TextEdit.replace(new vscode.Range(document.positionAt(start), document.positionAt(end)), text)));
  return edit;
}

function refuse(message: string): false {
  void vscode.window.showWarningMessage(message);
  return false;
}
