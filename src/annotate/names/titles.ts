import { bare } from '../../glossary/nameWords';
import { sentenceStarters } from '../../text/data/sentenceStarters';
import { kinds, type Tokens } from '../../text/tokens';
import { honorifics } from '../data/honorifics';
import { officeNouns } from '../data/officeNouns';
import { titleModifiers } from '../data/titleModifiers';
import { weekdays } from '../data/weekdays';
import type { TokenSpan } from '../reading';

/** No printed title before a name was seen to be longer than this. */
const longestTitle = 16;
const connectors = new Set(['and', 'for', 'of', 'on', 'the', 'to', 'in', '&']);

export const isOfficeNoun = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && (officeNouns.has(tokens.key(i)) || officeNouns.has(singular(tokens.key(i))));

const singular = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key);

/** "Mr.", "Sen." and the like: the tokens of an honorific that ends right before `end`, its point included. */
export function honorificBefore(tokens: Tokens, end: number, from: number): TokenSpan | undefined {
  const point = end - 1 > from && tokens.word(end - 1) === '.' && tokens.isGlued(end - 1);
  const at = point ? end - 2 : end - 1;
  if (at < from || !tokens.isCapitalized(at) || !honorifics.has(bare(tokens.key(at)))) return undefined;
  return { ...tokens.span(at, end), firstToken: at, endToken: end };
}

/**
 * The title that runs up to a name: "Japan’s Minister of Education, Culture and Science", "former Rep.", "chief executive".
 * Going back from the name, anything a title may hold is taken until an office noun; after it only modifiers and names.
 */
export function titleBefore(tokens: Tokens, nameStart: number, from: number): TokenSpan | undefined {
  const lowest = Math.max(from, nameStart - longestTitle);
  let first = -1;
  let i = nameStart - 1;
  // "U.S. Secretary of State, Antony Blinken": a comma may part a title from the name.
  if (tokens.word(i) === ',') i--;
  for (; i >= lowest; i--) {
    const honorific = honorificBefore(tokens, i + 1, lowest);
    if (honorific) {
      first = honorific.firstToken;
      i = first;
    } else if (isOfficeNoun(tokens, i)) first = i;
    else if (first >= 0 ? !extendsTitle(tokens, i) : !withinTitle(tokens, i)) break;
    else if (first >= 0 && (tokens.isWord(i) || tokens.kind(i) === kinds.possessive) && !connectors.has(tokens.key(i))) first = startOfWord(tokens, i);
  }
  return first < 0 || isList(tokens, first, nameStart) ? undefined : { ...tokens.span(first, nameStart), firstToken: first, endToken: nameStart };
}

/** A comma inside belongs to a title only as "Minister of A, B and C": else it parts two people. */
function isList(tokens: Tokens, first: number, nameStart: number): boolean {
  let of = false;
  for (let i = first; i < nameStart - 1; i++) {
    of ||= tokens.key(i) === 'of' || tokens.key(i) === 'for';
    if (tokens.word(i) === ',' && !of) return true;
  }
  return false;
}

const startOfWord = (tokens: Tokens, i: number): number => (tokens.kind(i) === kinds.possessive ? i - 1 : i);

/** Before the office noun is met: "… of Education, Culture, Sports, Science and Technology (MEXT)". */
function withinTitle(tokens: Tokens, i: number): boolean {
  const word = tokens.word(i);
  return tokens.isCapitalized(i) || connectors.has(tokens.key(i)) || word === ',' || word === '(' || word === ')' || tokens.kind(i) === kinds.possessive;
}

/** A capitalised word that begins no sentence and is no day: "But Mr. Obama" and "on Friday Mr. Obama" are Mr. Obama, "Under Secretary" is a title. */
const isTitleName = (tokens: Tokens, i: number): boolean => tokens.isCapitalized(i) && (tokens.key(i) === 'under' || !(sentenceStarters.has(tokens.key(i)) || weekdays.has(tokens.key(i))));

/** Left of the office noun: "NASA’s Johnson Space Center Director", "Founder and CEO". */
function extendsTitle(tokens: Tokens, i: number): boolean {
  if (isTitleName(tokens, i) || tokens.kind(i) === kinds.possessive || titleModifiers.has(tokens.key(i))) return true;
  if (tokens.word(i) === '-' && tokens.isGlued(i)) return true;
  return tokens.key(i) === 'and' && isOfficeNoun(tokens, i - 1) && isOfficeNoun(tokens, i + 1);
}

/** The title that follows a name between commas: "Omar Paganini, foreign minister," or "Adam Lee, the group’s director,". */
export function appositiveAfter(tokens: Tokens, nameEnd: number, blockEnd: number): TokenSpan | undefined {
  if (tokens.word(nameEnd) !== ',') return undefined;
  let office = -1;
  for (let i = nameEnd + 1; i < Math.min(blockEnd, nameEnd + 9); i++) {
    if (isOfficeNoun(tokens, i)) office = i;
    else if (office >= 0 || tokens.word(i) === ',' || !(determiners.has(tokens.key(i)) || withinTitle(tokens, i) || titleModifiers.has(tokens.key(i)) || tokens.kind(i + 1) === kinds.possessive)) break;
  }
  return office < 0 ? undefined : { ...tokens.span(nameEnd + 1, office + 1), firstToken: nameEnd + 1, endToken: office + 1 };
}

const determiners = new Set(['a', 'an', 'the', 'then', 'former']);
