import type { ListNode } from '../nodes/sourceNode';
import { lineBreakOf, lineEnd, lineStart } from './lineBounds';
import { insertion, type TextEdit } from './textEdit';

/** How the items of a list in block style stand: the dash, and what follows it. */
export interface DashStyle {
  readonly column: number;
  /** The dash and the spaces after it. */
  readonly dash: string;
}

/** The dashes of a list; undefined where they can't be told. */
export function dashStyleOf(text: string, list: ListNode): DashStyle | undefined {
  const start = list.range?.start;
  if (start === undefined || text[start] !== '-') return undefined;
  const indent = text.slice(lineStart(text, start), start);
  return /^ *$/.test(indent) ? { column: indent.length, dash: /^- */.exec(text.slice(start))![0] } : undefined;
}

/** @param lines of the item: the first goes after the dash, the others below it */
export function dashLines({ column, dash }: DashStyle, lines: readonly string[], lineBreak: string): string {
  const mark = dash === '-' ? '- ' : dash;
  return lines.map((line, i) => `${lineBreak}${' '.repeat(column)}${i === 0 ? mark : ' '.repeat(mark.length)}${line}`).join('');
}

/** Adds an item below the last one. */
export function appendToBlock(text: string, list: ListNode, style: DashStyle, lines: readonly string[]): readonly TextEdit[] {
  return [insertion(lineEnd(text, list.range!.end), dashLines(style, lines, lineBreakOf(text)))];
}
