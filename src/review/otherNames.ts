import { isOfficeNoun, honorificBefore } from '../annotate/names/titles';
import { bare } from '../glossary/nameWords';
import type { Article } from '../text/article';
import { sentenceStarters } from '../text/data/sentenceStarters';
import type { Tokens } from '../text/tokens';

/** Whether a capitalised word before a token makes a longer name of the two; a title does not. */
export function isNamedBefore(tokens: Tokens, i: number): boolean {
  return tokens.isCapitalized(i - 1) && !sentenceStarters.has(tokens.key(i - 1)) && !isOfficeNoun(tokens, i - 1) && honorificBefore(tokens, i, 0) === undefined;
}

/** Folded words that end what may be somebody's full name ("Khizr Khan"). */
export function endsOfNames({ tokens, blocks }: Article): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { firstToken, endToken } of blocks) for (let i = firstToken + 1; i < endToken; i++) if (tokens.isCapitalized(i) && isNamedBefore(tokens, i)) words.add(bare(tokens.key(i)));
  return words;
}

/** Folded words that the article also has in lower case. */
export function lowerCaseWords(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.length; i++) if (tokens.isWord(i) && !tokens.isCapitalized(i)) words.add(bare(tokens.key(i)));
  return words;
}
