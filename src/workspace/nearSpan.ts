import type { Span } from '../text/span';

/** The next span after an offset, the first one again after the last. Spans are in order of their starts. */
export const nextSpan = <T extends Span>(spans: readonly T[], offset: number): T | undefined => spans.find(({ start }) => start > offset) ?? spans[0];

/** The span before an offset, the last one again before the first. Spans are in order of their starts. */
export const previousSpan = <T extends Span>(spans: readonly T[], offset: number): T | undefined => spans.findLast(({ start }) => start < offset) ?? spans.at(-1);
