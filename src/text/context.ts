import type { Span } from './span';
import { oneLine } from './plainText';

/** How much of a line is shown around some words, in UTF-16 code units: the sidebar is narrow, and what follows tells more. */
const before = 16;
const after = 48;

export interface Context {
  readonly context: string;
  /** The words within `context`. */
  readonly highlight: Span;
}

/** Some words of a text with a few of those around them on the same line. */
export function contextOf(text: string, { start, end }: Span): Context {
  const lead = oneLine(startingWithWord(text, start));
  const words = oneLine(text.slice(start, end));
  const tail = oneLine(text.slice(end, end + after).split(/[\r\n]/, 1)[0]!.replace(/[\ud800-\udbff]$/, ''));
  return { context: lead + words + tail, highlight: { start: lead.length, end: lead.length + words.length } };
}

/** What stands before an offset on its line, from a whole word on. */
function startingWithWord(text: string, start: number): string {
  const from = Math.max(0, start - before);
  const window = text.slice(from, start);
  const line = /[^\r\n]*$/.exec(window)![0];
  const whole = line.length < window.length || from === 0 || /\s/.test(text[from - 1]!);
  return whole ? line : line.replace(/^\S*\s*/, '');
}
