import type { Span } from '../../text/span';

/** What an editor would have to settle. */
export type DecisionGroupKind = 'orphan' | 'ambiguous' | 'unknown' | 'no-speaker' | 'to-check' | 'note';

/** One place that waits for a decision. */
export interface DecisionNode {
  readonly kind: 'decision';
  readonly id: string;
  readonly of: DecisionGroupKind;
  /** The article. */
  readonly uri: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
  readonly label: string;
  /** The candidates, how often it occurs, what is wrong. */
  readonly detail: string;
  /** Id of the decision, where one that was taken has lost its place; then the span is about where it stood. */
  readonly orphan?: string;
  /** Id of the decision to which a thread of notes belongs. */
  readonly note?: string;
}

export interface DecisionGroup {
  readonly kind: 'group';
  readonly id: DecisionGroupKind;
  readonly label: string;
  readonly decisions: readonly DecisionNode[];
}

export type DecisionTreeNode = DecisionGroup | DecisionNode;
export type DecisionTree = readonly DecisionGroup[];

/** The nodes right below a node. */
export const childrenOf = (node: DecisionTreeNode): readonly DecisionTreeNode[] => (node.kind === 'group' ? node.decisions : []);

/** How many decisions there are to take. */
export const countOf = (tree: DecisionTree): number => tree.reduce((sum, { decisions }) => sum + decisions.length, 0);
