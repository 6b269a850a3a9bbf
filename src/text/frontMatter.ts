import type { Span } from './span';

export interface Field {
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly range: Span;
}

/** The block between `---` lines at the top. Only its plain `key: value` lines are read. */
export interface FrontMatter extends Span {
  readonly fields: ReadonlyMap<string, Field>;
}

const fence = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/;
const closing = /(?:^|\r\n|\r|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;
const line = /^([\p{L}_][\p{L}\d_.-]*)[ \t]*:[ \t]+(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\r\n]*?))[ \t]*$/gmu;

/** Reads the front matter at the top of a text; undefined when there is none or its closing line is missing. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = fence.exec(text);
  if (!open) return undefined;
  const from = open[0].length;
  closing.lastIndex = from - 1;
  const close = closing.exec(text);
  if (!close) return undefined;
  const fields = new Map<string, Field>();
  for (const match of text.slice(from, close.index).matchAll(line)) {
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const start = from + match.index + match[0].lastIndexOf(value);
    fields.set(match[1]!.toLowerCase(), { value, range: { start, end: start + value.length } });
  }
  return { start: 0, end: close.index + close[0].length, fields };
}
