import * as vscode from 'vscode';
import { byteOrderMark } from '../../present/export/csv';
import { tableHeader, tableRows } from '../../present/export/csvTables';
import { companions, exportArticle } from '../../present/export/exportArticle';
import type { ExportedArticle } from '../../present/export/exportedArticle';
import { isTable, tableNames, type ExportFormat } from '../../present/export/exportFormat';
import { ExportNames } from '../../present/export/exportNames';
import { isArticle } from '../articleDocuments';
import { readArticleFile, searchArticles, type FileKind } from '../articleFiles';
import type { Articles } from '../articles';
import { today } from '../today';
import { words } from '../words';
import { chooseExportFormat } from './chooseExportFormat';
import { ExportWriter, type IfThere } from './exportWriter';

/** What is told beforehand is not asked. */
export interface FolderExportRequest {
  readonly folder?: vscode.Uri;
  readonly format?: ExportFormat;
  /** The folder for what is made. */
  readonly target?: vscode.Uri;
  readonly ifThere?: IfThere;
}

export interface FolderExportOutcome {
  readonly written: readonly vscode.Uri[];
  /** How many files were there already, and stayed. */
  readonly kept: number;
}

/** The command “Export the Articles of a Folder…”: undefined when it was cancelled before anything was written, or could not be done, which is told. */
export async function exportFolder(articles: Articles, log: vscode.LogOutputChannel, request: FolderExportRequest = {}): Promise<FolderExportOutcome | undefined> {
  const title = vscode.l10n.t('Export the Articles of a Folder');
  const folder = request.folder ?? (await chooseFolder(title, vscode.l10n.t('Export the Articles of This Folder'), vscode.workspace.workspaceFolders?.[0]?.uri));
  const format = folder && (request.format ?? (await chooseExportFormat(title)));
  const target = format && (request.target ?? (await chooseFolder(title, vscode.l10n.t('Export into This Folder'), folder)));
  if (!target) return undefined;

  const found = [...(await searchArticles(log))].filter(([uri]) => isIn(uri, folder) && (isIn(folder.toString(), target) || !isIn(uri, target))).sort(([a], [b]) => (a < b ? -1 : 1));
  const files = new ExportWriter(request.ifThere);
  const options = { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Exporting articles'), cancellable: true };
  try {
    await vscode.window.withProgress(options, async (progress, token) => {
      const read = eachArticle(articles, folder, found, log, (share, name) => progress.report({ increment: share * 100, message: name }), token);
      await (isTable(format) ? writeTable(format, read, target, files, token) : writeArticles(format, read, target, files));
    });
  } catch (error) {
    return void vscode.window.showErrorMessage(vscode.l10n.t('The export can’t be written to {0}: {1}', target.path, error instanceof Error ? error.message : String(error)));
  }
  const { written, kept } = files;
  if (written.length + kept > 0) void vscode.window.showInformationMessage(summary(written.length, kept, target));
  else void vscode.window.showInformationMessage(vscode.l10n.t('No article was exported from {0}.', vscode.workspace.asRelativePath(folder)));
  return { written, kept };
}

/** One after the other, those in the editor as they stand there, with a rest after each for whatever else waits. */
async function* eachArticle(articles: Articles, folder: vscode.Uri, found: readonly (readonly [string, FileKind])[], log: vscode.LogOutputChannel, report: (share: number, name: string) => void, token: vscode.CancellationToken): AsyncGenerator<ExportedArticle> {
  const open = new Map(vscode.workspace.textDocuments.filter(isArticle).map((document) => [document.uri.toString(), document]));
  for (const [key, kind] of found) {
    if (token.isCancellationRequested) return;
    const uri = vscode.Uri.parse(key);
    const name = uri.path.slice(folder.path.replace(/\/?$/, '/').length);
    report(1 / found.length, name);
    const document = open.get(key);
    const text = document ? undefined : await readArticleFile(uri, kind, log);
    const annotated = document && !document.isClosed ? await articles.of(document) : text === undefined ? undefined : await articles.ofText(uri, text);
    if (annotated) yield { ...annotated, name, iri: key, iriOf: (file) => file };
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  }
}

async function writeArticles(format: Parameters<typeof exportArticle>[0], read: AsyncIterable<ExportedArticle>, target: vscode.Uri, files: ExportWriter): Promise<void> {
  const names = new ExportNames();
  let isFirst = true;
  for await (const article of read) {
    if (isFirst) for (const { name, text } of companions(format)) if (!(await files.write(vscode.Uri.joinPath(target, name), text))) return;
    isFirst = false;
    const name = names.of(article.name);
    for (const { extension, text } of exportArticle(format, article, { today: today() }, words)) {
      if (!(await files.write(vscode.Uri.joinPath(target, `${name}.${extension}`), text))) return;
    }
  }
}

/** Half a table would look like a whole one: cancelled, there is none. */
async function writeTable(format: Parameters<typeof tableRows>[0], read: AsyncIterable<ExportedArticle>, target: vscode.Uri, files: ExportWriter, token: vscode.CancellationToken): Promise<void> {
  const rows: string[] = [];
  let count = 0;
  for await (const article of read) {
    rows.push(tableRows(format, article));
    count++;
  }
  if (count > 0 && !token.isCancellationRequested) await files.write(vscode.Uri.joinPath(target, tableNames[format]), byteOrderMark + tableHeader(format) + rows.join(''));
}

/** Whether a file or folder lies in a folder, or is it. */
function isIn(uri: string, folder: vscode.Uri): boolean {
  const prefix = folder.toString().replace(/\/?$/, '/');
  return `${uri}/`.startsWith(prefix);
}

async function chooseFolder(title: string, openLabel: string, defaultUri: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({ title, openLabel, canSelectFiles: false, canSelectFolders: true, ...(defaultUri && { defaultUri }) });
  return chosen?.[0];
}

function summary(written: number, kept: number, target: vscode.Uri): string {
  const place = vscode.workspace.asRelativePath(target);
  const done = written === 1 ? vscode.l10n.t('Exported 1 file to {0}.', place) : vscode.l10n.t('Exported {0} files to {1}.', written, place);
  return kept === 0 ? done : `${done} ${kept === 1 ? vscode.l10n.t('1 file that was there already was kept.') : vscode.l10n.t('{0} files that were there already were kept.', kept)}`;
}
