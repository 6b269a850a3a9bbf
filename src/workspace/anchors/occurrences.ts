import type { Span } from '../../text/span';
import { loosen, originalSpan, type LooseText } from './looseText';

/** More places of the same words than these are too many to choose among. */
const most = 2000;

/** All places of some words in a text, read loosely, in order; whole words where the words looked for begin and end with letters. */
export function occurrencesOf(loose: LooseText, original: string, exact: string): readonly Span[] {
  const wanted = loosen(exact).text.trim();
  const found: Span[] = [];
  if (wanted === '') return found;
  for (let at = loose.text.indexOf(wanted); at >= 0 && found.length < most; at = loose.text.indexOf(wanted, at + 1)) {
    if (isWhole(loose.text, at, at + wanted.length)) found.push(originalSpan(loose, original, at, at + wanted.length));
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;

function isWhole(text: string, from: number, to: number): boolean {
  const joins = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && letter.test(a) && letter.test(b);
  return !joins(text[from - 1], text[from]) && !joins(text[to - 1], text[to]);
}
