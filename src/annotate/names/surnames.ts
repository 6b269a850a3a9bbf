import { bare } from '../../glossary/nameWords';
import type { ArticleBlock } from '../../text/article';
import { kinds, type Tokens } from '../../text/tokens';
import { attributiveHeads } from '../data/attributiveHeads';
import { placeNamePrefixes } from '../data/placeNamePrefixes';
import type { TokenSpan } from '../reading';
import { longerNameEnd } from './fullNames';
import { isGivenName } from './givenName';
import type { Roster, RosterPerson } from './roster';
import { titleBefore } from './titles';

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
  const use = { ...tokens.span(i, endToken), firstToken: i, endToken, bearers, ...(title && { title }) };
  return standsAlone(tokens, block, use) ? use : undefined;
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
  if ((hyphen(firstToken - 1) && tokens.isGlued(firstToken)) || (hyphen(endToken) && tokens.isGlued(endToken + 1))) return false;
  const attributive = attributiveHeads.has(tokens.key(endToken)) || (tokens.key(endToken) === 'white' && tokens.key(endToken + 1) === 'house');
  if (attributive) return true;
  if (longerNameEnd(tokens, endToken, block.endToken) !== undefined) return false;
  if (block.kind !== 'headline' && runsOn(tokens, endToken, block.endToken)) return false;
  return use.title !== undefined || firstToken === block.firstToken || isFree(tokens, firstToken - 1);
}

/** A capitalised word right after a bare surname, as in a column's or a ship's name: no weekday, and no word that opens a sentence. */
function runsOn(tokens: Tokens, at: number, end: number): boolean {
  return at < end && tokens.isCapitalized(at) && !timeWords.test(tokens.key(at)) && tokens.kind(at) === kinds.word;
}

const timeWords = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/;

/** The word before a bare surname: no given name of somebody else, no initial, no "Fort", no "a" that makes it a common noun. */
function isFree(tokens: Tokens, before: number): boolean {
  const key = tokens.key(before);
  if (key === 'a' || key === 'an' || key === 'my' || key === 'called') return false;
  return !tokens.isCapitalized(before) || !(isGivenName(key) || key.endsWith('.') || placeNamePrefixes.has(key));
}
