import * as vscode from 'vscode';
import { byteOrderMark } from '../../present/export/csv';
import { tableHeader, tableRows } from '../../present/export/csvTables';
import { exportArticle } from '../../present/export/exportArticle';
import { exportFormatWords, extensions, isTable, type ExportFormat } from '../../present/export/exportFormat';
import { ExportNames } from '../../present/export/exportNames';
import { articleInView } from '../articleInView';
import type { Articles } from '../articles';
import { today } from '../today';
import { words } from '../words';
import { chooseExportFormat } from './chooseExportFormat';
import { ExportWriter, type IfThere } from './exportWriter';

/** What is told beforehand is not asked. */
export interface ArticleExportRequest {
  readonly article?: vscode.Uri;
  readonly format?: ExportFormat;
  /** The file; of several, that with the annotations. */
  readonly target?: vscode.Uri;
  readonly ifThere?: IfThere;
}

/** The command “Export the Article…”: the files that it made; undefined when it was cancelled on the way or could not be done, which is told. */
export async function exportArticleFile(articles: Articles, request: ArticleExportRequest = {}): Promise<readonly vscode.Uri[] | undefined> {
  const document = request.article ? await vscode.workspace.openTextDocument(request.article) : articleInView();
  const annotated = document && (await articles.of(document));
  if (!annotated) return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first: this file is not read as one.'));
  const format = request.format ?? (await chooseExportFormat(vscode.l10n.t('Export the Article')));
  const target = format && (request.target ?? (await chooseTarget(document.uri, format)));
  if (!target) return undefined;

  const name = nameOf(document.uri);
  const exported = { ...annotated, name, iri: document.uri.toString(), iriOf: (file: string) => file };
  const texts = isTable(format)
    ? [{ extension: extensions[format], text: byteOrderMark + tableHeader(format) + tableRows(format, exported) }]
    : exportArticle(format, exported, { today: today() }, words);
  const [main, ...others] = texts;
  const files = new ExportWriter(request.ifThere);
  try {
    // The save dialog has asked about its own file.
    if (!request.target) await files.replace(target, main!.text);
    else if (!(await files.write(target, main!.text))) return undefined;
    for (const { extension, text } of others) if (!(await files.write(beside(target, extension), text))) return undefined;
  } catch (error) {
    return void vscode.window.showErrorMessage(vscode.l10n.t('The export can’t be written to {0}: {1}', target.path, error instanceof Error ? error.message : String(error)));
  }
  if (files.written.length > 0) void offerToOpen(target, format);
  return files.written;
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** The file of another ending in the same folder: brat finds the text of annotations by its name. */
const beside = (uri: vscode.Uri, extension: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', `${nameOf(uri).replace(/\.[^.]+$/, '')}.${extension}`);

async function chooseTarget(article: vscode.Uri, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const folder = article.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(article, '..');
  const suffix = isTable(format) ? `.${format.replace('csv-', '')}.csv` : `.${extensions[format]}`;
  const defaultUri = folder && vscode.Uri.joinPath(folder, new ExportNames().of(nameOf(article)) + suffix);
  return vscode.window.showSaveDialog({ title: vscode.l10n.t('Export the Article'), saveLabel: vscode.l10n.t('Export'), ...(defaultUri && { defaultUri }), filters: { [exportFormatWords(format, words)]: [extensions[format]] } });
}

/** A page opens in the browser, all else in the editor. */
async function offerToOpen(target: vscode.Uri, format: ExportFormat): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showInformationMessage(vscode.l10n.t('Exported to {0}.', vscode.workspace.asRelativePath(target)), open)) !== open) return;
  if (format === 'html') await vscode.env.openExternal(target);
  else await vscode.window.showTextDocument(target);
}
