import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Pronouns } from '../glossary/types';
import type { Article } from '../text/article';
import type { Span } from '../text/span';
import type { Decided } from './decided/decided';
import type { Evidence } from './evidence';
import type { Mention, MentionForm } from './types';

/** What every stage reads: the article, the glossary that serves it, the date at which offices are asked. */
export interface Reading {
  readonly article: Article;
  readonly glossary: GlossaryIndex;
  readonly date?: string;
  readonly decided?: readonly Decided[];
}

/** A stretch of the article with its tokens: `firstToken` inclusive, `endToken` exclusive. */
export interface TokenSpan extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * A quoted run: from its opening mark to its closing one, both included.
 * `closed` is false where the closing mark is missing and the run was ended by the paragraph.
 */
export interface QuotedRun extends TokenSpan {
  /** Index of the block in `article.blocks`. */
  readonly block: number;
  readonly closed: boolean;
  /** Depth of nesting: 0 for a run in the reporter's own text. */
  readonly depth: number;
}

/** Somebody who is named in the article, in the glossary or not. */
export interface Person {
  /** Order of introduction in the article, from 0. */
  readonly id: number;
  /** As first named in full. */
  readonly name: string;
  readonly familyName: string;
  /** Glossary ids: one when known, several when it can't be told which, none when the glossary does not hold the person. */
  readonly candidates: readonly string[];
  readonly pronouns?: Pronouns;
}

/** One place that means a person: a name, a surname, a title, a pronoun. The span is the name alone. */
export interface PersonMention extends TokenSpan {
  readonly form: MentionForm & ('full' | 'surname' | 'title' | 'pronoun');
  readonly person: Person;
  /** Others who may be meant just as well; none when it can be told. */
  readonly rivals: readonly Person[];
  /** The title before the name. */
  readonly title?: TokenSpan;
  readonly why: readonly Evidence[];
}

/** A glossary entry found by one of its names, with its tokens. */
export interface NamedMention extends Mention, TokenSpan {
  /** Whether an editor decided on it: then no rule asks whether it means its entry. */
  readonly byHand?: boolean;
}
