import * as vscode from 'vscode';
import { buildDecisions, type CheckedPlace, type OpenNote, type OrphanedDecision } from '../../../present/decisions/buildDecisions';
import { countOf, type DecisionGroupKind, type DecisionTree, type DecisionTreeNode } from '../../../present/decisions/nodes';
import { findingWords } from '../../../present/findingWords';
import type { RuleCode } from '../../../review/finding';
import { Lines } from '../../../text/lines';
import type { ArticleDecisions, StandingDecision } from '../../../workspace/articleDecisions';
import type { AnnotatedArticle } from '../../../workspace/articleStore';
import { summarize } from '../../../workspace/articleSummary';
import type { Decision } from '../../../workspace/sidecar/decision';
import { articleInView, onDidChangeArticleInView } from '../../articleInView';
import type { Articles } from '../../articles';
import type { DecisionFiles } from '../../decisions/decisionFiles';
import { reviewLevels } from '../../reviewLevels';
import { affects } from '../../settings';
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
export function registerDecisionsView(articles: Articles, decided: DecisionFiles, log: vscode.LogOutputChannel): DecisionsView {
  const provider = new TreeProvider<DecisionTreeNode>(decisionShape, undefined);
  const treeView = vscode.window.createTreeView('policyAnnotator.decisions', { treeDataProvider: provider });
  let tree: DecisionTree = [];

  const view = upToDate('the view of decisions', log, async () => {
    const document = articleInView();
    const annotated = document && (await articles.of(document));
    tree = annotated ? decisionsIn(annotated, document.uri, await decided.of(document)) : [];
    provider.show(tree, undefined);
    treeView.badge = badgeOf(countOf(tree));
  });

  view.request();
  const subscription = vscode.Disposable.from(
    treeView,
    provider,
    decided.onDidChange(view.request),
    articles.onDidChange(view.request),
    onDidChangeArticleInView(view.request),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'review.rules')) view.request();
    }),
  );
  return { tree: () => tree, badge: () => treeView.badge?.value ?? 0, settled: view.settled, dispose: () => subscription.dispose() };
}

/** What has a group of its own, by the rule that tells of it in the text. */
const groupOf: Readonly<Partial<Record<RuleCode, DecisionGroupKind>>> = { 'ambiguous-name': 'ambiguous', 'unknown-agreement': 'unknown', 'quote-without-speaker': 'no-speaker' };

/** A rule that is off keeps silent here as well. */
function decisionsIn(annotated: AnnotatedArticle, uri: vscode.Uri, { orphans, standing }: ArticleDecisions): DecisionTree {
  const levelOf = reviewLevels(uri);
  const tree = buildDecisions(summarize(uri.toString(), annotated), checked(annotated, (code) => levelOf(code) !== 'off' && !groupOf[code]), orphans.map((one) => lost(one, annotated.article.text)), openNotes(standing, annotated.article.text), words);
  const silent = (Object.keys(groupOf) as RuleCode[]).filter((code) => levelOf(code) === 'off').map((code) => groupOf[code]);
  return tree.filter(({ id }) => !silent.includes(id));
}

function openNotes(standing: readonly StandingDecision[], text: string): OpenNote[] {
  const lines = new Lines(text);
  const open = standing.filter(({ decision }) => decision.notes.length > 0 && !decision.resolved);
  return open.map(({ decision: { id, notes }, start, end }) => ({ id, notes, start, end, line: lines.lineOf(start), text: text.slice(start, end) }));
}

/** About where a decision stood, which the text that it was taken on knew better. */
function lost({ id, notes, target: { exact, prefix, suffix, start } }: Decision, text: string): OrphanedDecision {
  const at = Math.min(start, text.length);
  return { id, start: at, end: at, line: new Lines(text).lineOf(at), text: exact, context: [...notes.slice(0, 1).map((note) => note.text), `${prefix.slice(-longestContext)}… ${suffix.slice(0, longestContext)}`].join(' · ') };
}

const longestContext = 24;

function checked({ article: { text }, findings }: AnnotatedArticle, isTold: (code: RuleCode) => boolean): CheckedPlace[] {
  const lines = new Lines(text);
  const told = findings().filter(({ code }) => isTold(code));
  return told.map((finding) => ({ code: finding.code, start: finding.start, end: finding.end, line: lines.lineOf(finding.start), text: text.slice(finding.start, finding.end), message: findingWords(finding, words) }));
}

function badgeOf(value: number): vscode.ViewBadge | undefined {
  return value > 0 ? { value, tooltip: value === 1 ? vscode.l10n.t('1 place needs a decision') : vscode.l10n.t('{0} places need a decision', value) } : undefined;
}
