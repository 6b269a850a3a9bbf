import * as vscode from 'vscode';
import { starterGlossary } from '../present/starterGlossary';
import { openSample } from './openSample';

/** The commands of the palette. */
export function registerCommands(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.openSample', () => openSample(context, log)),
    vscode.commands.registerCommand('policyAnnotator.createGlossary', createGlossary),
  );
}

/** Makes a commented glossary where it serves the article in the editor; one that is already there is only opened. */
async function createGlossary(): Promise<void> {
  const folder = folderForGlossary();
  if (!folder) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the glossary is kept beside your articles.'));
    return;
  }
  const uri = vscode.Uri.joinPath(folder, 'glossary.yaml');
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(starterGlossary) });
  if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(uri);
  else await vscode.window.showErrorMessage(vscode.l10n.t('The glossary can’t be made here: {0}', uri.path));
}

/** The workspace folder of the file in the editor, else the folder of that file, else the first workspace folder. */
function folderForGlossary(): vscode.Uri | undefined {
  const file = vscode.window.activeTextEditor?.document.uri;
  const own = file && vscode.workspace.getWorkspaceFolder(file);
  if (own) return own.uri;
  const first = vscode.workspace.workspaceFolders?.[0]?.uri;
  return first ?? (file && vscode.workspace.fs.isWritableFileSystem(file.scheme) === true ? vscode.Uri.joinPath(file, '..') : undefined);
}
