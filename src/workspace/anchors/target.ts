import type { Span } from '../../text/span';
import { occurrencesOf } from './occurrences';
import { loosen } from './looseText';
import { likeness, type Context } from './contexts';

/**
 * A place by its words and those around them: W3C text quote selector and text position selector in one
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export interface Target extends Context {
  readonly exact: string;
  /** UTF-16 offset at the time of writing: no more than a hint. */
  readonly start: number;
}

/** Context on either side, in UTF-16 code units: as much as tells the place from every other one of the same words, within these bounds. */
const sizes: readonly number[] = [32, 64, 128, 256, 512];
/** Two contexts that are alike by less than this are told apart even after some edits. */
const distinct = 0.3;

/** @param loose the text as it is compared, where that is at hand */
export function targetOf(text: string, { start, end }: Span, loose = loosen(text)): Target {
  const exact = text.slice(start, end);
  const at = (size: number): Target => ({ exact, prefix: text.slice(wordStart(text, Math.max(0, start - size), start), start), suffix: text.slice(end, wordEnd(text, Math.min(text.length, end + size), end)), start });
  const rivals = occurrencesOf(loose, text, exact).filter((span) => span.start >= end || span.end <= start);
  return sizes.map(at).find((target) => rivals.every((rival) => likeness(target, text, rival).both < distinct)) ?? at(sizes.at(-1)!);
}

/** Moved inwards to the start of a word, so that no half words and no half characters are kept. */
function wordStart(text: string, from: number, limit: number): number {
  if (from === 0) return 0;
  let at = from;
  while (at < limit && !/\s/.test(text[at - 1]!)) at++;
  return at < limit ? at : from + Number(isLowSurrogate(text, from));
}

function wordEnd(text: string, to: number, limit: number): number {
  if (to === text.length) return to;
  let at = to;
  while (at > limit && !/\s/.test(text[at]!)) at--;
  return at > limit ? at : to - Number(isLowSurrogate(text, to));
}

const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');
