import { rolesAt } from '../../glossary/roles';
import type { Official } from '../../glossary/types';
import type { ArticleBlock } from '../../text/article';
import { months } from '../../text/data/months';
import { tokenize, type Tokens } from '../../text/tokens';
import { weekdays } from '../data/weekdays';
import { findStates } from '../parties';
import type { Reading, TokenSpan } from '../reading';
import { contradictsTitle } from './bearers';
import { isOrdinaryWord, opensSentence } from './commonSurnames';
import { isFormal, isPolitical, officesIn, officesOf } from './offices';
import type { Roster, RosterPerson } from './roster';
import { endOfWords } from './surnames';
import { honorificBefore, isOfficeNoun, titleBefore } from './titles';

/**
 * "President Obama", "Mr. Trump" where the article never names them in full: the officials of the glossary who bear the surname.
 * Where the article names somebody else of that surname in full ("Michelle Obama"), only an official whom the title fits and them not.
 * A bare surname that the article does not introduce in some such way is nobody's.
 */
export function introduceStrangers(reading: Reading, roster: Roster, block: ArticleBlock, i: number): void {
  const { tokens } = reading.article;
  if (!tokens.isCapitalized(i) || opensSentence(tokens, block, i) || (!honorificBefore(tokens, i, block.firstToken) && !isOfficeNoun(tokens, i - 1))) return;
  const officials = longestBearers(reading, block, i);
  if (officials.length === 0) return;
  const title = titleBefore(tokens, i, block.firstToken);
  const offices = title ? officesIn(tokens, title) : [];
  const known = roster.withSurname(tokens.key(i)).filter((p) => !title || !contradictsTitle(tokens, title, p.pronouns));
  const named = known.filter((p) => hasOffice(p, offices));
  if (named.length > 0) return count(named);
  // "Mr. Khan" goes back to the "Khizr Khan" whom the article has named.
  if (offices.length === 0 && roster.namesakes.has(tokens.key(i))) return;
  const states = statesBeside(tokens, block, title, i);
  const fitting = officials.filter((o) => !(title && contradictsTitle(tokens, title, o.pronouns)) && !isForeign(states, o));
  const inOffice = holders(fitting, offices, reading.date);
  const strangers = known.length > 0 || inOffice.length > 0 || offices.some(isFormal) ? inOffice : fitting.filter((o) => o.roles.length === 0 || offices.length === 0 || offices.some(isPolitical));
  count(strangers.map((official) => roster.introduceOfficial(official, i)));
}

/** A title that leaves one bearer tells as much as a full name. */
function count(bearers: readonly RosterPerson[]): void {
  if (bearers.length === 1) bearers[0]!.introductions++;
}

const hasOffice = (person: RosterPerson, offices: readonly string[]): boolean => offices.length === 0 || offices.some((office) => person.offices.has(office));

/** Those who hold one of these offices at the date, else all who ever did. Of somebody without roles nothing is known, and nothing speaks against it. */
function holders(officials: readonly Official[], offices: readonly string[], date: string | undefined): Official[] {
  const hold = (roles: Official['roles']): boolean => offices.some((office) => officesOf(roles).has(office));
  const now = date ? officials.filter((o) => hold(rolesAt(o, date))) : [];
  return now.length > 0 ? now : officials.filter((o) => hold(o.roles) || (o.roles.length === 0 && offices.some(isFormal)));
}

/** The states that the title before a name and the "of" after it tell: "French President Smith", "King Abdullah of Jordan". */
function statesBeside(tokens: Tokens, block: ArticleBlock, title: TokenSpan | undefined, i: number): readonly string[] {
  const before = title ? findStates(tokens, title.firstToken, title.endToken) : [];
  const after = tokens.key(i + 1) === 'of' ? findStates(tokens, i + 2, Math.min(i + longestState, block.endToken)) : [];
  return [...before, ...after.filter(({ first }) => first <= i + 3)].filter(({ key, way }) => way !== 'seat' && key !== 'EU').map(({ key }) => key);
}

/** Tokens from a name to the end of the state after it: "of the United Arab Emirates". */
const longestState = 8;

/** A president of one country is none of another. */
function isForeign(states: readonly string[], { country }: Official): boolean {
  if (states.length === 0 || country === undefined) return false;
  const words = tokenize(country);
  const [own] = findStates(words, 0, words.length);
  return own !== undefined && !states.includes(own.key);
}

/** The officials with the longest surname that stands here; none where the name goes on ("nominee Ken Cuccinelli") or the word is no name. */
function longestBearers({ article: { tokens }, glossary }: Reading, block: ArticleBlock, i: number): Official[] {
  const bearers = glossary.surnames(tokens.key(i)).map(({ words, official }) => ({ official, end: endOfWords(tokens, i, words) }));
  const longest = Math.max(...bearers.map((b) => b.end));
  if (longest <= i || goesOn(tokens, block, longest) || (longest === i + 1 && isOrdinaryWord(tokens, block, i))) return [];
  return [...new Set(bearers.filter((b) => b.end === longest).map((b) => b.official))];
}

const goesOn = (tokens: Tokens, block: ArticleBlock, end: number): boolean =>
  end < block.endToken && block.kind !== 'headline' && tokens.isCapitalized(end) && !weekdays.has(tokens.key(end)) && !months.has(tokens.key(end));
