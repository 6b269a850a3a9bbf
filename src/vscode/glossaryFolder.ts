import * as vscode from 'vscode';

/** Where a new glossary belongs: the workspace folder of the file in the editor, else the first workspace folder, else the folder of that file. */
export function folderForGlossary(): vscode.Uri | undefined {
  const file = vscode.window.activeTextEditor?.document.uri;
  const own = file && vscode.workspace.getWorkspaceFolder(file);
  if (own) return own.uri;
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  return first ?? (file && vscode.workspace.fs.isWritableFileSystem(file.scheme) === true ? vscode.Uri.joinPath(file, '..') : undefined);
}

/** Says that there is no place for a glossary yet. */
export async function sayThatNoFolderIsOpen(): Promise<void> {
  await vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the glossary is kept beside your articles.'));
}
