import type { Span } from '../../text/span';
import { lineEnd, lineStart } from './lineBounds';
import type { TextEdit } from './textEdit';

/** Takes a value out of the list it stands in, with its line or its comma; undefined where what stands around it is no plain list. */
export function removeItem(text: string, item: Span): TextEdit | undefined {
  return removeLine(text, item) ?? removeFromBrackets(text, item);
}

/** A line that holds only the item. A comment after it goes with it. */
function removeLine(text: string, { start, end }: Span): TextEdit | undefined {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (!/^[ \t]*-[ \t]+$/.test(text.slice(from, start)) || !/^[ \t]*(?:[ \t]#.*)?$/.test(text.slice(end, to))) return undefined;
  const breakLength = text.startsWith('\r\n', to) ? 2 : Number(to < text.length);
  return { start: from, end: to + breakLength, text: '' };
}

function removeFromBrackets(text: string, { start, end }: Span): TextEdit | undefined {
  const before = text.slice(0, start).trimEnd();
  const after = /^\s*([,\]])(\s*)/.exec(text.slice(end, end + 200));
  if (!after) return undefined;
  if (before.endsWith(',')) return { start: before.length - 1, end, text: '' };
  if (!before.endsWith('[')) return undefined;
  return { start, end: after[1] === ',' ? end + after[0].length : end, text: '' };
}
