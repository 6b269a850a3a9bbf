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
