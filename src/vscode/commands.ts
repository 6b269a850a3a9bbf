import * as vscode from 'vscode';
import { starterGlossary } from '../present/starterGlossary';
import { folderForGlossary, sayThatNoFolderIsOpen } from './glossaryFolder';
import { importGlossaryFiles } from './glossaryImport/importGlossary';
import { openSample } from './openSample';

/** The commands of the palette. */
export function registerCommands(context: vscode.ExtensionContext, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.openSample', (words?: unknown, show?: unknown) => openSample(context, log, words, show)),
    vscode.commands.registerCommand('policyAnnotator.createGlossary', createGlossary),
    vscode.commands.registerCommand('policyAnnotator.importGlossary', importGlossaryFiles),
  );
}

/** Makes a commented glossary where it serves the article in the editor; one that is already there is only opened. */
async function createGlossary(): Promise<void> {
  const folder = folderForGlossary();
  if (!folder) {
    await sayThatNoFolderIsOpen();
    return;
  }
  const uri = vscode.Uri.joinPath(folder, 'glossary.yaml');
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { ignoreIfExists: true, contents: new TextEncoder().encode(starterGlossary) });
  if (await vscode.workspace.applyEdit(edit)) await vscode.window.showTextDocument(uri);
  else await vscode.window.showErrorMessage(vscode.l10n.t('The glossary can’t be made here: {0}', uri.path));
}
