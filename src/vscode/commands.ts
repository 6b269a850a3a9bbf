import * as vscode from 'vscode';
import { starterGlossary } from '../present/starterGlossary';

/** The commands of the palette. */
export function registerCommands(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.openSample', () => openSample(extension)),
    vscode.commands.registerCommand('policyAnnotator.createGlossary', createGlossary),
  );
}

/** The sample opens from where the extension is installed, which works on every host; its glossary lies beside it. */
async function openSample(extension: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(extension, 'sample/space-agreement.article'));
  await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('policyAnnotator.agreements.focus', { preserveFocus: true });
}

/** A commented starter in the first workspace folder; one that is already there is only opened. */
async function createGlossary(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: the glossary is kept beside your articles.'));
    return;
  }
  const uri = vscode.Uri.joinPath(folder.uri, 'glossary.yaml');
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(starterGlossary) });
  await vscode.workspace.applyEdit(edit);
  await vscode.window.showTextDocument(uri);
}
