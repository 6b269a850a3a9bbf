import type { Mention } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { contextOf, type Context } from '../text/context';
import { Lines } from '../text/lines';
import type { AnnotatedArticle } from './articleStore';

/** A mention with its place as people count it, and a few words around it. */
export interface PlacedMention extends Omit<Mention, 'why' | 'title'>, Context {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** What is kept of an article when its text is not: enough to list its mentions and to go to them. */
export interface ArticleSummary {
  readonly uri: string;
  /** The glossary it was read against: another one asks for another reading. */
  readonly glossary: GlossaryIndex;
  /** In order of appearance. */
  readonly mentions: readonly PlacedMention[];
}

export function summarize(uri: string, { article, annotations, glossary }: AnnotatedArticle): ArticleSummary {
  const lines = new Lines(article.text);
  const place = ({ why: _why, title: _title, ...mention }: Mention): PlacedMention => ({
    ...mention,
    line: lines.lineOf(mention.start),
    column: lines.columnOf(mention.start),
    ...contextOf(article.text, mention),
  });
  return { uri, glossary, mentions: annotations.mentions.map(place) };
}
