/** A stretch of text in UTF-16 code units: `start` inclusive, `end` exclusive, as in VS Code and JavaScript strings. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders by start, the longer one first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Index of the first span that starts at or after an offset; spans come in order of their starts. */
export function indexFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that start within a stretch of the text. */
export const startingIn = <T extends Span>(spans: readonly T[], { start, end }: Span): T[] => spans.slice(indexFrom(spans, start), indexFrom(spans, end));
