import * as vscode from 'vscode';
import { exportFormats, exportFormatWords, type ExportFormat } from '../../present/export/exportFormat';
import { words } from '../words';

/** Asks for the format of an export. */
export async function chooseExportFormat(title: string): Promise<ExportFormat | undefined> {
  const items = exportFormats.map((format) => ({ format, label: exportFormatWords(format, words), description: format }));
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder: vscode.l10n.t('In which format?'), matchOnDescription: true });
  return chosen?.format;
}
