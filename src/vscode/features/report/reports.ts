import * as vscode from 'vscode';
import { buildReport } from '../../../present/articleReport/buildReport';
import type { ArticleReport } from '../../../present/articleReport/report';
import { summarize, type ArticleSummary } from '../../../workspace/articleSummary';
import { articleInView, onDidChangeArticleInView } from '../../articleInView';
import type { Articles } from '../../articles';
import { today } from '../../today';
import { upToDate, type View } from '../../upToDate';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { words } from '../../words';
import { openReportPanel, type ReportPanel } from './reportPanel';
import { saveReport, type SaveReportRequest } from './saveReport';

type Scope = 'article' | 'workspace';

export interface Reports extends View {
  /** The report of the article in view, and of the workspace, as they are shown. */
  shown(scope: Scope): ArticleReport | undefined;
}

/** The reports of the article in view and of all articles, each in a tab that follows what it is of. */
export function registerReports(articles: Articles, workspace: WorkspaceArticles, log: vscode.LogOutputChannel): Reports {
  const panels = new Map<Scope, ReportPanel>();

  const view = upToDate('the report', log, async () => {
    const ofArticle = panels.get('article');
    const document = articleInView();
    const annotated = ofArticle && document && (await articles.of(document));
    // Where no article is in view, the last one stays.
    if (annotated) ofArticle.show(reportOf([summarize(document.uri.toString(), annotated)], vscode.workspace.asRelativePath(document.uri)));
    panels.get('workspace')?.show(reportOf(workspace.index.all(), vscode.workspace.name ?? vscode.l10n.t('Articles of the workspace')));
  });

  const open = (scope: Scope): void => {
    const there = panels.get(scope);
    if (there) there.front();
    else panels.set(scope, openReportPanel(() => panels.delete(scope)));
    if (scope === 'workspace') workspace.start();
    view.request();
  };
  const save = (request?: SaveReportRequest): Promise<vscode.Uri | undefined> => {
    const all = [...panels.values()];
    return saveReport((all.find(({ isActive }) => isActive) ?? all.at(-1))?.report, request);
  };
  const subscription = vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.showReport', async () => {
      const document = articleInView();
      if (document && (await articles.of(document))) open('article');
      else void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first: this file is not read as one.'));
    }),
    vscode.commands.registerCommand('policyAnnotator.showWorkspaceReport', () => open('workspace')),
    vscode.commands.registerCommand('policyAnnotator.saveReport', (request?: SaveReportRequest) => save(request)),
    articles.onDidChange(view.request),
    workspace.onDidChange(() => panels.has('workspace') && view.request()),
    onDidChangeArticleInView(view.request),
  );
  return {
    shown: (scope) => panels.get(scope)?.report,
    settled: view.settled,
    dispose: () => {
      subscription.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}

const reportOf = (summaries: readonly ArticleSummary[], title: string): ArticleReport => buildReport(summaries, { title, today: today(), words, pathOf: (uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)) });
