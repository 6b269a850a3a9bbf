import type { EntryKind } from '../glossary/types';
import type { Span } from '../text/span';
import type { Evidence } from './evidence';

/** Officials and organizations: full, surname, short, title, pronoun. Agreements: title, short, descriptive, anaphor. */
export type MentionForm = 'full' | 'surname' | 'short' | 'title' | 'pronoun' | 'descriptive' | 'anaphor';

/** `ambiguous` has two or more candidates, `unknown` none: the program abstains rather than guess. */
export type MentionStatus = 'linked' | 'ambiguous' | 'unknown';

/** One place in the article that means an entry. The span of an official is the name alone. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: EntryKind;
  readonly form: MentionForm;
  /** The entry's id where `status` is `linked`. */
  readonly entry: string | null;
  readonly status: MentionStatus;
  /** Ids, best first. */
  readonly candidates: readonly string[];
  /** The title before an official's name. */
  readonly title?: Span;
  /** Groups the mentions of one agreement or person that the glossary does not hold. */
  readonly chain?: string;
  /** Oldest step first. */
  readonly why: readonly Evidence[];
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'not-speech';

export interface Cue extends Span {
  readonly text: string;
}

export interface Speaker extends Span {
  readonly text: string;
  /** The id of an official, organization or agreement; null when the glossary does not hold the speaker. */
  readonly entry: string | null;
}

/** One utterance. Segments hold the quote marks; several when a cue splits it or it runs over paragraphs. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly segments: readonly Span[];
  readonly cue?: Cue;
  readonly speakers: readonly Speaker[];
  readonly why: readonly Evidence[];
}

export type ArticleProblemCode = 'unclosed-quote';

export interface ArticleProblem extends Span {
  readonly code: ArticleProblemCode;
  readonly severity: 'warning' | 'information' | 'hint';
}

/** What is known of one version of one article. Every feature reads this one object. */
export interface Annotations {
  /** ISO date, possibly partial; absent when the article does not tell. */
  readonly date?: string;
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly problems: readonly ArticleProblem[];
}
