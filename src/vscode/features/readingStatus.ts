import * as vscode from 'vscode';
import { articleSelector } from '../articleDocuments';
import type { WorkspaceArticles } from '../workspaceArticles';

/** In the language status, while the workspace is being read: how far, with a way to stop it; then, what was left unread. */
export function registerReadingStatus(workspace: WorkspaceArticles): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const show = (): void => {
    const { progress, unread } = workspace;
    if (!progress && unread === 0) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('policyAnnotator.reading', articleSelector);
    item.name = vscode.l10n.t('Articles of the workspace');
    item.busy = progress !== undefined;
    item.text = progress ? vscode.l10n.t('Reading articles: {0} of {1}', progress.read, progress.all) : vscode.l10n.t('{0} articles not read', unread);
    item.command = progress ? { command: 'policyAnnotator.stopReading', title: vscode.l10n.t('Stop') } : { command: 'policyAnnotator.refreshWorkspace', title: vscode.l10n.t('Read Them') };
  };
  return vscode.Disposable.from(
    workspace.onDidChange(show),
    new vscode.Disposable(() => item?.dispose()),
    vscode.commands.registerCommand('policyAnnotator.refreshWorkspace', () => workspace.refresh()),
    vscode.commands.registerCommand('policyAnnotator.stopReading', () => workspace.stop()),
  );
}
