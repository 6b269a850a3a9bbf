import type { Span } from './span';

export interface Field {
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly range: Span;
}

/** The block between `---` lines at the top. Only its plain `key: value` lines are read; keys are in lower case. */
export interface FrontMatter extends Span {
  readonly fields: ReadonlyMap<string, Field>;
}

const fence = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/;
/** Blank, indented, a key, an item, a comment: anything else is the article, and the fence above it a mere rule. */
const yamlLine = /^(?:$|[ \t]|[\p{L}_][\p{L}\d_.-]*[ \t]*:(?:[ \t]|$)|-[ \t]|#|["'])/u;
const field = /^([\p{L}_][\p{L}\d_.-]*)[ \t]*:[ \t]+(?=[^ \t#])/u;

/** Reads the front matter at the top of a text; undefined when there is none or its closing line is missing. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const open = fence.exec(text);
  if (!open) return undefined;
  const fields = new Map<string, Field>();
  for (let at = open[0].length; at < text.length; ) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    if (closing.test(line)) return { start: 0, end, fields };
    if (!yamlLine.test(line)) return undefined;
    const key = field.exec(line);
    if (key) fields.set(key[1]!.toLowerCase(), readValue(line, key[0].length, at));
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return undefined;
}

/** The value that begins at `from` in a line, without its quotes and the comment after it. */
export function readValue(line: string, from: number, lineStart: number): Field {
  const mark = line[from]!;
  const close = mark === '"' || mark === "'" ? line.indexOf(mark, from + 1) : -1;
  const comment = line.indexOf(' #', from);
  const [start, end] = close > 0 ? [from + 1, close] : [from, comment < 0 ? line.length : comment];
  const value = line.slice(start, end).trimEnd();
  return { value, range: { start: lineStart + start, end: lineStart + start + value.length } };
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
