import * as vscode from 'vscode';
import { filterTree, orderTree } from '../../../present/agreementTree/arrangeTree';
import { buildTree } from '../../../present/agreementTree/buildTree';
import { countOf, openCount, type AgreementTree, type AgreementTreeNode } from '../../../present/agreementTree/nodes';
import { summarize, type ArticleSummary } from '../../../workspace/articleSummary';
import { isArticle } from '../../articleDocuments';
import type { Articles } from '../../articles';
import { upToDate, type View } from '../../upToDate';
import { words } from '../../words';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { AgreementControls } from './agreementControls';
import { isUnfolded } from './agreementTreeItems';
import { AgreementTreeProvider } from './agreementTreeProvider';
import { followCursor } from './followCursor';
import { registerGoToReference } from './goToReference';

export interface AgreementsView extends View {
  /** The tree as it stands in the sidebar. */
  tree(): AgreementTree;
  /** What stands around it. */
  state(): AgreementsViewState;
}

export interface AgreementsViewState {
  /** What the welcome texts go by. */
  readonly hasArticle: boolean;
  readonly hasGlossary: boolean;
  readonly description: string;
  readonly message: string;
  /** The number on the icon. */
  readonly badge: number;
  readonly selected: AgreementTreeNode | undefined;
}

/** The sidebar tree: each agreement with its references, in the article in the editor or in the whole workspace. */
export function registerAgreementsView(articles: Articles, workspace: WorkspaceArticles, memory: vscode.Memento, log: vscode.LogOutputChannel): AgreementsView {
  const provider = new AgreementTreeProvider();
  const controls = new AgreementControls(memory);
  const treeView = vscode.window.createTreeView('policyAnnotator.agreements', { treeDataProvider: provider, showCollapseAll: true });
  let welcome = { hasArticle: false, hasGlossary: false };

  const summaries = async (document: vscode.TextDocument | undefined): Promise<readonly ArticleSummary[]> => {
    if (controls.choices.scope === 'workspace') {
      // Nobody waits for a long reading that nobody sees.
      if (treeView.visible) workspace.start();
      return workspace.index.all();
    }
    const annotated = document && (await articles.of(document));
    return annotated ? [summarize(document.uri.toString(), annotated)] : [];
  };

  const view = upToDate('the agreements view', log, async () => {
    const document = articleInView();
    const hasGlossary = document !== undefined && (await articles.hasGlossary(document));
    const { scope, order, filter } = controls.choices;
    const tree = buildTree(await summaries(document), scope, words, (uri) => vscode.workspace.asRelativePath(vscode.Uri.parse(uri)));
    const shown = filterTree(orderTree(tree, order), filter);
    provider.show(shown, isUnfolded(scope, filter));
    treeView.description = descriptionOf(shown, scope === 'workspace');
    treeView.message = messageOf(filter, tree.length > 0 && shown.length === 0, workspace);
    treeView.badge = badgeOf(tree);
    // The glossary first: no welcome text shows for a moment that does not hold.
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.hasGlossary', hasGlossary);
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.hasArticle', document !== undefined);
    welcome = { hasArticle: document !== undefined, hasGlossary };
  });

  view.request();
  const subscription = vscode.Disposable.from(
    treeView,
    provider,
    controls,
    controls.onDidChange(view.request),
    treeView.onDidChangeVisibility(view.request),
    articles.onDidChange(view.request),
    workspace.onDidChange(view.request),
    vscode.window.onDidChangeActiveTextEditor(view.request),
    vscode.window.onDidChangeVisibleTextEditors(view.request),
    followCursor(treeView, provider),
    registerGoToReference(articles),
  );
  const settled = async (): Promise<void> => {
    await view.settled();
    if (controls.choices.scope === 'workspace') await workspace.settled();
    await view.settled();
  };
  const state = (): AgreementsViewState => ({
    ...welcome,
    description: treeView.description ?? '',
    message: treeView.message ?? '',
    badge: treeView.badge?.value ?? 0,
    selected: treeView.selection[0],
  });
  return { tree: () => provider.tree, state, settled, dispose: () => subscription.dispose() };
}

/** The article being edited, else one that stands beside what is: its glossary, an output panel. */
function articleInView(): vscode.TextDocument | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.map((editor) => editor?.document).find((document) => document !== undefined && isArticle(document));
}

function descriptionOf(tree: AgreementTree, ofWorkspace: boolean): string {
  const count = tree.reduce((sum, node) => sum + countOf(node), 0);
  if (ofWorkspace) return vscode.l10n.t('{0} in the workspace', count);
  return count > 0 ? String(count) : '';
}

function messageOf(filter: string, isNothingLeft: boolean, { progress }: WorkspaceArticles): string {
  if (progress) return vscode.l10n.t('Reading articles: {0} of {1}', progress.read, progress.all);
  if (filter === '') return '';
  return isNothingLeft ? vscode.l10n.t('Nothing matches “{0}”', filter) : vscode.l10n.t('Filter: “{0}”', filter);
}

function badgeOf(tree: AgreementTree): vscode.ViewBadge | undefined {
  const value = openCount(tree);
  return value > 0 ? { value, tooltip: value === 1 ? vscode.l10n.t('1 agreement needs a decision') : vscode.l10n.t('{0} agreements need a decision', value) } : undefined;
}
