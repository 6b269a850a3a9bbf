import type { MentionForm } from '../../annotate/types';
import type { EntryKind } from '../../glossary/types';
import type { Context } from '../../text/context';
import type { Span } from '../../text/span';
import type { Reviewed } from '../../workspace/reviewed';

/** A place in an article to which a row goes. */
interface PlaceNode {
  readonly id: string;
  /** The article. */
  readonly uri: string;
  readonly span: Span;
  /** From 1. */
  readonly line: number;
}

export interface QuoteNode extends PlaceNode {
  readonly kind: 'quote';
  readonly beginning: string;
  /** In words, without quote marks round them. */
  readonly isIndirect: boolean;
  /** How many words are quoted. */
  readonly count: number;
}

export interface MentionNode extends PlaceNode, Context {
  readonly kind: 'mention';
  readonly form: MentionForm;
  readonly reviewed?: Reviewed;
}

/** The mentions of a speaker, folded away below the quotes. */
export interface MentionsNode {
  readonly kind: 'mentions';
  readonly id: string;
  readonly mentions: readonly MentionNode[];
}

/** Somebody who is mentioned or speaks: an official, an organization, a document, or a speaker whom the glossary does not hold. */
export interface SpeakerNode {
  readonly kind: 'speaker';
  readonly id: string;
  readonly label: string;
  /** The office on the article's date. */
  readonly office?: string;
  /** Absent where the glossary does not hold the speaker. */
  readonly entryKind?: EntryKind;
  readonly quotes: readonly QuoteNode[];
  readonly mentions: MentionsNode | undefined;
}

/** Quotes for which nobody could be found. */
export interface UnattributedNode {
  readonly kind: 'unattributed';
  readonly id: string;
  readonly label: string;
  readonly quotes: readonly QuoteNode[];
}

export type PeopleTreeNode = SpeakerNode | UnattributedNode | QuoteNode | MentionsNode | MentionNode;
export type PeopleTree = readonly (SpeakerNode | UnattributedNode)[];

/** The nodes right below a node. */
export function childrenOf(node: PeopleTreeNode): readonly PeopleTreeNode[] {
  switch (node.kind) {
    case 'speaker':
      return [...node.quotes, ...(node.mentions ? [node.mentions] : [])];
    case 'unattributed':
      return node.quotes;
    case 'mentions':
      return node.mentions;
    default:
      return [];
  }
}

/** How many words stand in the quotes' marks. */
export const wordsQuoted = (quotes: readonly QuoteNode[]): number => quotes.reduce((sum, { count, isIndirect }) => sum + (isIndirect ? 0 : count), 0);

/** The quote or mention at an offset of the article, its end included; the shortest of several. */
export function placeAt(tree: PeopleTree, offset: number): QuoteNode | MentionNode | undefined {
  const places = (node: PeopleTreeNode): (QuoteNode | MentionNode)[] => (node.kind === 'quote' || node.kind === 'mention' ? [node] : childrenOf(node).flatMap(places));
  const here = tree.flatMap(places).filter(({ span }) => span.start <= offset && offset <= span.end);
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}
