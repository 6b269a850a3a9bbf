import type { Span } from '../../src/text/span';

/** Inline text with its markers taken out. Offsets are into `text`. */
export interface Marked {
  readonly text: string;
  /** Every range, named or not, in order of its opening. */
  readonly spans: readonly Span[];
  readonly cursors: readonly number[];
  /** The only range of this name; throws when there is none or more. */
  span(name: string): Span;
}

/** Reads `⟦a range⟧`, `⟦name¦a named range⟧` and `‸` (a cursor); ranges may nest. Throws on a bracket without its pair. */
export function marked(source: string): Marked {
  const spans: { start: number; end: number; name: string }[] = [];
  const open: { start: number; end: number; name: string }[] = [];
  const cursors: number[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(/⟦(?:([a-z]+)¦)?|⟧|‸/g)) {
    text += source.slice(from, match.index);
    from = match.index + match[0].length;
    if (match[0] === '‸') cursors.push(text.length);
    else if (match[0] === '⟧') {
      const span = open.pop();
      if (!span) throw new Error(`nothing to close at ${match.index}: ${source}`);
      span.end = text.length;
    } else {
      const span = { start: text.length, end: -1, name: match[1] ?? '' };
      spans.push(span);
      open.push(span);
    }
  }
  if (open.length > 0) throw new Error(`a range is not closed: ${source}`);
  text += source.slice(from);
  const span = (name: string): Span => {
    const [only, ...more] = spans.filter((s) => s.name === name);
    if (!only || more.length > 0) throw new Error(`${only ? 'several ranges' : 'no range'} named ${name}: ${source}`);
    return { start: only.start, end: only.end };
  };
  return { text, spans: spans.map(({ start, end }) => ({ start, end })), cursors, span };
}

/** The other way: the text with brackets around each span. Spans are in order and may nest, but not cross. */
export function withMarks(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  const open: number[] = [];
  const closeUpTo = (offset: number): void => {
    while (open.length > 0 && open.at(-1)! <= offset) {
      const end = open.pop()!;
      out += `${text.slice(at, end)}⟧`;
      at = end;
    }
  };
  for (const { start, end } of spans) {
    closeUpTo(start);
    out += `${text.slice(at, start)}⟦`;
    at = start;
    open.push(end);
  }
  closeUpTo(text.length);
  return out + text.slice(at);
}
