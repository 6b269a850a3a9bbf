import type { Annotations, Quote } from '../annotate/types';
import type { Span } from '../text/span';

export interface FoundQuote extends Span {
  readonly quote: Quote;
}

/** The quote whose speaker, cue or quote mark stands at an offset, with the span of that. Its words themselves are the article's, and tell nothing of it. */
export function quoteAt({ quotes }: Annotations, offset: number): FoundQuote | undefined {
  for (const quote of quotes) {
    const handle = handlesOf(quote).find(({ start, end }) => start <= offset && offset < end);
    if (handle) return { quote, start: handle.start, end: handle.end };
  }
  return undefined;
}

/** By what a quote can be taken hold of, besides its words. Indirect speech has no marks. */
function handlesOf({ kind, segments, cue, speakers }: Quote): readonly Span[] {
  const marks = kind === 'indirect' ? [] : segments.flatMap(({ start, end }) => [{ start, end: start + 1 }, { start: end - 1, end }]);
  return [...(cue ? [cue] : []), ...speakers, ...marks];
}

/** The quote whose words, marks or cue stand at an offset; the shortest of several. */
export function quoteAround(annotations: Annotations, offset: number): Quote | undefined {
  const inside = annotations.quotes.filter(({ segments }) => segments.some(({ start, end }) => start <= offset && offset <= end));
  return inside.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? quoteAt(annotations, offset)?.quote;
}

const lengthOf = ({ segments }: Quote): number => segments.reduce((sum, { start, end }) => sum + end - start, 0);
