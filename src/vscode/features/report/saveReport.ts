import * as vscode from 'vscode';
import type { ArticleReport } from '../../../present/articleReport/report';
import { reportPage, reportSvg } from '../../../present/articleReport/reportPages';
import { words } from '../../words';

type Format = 'svg' | 'html';

/** What is told beforehand is not asked. */
export interface SaveReportRequest {
  readonly format?: Format;
  readonly target?: vscode.Uri;
}

/** The command “Save the Report…”: the file that it made; undefined when it was cancelled or could not be done, which is told. */
export async function saveReport(report: ArticleReport | undefined, request: SaveReportRequest = {}): Promise<vscode.Uri | undefined> {
  if (!report) return void vscode.window.showInformationMessage(vscode.l10n.t('Open a report first.'));
  const format = request.format ?? (await chooseFormat());
  const target = format && (request.target ?? (await chooseTarget(report, format)));
  if (!target) return undefined;
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(format === 'svg' ? reportSvg(report, words) : reportPage(report, words)));
  } catch (error) {
    return void vscode.window.showErrorMessage(vscode.l10n.t('The report can’t be written to {0}: {1}', target.path, error instanceof Error ? error.message : String(error)));
  }
  return target;
}

async function chooseFormat(): Promise<Format | undefined> {
  const items: readonly (vscode.QuickPickItem & { readonly format: Format })[] = [
    { format: 'html', label: vscode.l10n.t('Web page'), description: 'html' },
    { format: 'svg', label: vscode.l10n.t('Pictures alone'), description: 'svg' },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Save the Report'), placeHolder: vscode.l10n.t('In which format?') }))?.format;
}

async function chooseTarget({ articles, places: [first] }: ArticleReport, format: Format): Promise<vscode.Uri | undefined> {
  const article = articles === 1 && first ? vscode.Uri.parse(first.uri) : undefined;
  const folder = article && article.scheme !== 'untitled' ? vscode.Uri.joinPath(article, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = article ? article.path.slice(article.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '') : 'articles';
  const defaultUri = folder && vscode.Uri.joinPath(folder, `${name}.report.${format}`);
  return vscode.window.showSaveDialog({ title: vscode.l10n.t('Save the Report'), saveLabel: vscode.l10n.t('Save'), ...(defaultUri && { defaultUri }), filters: { [format.toUpperCase()]: [format] } });
}
