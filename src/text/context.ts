import { oneLine } from './plainText';
import type { Span } from './span';

/** How much of a line is shown around some words, in UTF-16 code units: the sidebar is narrow, and what follows tells more. */
const mostBefore = 16;
const mostAfter = 56;

/** Some words of a text, and a few of those around them on the same line. */
export interface Context {
  readonly before: string;
  readonly words: string;
  /** Ends in an ellipsis where the line goes on. */
  readonly after: string;
}

export function contextOf(text: string, { start, end }: Span): Context {
  return { before: oneLine(leadUpTo(text, start)), words: oneLine(text.slice(start, end)), after: oneLine(followingFrom(text, end)) };
}

/** What stands before an offset on its line, from a whole word on. */
function leadUpTo(text: string, start: number): string {
  const from = Math.max(0, start - mostBefore);
  const window = text.slice(from, start);
  const line = /[^\r\n]*$/.exec(window)![0];
  const whole = line.length < window.length || from === 0 || /\s/.test(text[from - 1]!);
  return whole ? line : line.replace(/^\S*\s*/, '');
}

/** What stands after an offset on its line, up to a whole word. */
function followingFrom(text: string, end: number): string {
  const line = text.slice(end, end + mostAfter + 1).split(/[\r\n]/, 1)[0]!;
  if (line.length <= mostAfter) return line;
  const whole = line.slice(0, mostAfter).replace(/\s+\S*$/, '');
  return `${whole.replace(/[\ud800-\udbff]$/, '')}…`;
}
