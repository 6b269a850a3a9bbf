import * as vscode from 'vscode';
import { folderForGlossary, sayThatNoFolderIsOpen } from '../glossaryFolder';
import type { ImportRequest } from './importGlossary';

/** Where the glossary goes: NAME.glossary.yaml beside the articles. A file that is there already is only overwritten when asked for. */
export async function chooseTarget(source: vscode.Uri, { target, ifThere }: ImportRequest): Promise<vscode.Uri | undefined> {
  const folder = folderForGlossary();
  const uri = target ?? (folder && vscode.Uri.joinPath(folder, `${stemOf(source)}.glossary.yaml`));
  if (!uri) return void (await sayThatNoFolderIsOpen());
  const there = await vscode.workspace.fs.stat(uri).then(() => true, () => false);
  if (!there || ifThere === 'overwrite') return uri;
  return ifThere === 'keep' ? undefined : askAbout(uri);
}

async function askAbout(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
  const [overwrite, another] = [vscode.l10n.t('Overwrite'), vscode.l10n.t('Save As…')];
  const message = vscode.l10n.t('{0} is there already.', vscode.workspace.asRelativePath(uri));
  const chosen = await vscode.window.showWarningMessage(message, { modal: true, detail: vscode.l10n.t('What was written into it by hand would be lost.') }, overwrite, another);
  if (chosen === overwrite) return uri;
  return chosen === another ? vscode.window.showSaveDialog({ defaultUri: uri, filters: { YAML: ['yaml', 'yml'] } }) : undefined;
}

/** The file's name without its extensions. */
const stemOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/(?:\.glossary)?\.[^.]+$/, '') || 'imported';
