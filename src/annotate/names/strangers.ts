import type { Official } from '../../glossary/types';
import type { ArticleBlock } from '../../text/article';
import type { Reading } from '../reading';
import { endOfWords } from './surnames';
import type { Roster } from './roster';
import { honorificBefore, isOfficeNoun } from './titles';

/**
 * "President Obama", "Mr. Trump" where the article never names them in full: the officials of the glossary who bear the surname.
 * A bare surname that the article does not introduce in some such way is nobody's.
 */
export function introduceStrangers(reading: Reading, roster: Roster, block: ArticleBlock, i: number): void {
  const { tokens } = reading.article;
  if (!tokens.isCapitalized(i) || roster.withSurname(tokens.key(i)).length > 0) return;
  if (!honorificBefore(tokens, i, block.firstToken) && !isOfficeNoun(tokens, i - 1)) return;
  const bearers: { readonly official: Official; readonly end: number }[] = [];
  for (const { words, official } of reading.glossary.surnames(tokens.key(i))) {
    const end = endOfWords(tokens, i, words);
    if (end > i && end >= (bearers[0]?.end ?? 0)) bearers.push({ official, end });
  }
  for (const { official } of bearers) roster.introduceOfficial(official, i);
}
