import type { Mention, Quote, QuoteKind } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { contextOf, type Context } from '../text/context';
import { Lines } from '../text/lines';
import { oneLine } from '../text/plainText';
import type { Span } from '../text/span';
import { wordCount } from '../text/wordCount';
import type { AnnotatedArticle } from './articleStore';
import { reviewedIn, type Reviewed } from './reviewed';

/** A text with what is known of it. */
export type AnnotatedText = Pick<AnnotatedArticle, 'article' | 'annotations' | 'glossary'>;

/** A place as people count it. */
interface Place extends Span {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** A mention with its place, and a few words around it. */
export interface PlacedMention extends Omit<Mention, 'why' | 'title'>, Place, Context {
  /** What an editor decided of it. */
  readonly reviewed?: Reviewed;
}

/** A quote from its first mark to its last, with its beginning. */
export interface PlacedQuote extends Place {
  readonly kind: QuoteKind;
  readonly beginning: string;
  /** How many words are quoted. */
  readonly count: number;
  readonly speakers: readonly { readonly text: string; readonly entry: string | null }[];
}

/** What is kept of an article when its text is not: enough to list what it holds and to go there. */
export interface ArticleSummary {
  readonly uri: string;
  /** The glossary it was read against: another one asks for another reading. */
  readonly glossary: GlossaryIndex;
  /** In order of appearance. */
  readonly mentions: readonly PlacedMention[];
  /** In order of appearance; what is no speech is left out. */
  readonly quotes: readonly PlacedQuote[];
  /** ISO date, where the article tells. */
  readonly date?: string;
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
}

/** How much of a quote is kept, in UTF-16 code units. */
const longestBeginning = 80;

export function summarize(uri: string, { article: { text }, annotations, glossary, decided = [], proposed = () => annotations }: AnnotatedText & Partial<Pick<AnnotatedArticle, 'decided' | 'proposed'>>): ArticleSummary {
  const lines = new Lines(text);
  const placed = ({ start, end }: Span): Place => ({ start, end, line: lines.lineOf(start), column: lines.columnOf(start) });
  const reviewedOf = reviewedIn({ decided, proposed });
  const mentions = annotations.mentions.map(({ why: _why, title: _title, ...mention }): PlacedMention => {
    const reviewed = reviewedOf(mention);
    return { ...mention, ...placed(mention), ...contextOf(text, mention), ...(reviewed && { reviewed }) };
  });
  const quotes = annotations.quotes.filter(({ kind }) => kind !== 'not-speech').map((quote): PlacedQuote => ({ ...placed(extentOf(quote)), ...quoted(quote, text) }));
  return { uri, glossary, length: text.length, mentions, quotes, ...(annotations.date && { date: annotations.date }) };
}

const extentOf = ({ segments }: Quote): Span => ({ start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 });

function quoted({ kind, segments, speakers }: Quote, text: string): Pick<PlacedQuote, 'kind' | 'beginning' | 'count' | 'speakers'> {
  const parts = segments.map(({ start, end }) => text.slice(start, end));
  return {
    kind,
    beginning: oneLine((parts[0] ?? '').slice(0, longestBeginning).replace(/[\ud800-\udbff]$/, '')),
    count: parts.reduce((sum, part) => sum + wordCount(part), 0),
    speakers: speakers.map(({ text: name, entry }) => ({ text: oneLine(name), entry })),
  };
}
