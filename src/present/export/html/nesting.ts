import { bySpan, type Span } from '../../../text/span';

/** What is written where a mark begins and ends. A mark that others cut has several pieces, each closed and opened again. */
export interface Tags<T extends Span> {
  readonly open: (mark: T, isFirst: boolean) => string;
  readonly close: (mark: T) => string;
  readonly text: (text: string) => string;
}

/** A stretch of a text with marks as properly nested elements: of two that cross, the one that began later is cut at the end of the other. */
export function nest<T extends Span>(text: string, stretch: Span, marks: readonly T[], { open, close, text: plain }: Tags<T>): string {
  const within = marks.filter(({ start, end }) => start < stretch.end && end > stretch.start && start < end).sort(bySpan);
  const out: string[] = [];
  const stack: T[] = [];
  let at = stretch.start;
  const goTo = (offset: number): void => {
    if (offset > at) out.push(plain(text.slice(at, offset)));
    at = Math.max(at, offset);
  };
  /** Closes all that ends up to an offset, at their ends, whatever else is open around them. */
  const closeUntil = (offset: number): void => {
    for (;;) {
      const end = Math.min(...stack.map((mark) => mark.end));
      if (end > offset) return;
      goTo(end);
      const depth = stack.findIndex((mark) => mark.end === end);
      const cut = stack.splice(depth);
      for (const mark of cut.toReversed()) out.push(close(mark));
      for (const mark of cut) if (mark.end > end) stack.push(reopened(mark));
    }
  };
  const reopened = (mark: T): T => {
    out.push(open(mark, false));
    return mark;
  };
  for (const mark of within) {
    closeUntil(Math.max(mark.start, stretch.start));
    goTo(Math.max(mark.start, stretch.start));
    out.push(open(mark, mark.start >= stretch.start));
    stack.push(mark);
  }
  closeUntil(stretch.end);
  goTo(stretch.end);
  for (const mark of stack.toReversed()) out.push(close(mark));
  return out.join('');
}
