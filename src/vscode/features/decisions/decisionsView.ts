import * as vscode from 'vscode';
import { articleProblemWords } from '../../../present/articleProblemWords';
import { buildDecisions, type CheckedPlace } from '../../../present/decisions/buildDecisions';
import { countOf, type DecisionTree, type DecisionTreeNode } from '../../../present/decisions/nodes';
import { Lines } from '../../../text/lines';
import type { AnnotatedArticle } from '../../../workspace/articleStore';
import { summarize } from '../../../workspace/articleSummary';
import { articleInView, onDidChangeArticleInView } from '../../articleInView';
import type { Articles } from '../../articles';
import { upToDate, type View } from '../../upToDate';
import { words } from '../../words';
import { TreeProvider } from '../treeProvider';
import { decisionShape } from './decisionItems';

export interface DecisionsView extends View {
  /** The tree as it stands in the sidebar. */
  tree(): DecisionTree;
  /** The number on the icon. */
  badge(): number;
}

/** The sidebar tree of what an editor has to settle in the article in view. */
export function registerDecisionsView(articles: Articles, log: vscode.LogOutputChannel): DecisionsView {
  const provider = new TreeProvider<DecisionTreeNode>(decisionShape, undefined);
  const treeView = vscode.window.createTreeView('policyAnnotator.decisions', { treeDataProvider: provider });
  let tree: DecisionTree = [];

  const view = upToDate('the view of decisions', log, async () => {
    const document = articleInView();
    const annotated = document && (await articles.of(document));
    tree = annotated ? buildDecisions(summarize(document.uri.toString(), annotated), checked(annotated), words) : [];
    provider.show(tree, undefined);
    treeView.badge = badgeOf(countOf(tree));
  });

  view.request();
  const subscription = vscode.Disposable.from(treeView, provider, articles.onDidChange(view.request), onDidChangeArticleInView(view.request));
  return { tree: () => tree, badge: () => treeView.badge?.value ?? 0, settled: view.settled, dispose: () => subscription.dispose() };
}

function checked({ article: { text }, annotations }: AnnotatedArticle): CheckedPlace[] {
  const lines = new Lines(text);
  return annotations.problems.map((problem) => ({ ...problem, line: lines.lineOf(problem.start), text: text.slice(problem.start, problem.end), message: articleProblemWords(problem, words) }));
}

function badgeOf(value: number): vscode.ViewBadge | undefined {
  return value > 0 ? { value, tooltip: value === 1 ? vscode.l10n.t('1 place needs a decision') : vscode.l10n.t('{0} places need a decision', value) } : undefined;
}
