import type { Annotations, Mention } from '../annotate/types';
import { bySpan, type Span } from '../text/span';
import { mentionAt } from './mentionAt';
import { quoteAt } from './quoteAt';

/** What some words of an article name: entries, best first, or a chain of mentions of something that the glossary does not hold. */
export interface Named extends Span {
  /** Ids; several where it is open which of them is meant. */
  readonly entries: readonly string[];
  readonly chain?: string;
}

/** What is named at an offset: by a mention, by the title before a name, or by the speaker of a quote. */
export function namedAt(annotations: Annotations, offset: number): Named | undefined {
  const mention = mentionAt(annotations, offset);
  if (mention) return named(mention, mention);
  const titled = annotations.mentions.find(({ title }) => title && isAt(title, offset));
  if (titled) return named(titled, titled.title!);
  const speaker = annotations.quotes.flatMap(({ speakers }) => speakers).find((span) => isAt(span, offset));
  return speaker && speaker.entry !== null ? { start: speaker.start, end: speaker.end, entries: [speaker.entry] } : undefined;
}

/** The mentions of the same entry, or of the same chain; of words that may mean several entries, those that may mean the same ones. */
export function mentionsOfNamed({ mentions }: Annotations, { entries, chain }: Named): readonly Mention[] {
  return mentions.filter((other) => (entries.length > 0 ? entriesOf(other).join('|') === entries.join('|') : chain !== undefined && other.chain === chain));
}

/** What belongs to what stands at an offset, in order: the mentions of what is named there, or the parts of a quote and its cue. */
export function relatedSpans(annotations: Annotations, offset: number): readonly Span[] {
  const found = namedAt(annotations, offset);
  if (found) return mentionsOfNamed(annotations, found);
  const quote = quoteAt(annotations, offset)?.quote;
  return quote ? [...quote.segments, ...(quote.cue ? [quote.cue] : [])].sort(bySpan) : [];
}

const named = (mention: Mention, { start, end }: Span): Named => ({ start, end, entries: entriesOf(mention), ...(mention.chain !== undefined && { chain: mention.chain }) });

const entriesOf = ({ entry, candidates }: Mention): readonly string[] => (entry === null ? candidates : [entry]);

const isAt = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;
