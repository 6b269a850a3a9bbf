import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import { articleInView, onDidChangeArticleInView } from '../articleInView';
import { articleSelector } from '../articleDocuments';
import type { Articles } from '../articles';
import type { GlossaryFiles } from '../glossaryFiles';
import type { Pause } from '../pause';
import { upToDate, type View } from '../upToDate';
import type { WorkspaceArticles } from '../workspaceArticles';

export interface StatusItems extends View {
  /** What the two items say. */
  shown(): { readonly counts: string; readonly glossaries: string };
}

/** In the language status of an article: what was found in it, and which glossaries serve it. */
export function registerStatusItems(articles: Articles, glossaries: GlossaryFiles, workspace: WorkspaceArticles, pause: Pause, log: vscode.LogOutputChannel): StatusItems {
  const counts = vscode.languages.createLanguageStatusItem('policyAnnotator.counts', articleSelector);
  counts.name = vscode.l10n.t('Policy Annotator');
  const serving = vscode.languages.createLanguageStatusItem('policyAnnotator.glossaries', articleSelector);
  serving.name = vscode.l10n.t('Glossaries');

  const view = upToDate('the status', log, async () => {
    const document = articleInView();
    const annotated = document && (await articles.of(document));
    counts.text = pause.isOn ? vscode.l10n.t('Paused') : annotated ? countWords(annotated) : '';
    counts.detail = vscode.l10n.t('Policy Annotator');
    counts.busy = workspace.progress !== undefined;
    counts.command = pause.isOn ? { command: 'policyAnnotator.resume', title: vscode.l10n.t('Go On') } : { command: 'policyAnnotator.pause', title: vscode.l10n.t('Pause') };
    const files = document ? await articles.glossariesOf(document) : [];
    const problems = (await Promise.all(files.map((file) => glossaries.problemsOf(file)))).flat();
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    serving.text = files.length > 0 ? files.map(nameOf).join(', ') : vscode.l10n.t('No glossary');
    serving.detail = errors > 0 ? vscode.l10n.t('{0} errors', errors) : vscode.l10n.t('Glossaries');
    serving.severity = errors > 0 ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    serving.command = files.length > 0 ? { command: 'policyAnnotator.openGlossary', title: vscode.l10n.t('Open') } : { command: 'policyAnnotator.createGlossary', title: vscode.l10n.t('Create') };
  });

  view.request();
  const subscription = vscode.Disposable.from(
    counts,
    serving,
    articles.onDidChange(view.request),
    workspace.onDidChange(view.request),
    pause.onDidChange(view.request),
    onDidChangeArticleInView(view.request),
    vscode.commands.registerCommand('policyAnnotator.openGlossary', () => openGlossary(articles)),
  );
  return { shown: () => ({ counts: counts.text, glossaries: serving.text }), settled: view.settled, dispose: () => subscription.dispose() };
}

function countWords({ annotations: { mentions, quotes } }: AnnotatedArticle): string {
  const entries = (kind: string): number => new Set(mentions.filter((mention) => mention.kind === kind && mention.entry !== null).map(({ entry }) => entry)).size;
  const speech = quotes.filter(({ kind }) => kind !== 'not-speech').length;
  return vscode.l10n.t('{0} officials, {1} agreements, {2} quotes', entries('official'), entries('agreement'), speech);
}

/** Opens the glossary that serves the article in view; asks which where there are several. */
async function openGlossary(articles: Articles): Promise<void> {
  const document = articleInView();
  const files = document ? await articles.glossariesOf(document) : [];
  const items = files.map((file) => ({ label: nameOf(file), description: vscode.workspace.asRelativePath(vscode.Uri.parse(file)), file }));
  const chosen = items.length > 1 ? await vscode.window.showQuickPick(items) : items[0];
  if (chosen) await vscode.window.showTextDocument(vscode.Uri.parse(chosen.file));
}

const nameOf = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
