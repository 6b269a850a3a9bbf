import { bare } from '../../glossary/nameWords';
import { eastAsianSurnames } from '../../glossary/data/eastAsianSurnames';
import type { ArticleBlock } from '../../text/article';
import { isAllCaps } from '../../text/characters';
import { sentenceStarters } from '../../text/data/sentenceStarters';
import type { Tokens } from '../../text/tokens';
import { attributiveHeads } from '../data/attributiveHeads';
import { notGivenNames } from '../data/notGivenNames';
import { placeNamePrefixes } from '../data/placeNamePrefixes';
import { findStates } from '../parties';
import type { TokenSpan } from '../reading';
import { isOrdinaryWord, opensSentence } from './commonSurnames';
import { longerNameEnd } from './fullNames';
import { isGivenName } from './givenName';
import type { Roster, RosterPerson } from './roster';
import { isOfficeNoun, titleBefore } from './titles';

/** A surname in the article, and everybody named in it who bears that surname. The span is the surname alone. */
export interface SurnameUse extends TokenSpan {
  readonly bearers: readonly RosterPerson[];
  readonly title?: TokenSpan;
}

/** The surname that starts at a token; undefined when nobody of the article bears it or it is part of something longer. */
export function surnameAt(tokens: Tokens, roster: Roster, block: ArticleBlock, i: number, from: number): SurnameUse | undefined {
  if (!tokens.isCapitalized(i)) return undefined;
  let endToken = i;
  let bearers: RosterPerson[] = [];
  for (const person of roster.withSurname(tokens.key(i))) {
    const end = Math.max(...person.surnames.map((surname) => endOfWords(tokens, i, surname)));
    if (end <= i || end < endToken) continue;
    if (end > endToken) bearers = [];
    endToken = end;
    bearers.push(person);
  }
  if (bearers.length === 0) return undefined;
  const title = titleBefore(tokens, i, from);
  if (endToken === i + 1 && isOrdinaryWord(tokens, block, i)) return undefined;
  // "Webb" is the telescope where the article names no James Webb as a person.
  if (roster.eponyms.has(bare(tokens.key(endToken - 1))) && !bearers.some((p) => p.namedInFull)) return undefined;
  const use = { ...tokens.span(i, endToken), firstToken: i, endToken, bearers, ...(title && { title }) };
  return standsAlone(tokens, block, use) ? use : undefined;
}

/**
 * A given name alone ("Hey Frank", "Barack’s speech"), where one person of the article bears it. Not at the start of a sentence,
 * where "Bill", "Mark" and "Will" are words like others, and not as a part of another full name.
 */
export function givenNameAt(tokens: Tokens, roster: Roster, block: ArticleBlock, i: number): SurnameUse | undefined {
  if (!tokens.isCapitalized(i) || block.kind === 'headline') return undefined;
  const bearers = roster.withGivenName(tokens.key(i)).filter((p) => p.introducedAt < i && p.candidates.length > 0);
  if (bearers.length !== 1 || tokens.isCapitalized(i + 1) || !isGivenName(tokens.key(i)) || opensSentence(tokens, block, i)) return undefined;
  const use = { ...tokens.span(i, i + 1), firstToken: i, endToken: i + 1, bearers };
  return standsAlone(tokens, block, use) && !isOfficeNoun(tokens, i - 1) ? use : undefined;
}

/** The end of these words at a token, hyphens between them aside; -1 when they don't stand there. */
export function endOfWords(tokens: Tokens, i: number, words: readonly string[]): number {
  for (const [k, word] of words.entries()) {
    while (k > 0 && tokens.word(i) === '-' && tokens.isGlued(i)) i++;
    if (bare(tokens.key(i)) !== word || (k > 0 && !tokens.isWord(i))) return -1;
    i++;
  }
  return i;
}

/** Not a part of something longer: another person's full name, a place, a building, a work, a compound; and not a common noun by its article. */
function standsAlone(tokens: Tokens, block: ArticleBlock, use: SurnameUse): boolean {
  const { firstToken, endToken } = use;
  const hyphen = (at: number): boolean => tokens.word(at) === '-' && tokens.isGlued(at);
  // "Clinton-Kaine" is a compound of names; "Obama-era" still speaks of the man.
  if ((hyphen(firstToken - 1) && tokens.isGlued(firstToken)) || (hyphen(endToken) && tokens.isCapitalized(endToken + 1))) return false;
  const attributive = hyphen(endToken) || attributiveHeads.has(tokens.key(endToken)) || (tokens.key(endToken) === 'white' && tokens.key(endToken + 1) === 'house');
  if (attributive) return true;
  if (longerNameEnd(tokens, endToken, block.endToken) !== undefined) return false;
  // "Lee Cheuk-yan" beside a "Starry Lee": where family names come first, a capitalised word after one goes on with another name.
  if (!use.title && tokens.isCapitalized(endToken) && eastAsianSurnames.has(tokens.key(firstToken))) return false;
  return use.title !== undefined || firstToken === block.firstToken || isFree(tokens, firstToken - 1, block);
}

/** A capitalised word with another before it that may be a given name: "Khizr Khan". */
export const endsFullName = (tokens: Tokens, block: ArticleBlock, i: number): boolean =>
  i > block.firstToken && block.kind !== 'headline' && tokens.isCapitalized(i) && tokens.isCapitalized(i - 1) && !isFree(tokens, i - 1, block);

/**
 * The word before a bare surname: none that makes it a common noun ("a Santorum"), and no capitalised word that could be the given name
 * of somebody else ("Ivana Trump") or make a place ("Fort Jackson").
 */
function isFree(tokens: Tokens, before: number, block: ArticleBlock): boolean {
  const key = tokens.key(before);
  if (key === 'a' || key === 'an' || key === 'my' || key === 'called') return false;
  if (!tokens.isCapitalized(before) || sentenceStarters.has(key)) return true;
  if (placeNamePrefixes.has(key) || isGivenName(key)) return false;
  if (block.kind === 'headline' || key.endsWith('ly')) return true;
  return isAllCaps(tokens.word(before)) || notGivenNames.has(key) || isOfficeNoun(tokens, before) || findStates(tokens, before, before + 1).length > 0;
}
