import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { exportArticleFile, type ArticleExportRequest } from './exportArticleFile';
import { exportFolder, type FolderExportRequest } from './exportFolder';

/** The commands that hand articles on. The Explorer's menu gives the file or folder, a test or another extension a request. */
export function registerExportCommands(articles: Articles, log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.exportArticle', (given?: vscode.Uri | ArticleExportRequest) => exportArticleFile(articles, given instanceof vscode.Uri ? { article: given } : given)),
    vscode.commands.registerCommand('policyAnnotator.exportFolder', (given?: vscode.Uri | FolderExportRequest) => exportFolder(articles, log, given instanceof vscode.Uri ? { folder: given } : given)),
  );
}
