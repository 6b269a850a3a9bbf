import { isAllCaps } from '../../text/characters';
import type { ArticleBlock } from '../../text/article';
import { months } from '../../text/data/months';
import { sentenceStarters } from '../../text/data/sentenceStarters';
import { indexFrom } from '../../text/span';
import { kinds, type Tokens } from '../../text/tokens';
import { commonWords } from '../../glossary/data/commonWords';
import { adjectiveSurnames } from '../data/adjectiveSurnames';
import { finiteWords } from '../data/finiteWords';
import { monthIntroducers } from '../data/monthIntroducers';
import { officeNouns } from '../data/officeNouns';
import { reportingVerbs } from '../data/reportingVerbs';
import { weekdays } from '../data/weekdays';
import { honorificBefore, isOfficeNoun } from './titles';

export const opensSentence = (tokens: Tokens, block: ArticleBlock, i: number): boolean => block.sentences[indexFrom(block.sentences, tokens.start(i))]?.firstToken === i;

/**
 * Whether a capitalised word that somebody bears as a surname stands here for itself: "He" that opens a sentence, "on Friday", "in May", the
 * "Justice" before another name, the "May" of a headline, an acronym. A capitalised title right before it makes it a name.
 */
export function isOrdinaryWord(tokens: Tokens, block: ArticleBlock, i: number): boolean {
  const key = tokens.key(i);
  const titled = honorificBefore(tokens, i, block.firstToken) !== undefined || (tokens.isCapitalized(i - 1) && officeNouns.has(tokens.key(i - 1)));
  if (isAcronym(tokens, i)) return true;
  if (key === 'i' || (sentenceStarters.has(key) && opensSentence(tokens, block, i))) return true;
  if (adjectiveSurnames.has(key) && opensSentence(tokens, block, i) && isNounAfter(tokens, i + 1)) return true;
  if (weekdays.has(key) && !titled) return true;
  if (months.has(key) && (tokens.kind(i + 1) === kinds.number || monthIntroducers.has(tokens.key(i - 1)))) return true;
  if (isOfficeNoun(tokens, i) && tokens.isCapitalized(tokens.word(i + 1) === '.' ? i + 2 : i + 1)) return true;
  // The capitals of a headline tell nothing.
  return block.kind === 'headline' && commonWords.has(key) && i > block.firstToken && !titled && tokens.kind(i + 1) !== kinds.possessive;
}

/** "Young people" and "Green energy", and not "Young said", "Green was". */
function isNounAfter(tokens: Tokens, i: number): boolean {
  const key = tokens.key(i);
  return tokens.kind(i) === kinds.word && !tokens.isCapitalized(i) && !finiteWords.has(key) && !reportingVerbs.has(key) && !key.endsWith('ed') && !key.endsWith('ly') && !sentenceStarters.has(key);
}

/** "UN", "US", "WHO" in capitals where the words around are not; a speaker's name before a colon may be. */
function isAcronym(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  const shouts = (at: number): boolean => tokens.word(at).length > 1 && isAllCaps(tokens.word(at));
  return word.length > 1 && word.length <= longestAcronym && isAllCaps(word) && !shouts(i - 1) && !shouts(i + 1) && tokens.word(i + 1) !== ':';
}

const longestAcronym = 4;
