import type { Edit } from '../anchors/followEdits';
import type { Decision } from './decision';
import type { PlacedDecision } from './readSidecar';
import { articleLine, decisionLines, newSidecar } from './writeDecision';

const listHead = /^decisions:[ \t]*(?:\[\][ \t]*)?(#[^\r\n]*)?(?=\r?$|\n)/m;

/**
 * The edit that puts a decision into a sidecar, after the one that it follows in the article; first when it follows none. Nothing else
 * changes: comments, order and formatting are the editor's. Undefined where the list is not written an item a line.
 * @param text what the sidecar holds; empty when there is none yet
 */
export function addDecision(text: string, article: string, decision: Decision, after: PlacedDecision | undefined): Edit | undefined {
  const eol = eolOf(text);
  if (text.trim() === '') return { start: 0, end: text.length, text: `${newSidecar(article)}${decisionLines(decision)}\n` };
  const lines = decisionLines(decision, eol);
  if (after) return isItem(text, after) ? { start: after.end, end: after.end, text: `${eol}${lines}` } : undefined;
  const head = listHead.exec(text);
  if (head) return { start: head.index, end: head.index + head[0].length, text: `decisions:${head[1] ? ` ${head[1]}` : ''}${eol}${lines}` };
  if (/^decisions:/m.test(text)) return undefined;
  const end = text.trimEnd().length;
  return { start: end, end, text: `${eol}decisions:${eol}${lines}` };
}

/** The edit that takes a decision out of its sidecar; undefined where the list is not written an item a line. */
export function removeDecision(text: string, placed: PlacedDecision): Edit | undefined {
  if (!isItem(text, placed)) return undefined;
  const rest = /^[ \t]*(?:\r\n|\n)?/.exec(text.slice(placed.end))![0].length;
  return { start: placed.start, end: placed.end + rest, text: '' };
}

/** The edit that writes a decision anew in its place; undefined where the list is not written an item a line. */
export function replaceDecision(text: string, placed: PlacedDecision, decision: Decision): Edit | undefined {
  return isItem(text, placed) ? { start: placed.start, end: placed.end, text: decisionLines(decision, eolOf(text)) } : undefined;
}

/** The sidecar as that of an article of another name. */
export const forArticle = (text: string, article: string): string => text.replace(/^article:.*$/m, () => articleLine(article));

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Whether a decision begins on its own line, with the dash of a list. */
const isItem = (text: string, { start }: PlacedDecision): boolean => /^ *- /.test(text.slice(start, start + 200));
