import * as vscode from 'vscode';
import { importFormats, type ImportFormat } from '../../glossary/import/importGlossary';
import type { ImportFile } from '../../glossary/import/imported';
import { recognizeFormat } from '../../glossary/import/recognizeFormat';
import { formatWords } from '../../present/importWords';
import { words } from '../words';

/** Asks for the files to import. */
export async function chooseSources(): Promise<readonly vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import a Glossary'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    filters: { [vscode.l10n.t('Public data')]: ['csv', 'tsv', 'yaml', 'yml', 'json', 'txt'] },
  });
}

/** The files as texts; undefined, and told, where one can't be read. */
export async function readSources(uris: readonly vscode.Uri[]): Promise<readonly ImportFile[] | undefined> {
  const files: ImportFile[] = [];
  for (const uri of uris) {
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    try {
      files.push({ name, text: new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri)) });
    } catch (error) {
      const reason = error instanceof TypeError ? vscode.l10n.t('it is not a text in UTF-8') : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} can’t be read: {1}', name, reason));
      return undefined;
    }
  }
  return files.length > 0 ? files : undefined;
}

/** What the files are, as far as they tell themselves, else asked. */
export async function chooseFormat(files: readonly ImportFile[]): Promise<ImportFormat | undefined> {
  const recognized = files.map(({ name, text }) => recognizeFormat(name, text));
  const [first] = recognized;
  if (first && recognized.every((format) => format === first)) return first;
  const items = importFormats.map((format) => ({ format, label: format, description: formatWords(format, words) }));
  const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Import a Glossary'), placeHolder: vscode.l10n.t('What is in the files?'), ignoreFocusOut: true });
  return chosen?.format;
}
