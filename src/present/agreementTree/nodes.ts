import type { MentionForm } from '../../annotate/types';
import type { Context } from '../../text/context';
import type { Span } from '../../text/span';
import type { Reviewed } from '../../workspace/reviewed';

/** One reference in the tree: where it stands, and a few words around it. */
export interface ReferenceNode extends Context {
  readonly kind: 'reference';
  /** The same for the same reference as long as those before it stand. */
  readonly id: string;
  /** The article. */
  readonly uri: string;
  readonly span: Span;
  readonly form: MentionForm;
  readonly reviewed?: Reviewed;
  /** From 1. */
  readonly line: number;
}

/** The references to one agreement in one of several articles. */
export interface ArticleNode {
  readonly kind: 'article';
  readonly id: string;
  readonly uri: string;
  /** From the workspace folder on, with forward slashes. */
  readonly path: string;
  readonly references: readonly ReferenceNode[];
}

/** An agreement with its references: one of the glossary, one that it does not hold, or one of several that it may be. */
export interface AgreementNode {
  readonly kind: 'agreement' | 'unknown' | 'ambiguous';
  readonly id: string;
  readonly label: string;
  /** The formal title where the label is a shorter name; the candidates of an ambiguous one. */
  readonly detail?: string;
  /** Its other names, by which it may be looked for. */
  readonly aliases: readonly string[];
  /** Articles in the tree of a workspace, references in the tree of one article. */
  readonly children: readonly ArticleNode[] | readonly ReferenceNode[];
}

/** What the glossary does not settle, kept apart from what it does. */
export interface AgreementGroup {
  readonly kind: 'group';
  readonly of: 'unknown' | 'ambiguous';
  readonly id: string;
  readonly label: string;
  readonly agreements: readonly AgreementNode[];
}

export type AgreementTreeNode = AgreementGroup | AgreementNode | ArticleNode | ReferenceNode;
export type AgreementTree = readonly (AgreementGroup | AgreementNode)[];

/** The nodes right below a node. */
export function childrenOf(node: AgreementTreeNode): readonly AgreementTreeNode[] {
  switch (node.kind) {
    case 'group':
      return node.agreements;
    case 'article':
      return node.references;
    case 'reference':
      return [];
    default:
      return node.children;
  }
}

/** The references below a node, in the order of the tree; a reference is its own only one. */
export const referencesOf = (node: AgreementTreeNode): readonly ReferenceNode[] => (node.kind === 'reference' ? [node] : childrenOf(node).flatMap(referencesOf));

/** How many references stand below a node. */
export const countOf = (node: AgreementTreeNode): number => (node.kind === 'reference' ? 1 : childrenOf(node).reduce((sum, child) => sum + countOf(child), 0));

/** The reference at an offset of an article, its end included; the shortest of several. */
export function referenceAt(tree: AgreementTree, uri: string, offset: number): ReferenceNode | undefined {
  const here = tree.flatMap(referencesOf).filter((node) => node.uri === uri && node.span.start <= offset && offset <= node.span.end);
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
