import * as vscode from 'vscode';
import { filterTree, orderTree } from '../../../present/agreementTree/arrangeTree';
import { buildTree } from '../../../present/agreementTree/buildTree';
import { countOf, referenceAt, type AgreementTree, type AgreementTreeNode } from '../../../present/agreementTree/nodes';
import { summarize, type ArticleSummary } from '../../../workspace/articleSummary';
import { articleInView, onDidChangeArticleInView } from '../../articleInView';
import type { Articles } from '../../articles';
import { upToDate, type View } from '../../upToDate';
import { words } from '../../words';
import type { WorkspaceArticles } from '../../workspaceArticles';
import { TreeProvider } from '../treeProvider';
import { AgreementControls } from './agreementControls';
import { agreementShape, isUnfolded } from './agreementTreeItems';
import { followCursor } from './followCursor';

export interface AgreementsView extends View {
  /** The tree as it stands in the sidebar. */
  tree(): AgreementTree;
  /** What stands around it. */
  state(): AgreementsViewState;
  /** Selects the reference at an offset of the article in view. Answers whether there is one. */
  reveal(offset: number): Promise<boolean>;
}

export interface AgreementsViewState {
  /** What the welcome texts go by. */
  readonly hasArticle: boolean;
  readonly hasGlossary: boolean;
  readonly description: string;
  readonly message: string;
  readonly selected: AgreementTreeNode | undefined;
}

/** The sidebar tree: each agreement with its references, in the article in the editor or in the whole workspace. */
export function registerAgreementsView(articles: Articles, workspace: WorkspaceArticles, memory: vscode.Memento, log: vscode.LogOutputChannel): AgreementsView {
  const provider = new TreeProvider(agreementShape, true);
  let shown: AgreementTree = [];
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
    shown = filterTree(orderTree(tree, order), filter);
    provider.show(shown, isUnfolded(scope, filter));
    treeView.description = descriptionOf(shown, scope === 'workspace');
    treeView.message = messageOf(filter, tree.length > 0 && shown.length === 0, workspace);
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
    onDidChangeArticleInView(view.request),
    followCursor(treeView, () => shown),
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
    selected: treeView.selection[0],
  });
  const reveal = async (offset: number): Promise<boolean> => {
    const document = articleInView();
    const found = document && referenceAt(shown, document.uri.toString(), offset);
    if (found) await treeView.reveal(found, { select: true, focus: true, expand: true });
    return found !== undefined;
  };
  return { tree: () => shown, state, reveal, settled, dispose: () => subscription.dispose() };
}

function descriptionOf(tree: AgreementTree, ofWorkspace: boolean): string {
  const count = tree.reduce((sum, node) => sum + countOf(node), 0);
  if (ofWorkspace) return vscode.l10n.t('{0} in the workspace', count);
  return count > 0 ? String(count) : '';
}

function messageOf(filter: string, isNothingLeft: boolean, { progress, unread }: WorkspaceArticles): string {
  if (progress) return vscode.l10n.t('Reading articles: {0} of {1}', progress.read, progress.all);
  if (unread > 0) return vscode.l10n.t('{0} articles not read', unread);
  if (filter === '') return '';
  return isNothingLeft ? vscode.l10n.t('Nothing matches “{0}”', filter) : vscode.l10n.t('Filter: “{0}”', filter);
}
