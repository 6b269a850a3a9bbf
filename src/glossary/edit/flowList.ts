import type { Span } from '../../text/span';
import type { ListNode } from '../nodes/sourceNode';
import { lineBreakOf, lineEnd, lineStart } from './lineBounds';
import { insertion, type TextEdit } from './textEdit';

/** Adds an item at the end of a list in brackets: on a line of its own where the last one has its own. */
export function appendToFlow(text: string, list: ListNode, item: string): readonly TextEdit[] {
  const brackets = list.range!;
  const last = list.items.at(-1)?.range;
  if (!last) return [insertion(brackets.start + 1, /\s/.test(text.charAt(brackets.start + 1)) ? ` ${item}` : item)];
  const indent = text.slice(lineStart(text, last.start), last.start);
  const tail = text.slice(last.end, brackets.end - 1);
  if (indent.trim() !== '' || !tail.includes('\n')) return [insertion(last.end, `, ${item}`)];
  return onLineOfItsOwn(text, last, tail, `${lineBreakOf(text)}${indent}${item}`);
}

/** The comma stands right after the item before, and comments stay with what they follow. */
function onLineOfItsOwn(text: string, last: Span, tail: string, line: string): readonly TextEdit[] {
  const end = lineEnd(text, last.end);
  if (tail.replace(/#[^\n]*/g, '').includes(',')) return [insertion(end, `${line},`)];
  return end === last.end ? [insertion(end, `,${line}`)] : [insertion(last.end, ','), insertion(end, line)];
}
