import type { Span } from '../../text/span';
import { endsStep, type Steps } from '../../text/steps';
import { sliceGlossary } from '../nodes/slices';

/** From the first line that stays to the last that goes. */
export interface Fold extends Span {
  readonly kind: 'block' | 'comment';
}

const commentBlock = /(?<![^\n])[ \t]*#[^\n]*(?:\n[ \t]*#[^\n]*)+/g;
/** Blank lines and comments that stand no deeper than the next entry belong to it. */
const trailing = /(?:\n[ \t]*(?:#[^\n]*)?)+$/;

/** Sections, entries, and comments of more than one line. */
export function* foldsOf(text: string): Steps<readonly Fold[]> {
  const { sections } = yield* sliceGlossary(text);
  const folds: Fold[] = [];
  let taken = 0;
  for (const { head, items } of sections) {
    addBlock(folds, text, { start: head.start, end: items.at(-1)?.end ?? head.end });
    for (const item of items) {
      addBlock(folds, text, item);
      if (endsStep(++taken)) yield;
    }
  }
  for (const comment of text.matchAll(commentBlock)) {
    folds.push({ kind: 'comment', start: comment.index, end: comment.index + comment[0].length });
    if (endsStep(++taken)) yield;
  }
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

function addBlock(folds: Fold[], text: string, { start, end }: Span): void {
  const lines = text.slice(start, end).trimEnd().replace(trailing, '');
  if (lines.includes('\n')) folds.push({ kind: 'block', start, end: start + lines.length });
}
