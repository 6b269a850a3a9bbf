import { nameParticles } from '../../glossary/data/nameParticles';
import { nameSuffixes } from '../../glossary/data/nameSuffixes';
import { bare } from '../../glossary/nameWords';
import { isAllCaps } from '../../text/characters';
import type { Tokens } from '../../text/tokens';

/** A word that can be part of a printed name: capitalised, or an initial. */
export const isNameWord = (tokens: Tokens, i: number): boolean => tokens.isCapitalized(i);

/** "J." or "J.P.": initials. */
export const isInitial = (word: string): boolean => word.length <= 5 && word.endsWith('.') && isAllCaps(word);

const isHyphen = (tokens: Tokens, i: number): boolean => tokens.isGlued(i) && tokens.isGlued(i + 1) && /^[-‐‑–]$/.test(tokens.word(i));

/** Tokens that no printed name goes beyond: what is longer is a line in capitals or a list. */
const longestRun = 24;

/**
 * Where a name that starts at `first` could end, at the most: capitalised words, initials, particles ("van", "bin"), hyphenated parts,
 * a nickname in marks or brackets, a generational suffix. A full stop, a comma or a lower-case word ends it.
 */
export function endOfNameRun(tokens: Tokens, first: number, blockEnd: number): number {
  const end = Math.min(blockEnd, first + longestRun);
  let i = first;
  while (i < end) {
    if (isNameWord(tokens, i)) i = endOfHyphenated(tokens, i + 1, end);
    else if (i > first && isParticle(tokens, i, end)) i++;
    else {
      const after = i > first ? endOfNickname(tokens, i, end) : i;
      if (after === i) break;
      i = after;
    }
  }
  return i > first ? endOfSuffix(tokens, i, end) : i;
}

function endOfHyphenated(tokens: Tokens, i: number, end: number): number {
  while (i + 1 < end && isHyphen(tokens, i) && tokens.isWord(i + 1)) i += 2;
  return i;
}

function isParticle(tokens: Tokens, i: number, end: number): boolean {
  let at = i;
  while (at < end && tokens.isWord(at) && nameParticles.has(tokens.key(at)) && !tokens.isCapitalized(at)) at++;
  return at > i && at < end && isNameWord(tokens, at);
}

/** `“2fish”`, `(Bill)` between a given and a family name: the token after it, or `i` when there is none. */
function endOfNickname(tokens: Tokens, i: number, end: number): number {
  const bracket = tokens.word(i) === '(';
  if (!bracket && !tokens.isMark(i)) return i;
  for (let at = i + 2; at <= i + 3 && at + 1 < end; at++) {
    const closes = bracket ? tokens.word(at) === ')' : tokens.isMark(at);
    if (closes) return isNameWord(tokens, at + 1) && !isAllCaps(tokens.word(i + 1)) ? at + 1 : i;
  }
  return i;
}

function endOfSuffix(tokens: Tokens, i: number, end: number): number {
  const at = tokens.word(i) === ',' ? i + 1 : i;
  const suffix = at < end && tokens.isCapitalized(at) && nameSuffixes.has(bare(tokens.key(at)));
  if (!suffix) return i;
  return tokens.word(at + 1) === '.' && tokens.isGlued(at + 1) && at + 1 < end && tokens.key(at).length <= 3 ? at + 2 : at + 1;
}
