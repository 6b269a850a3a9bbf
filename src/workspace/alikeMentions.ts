import type { Span } from '../text/span';

/** Every place of an article where the same words stand as on a span, whole words in the same case, in order. */
export function alikeSpans(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end);
  const found: Span[] = [];
  if (words.trim() === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    if (!joins(text[at - 1], text[at]) && !joins(text[at + words.length - 1], text[at + words.length])) found.push({ start: at, end: at + words.length });
  }
  return found;
}

const letter = /[\p{L}\p{N}]/u;
const joins = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && letter.test(a) && letter.test(b);
