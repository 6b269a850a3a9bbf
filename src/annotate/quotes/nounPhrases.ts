import { maybeFinalName, neverFinal } from '../../text/data/abbreviations';
import { kinds, type Tokens } from '../../text/tokens';
import { nameParticles } from '../../glossary/data/nameParticles';
import { honorifics } from '../data/honorifics';
import { finiteWords } from '../data/finiteWords';
import { cueVerbAt } from './clause';
import { beforeApostrophe } from '../names/pronouns';
import { isOfficeNoun } from '../names/titles';
import type { PersonMention, TokenSpan } from '../reading';

/** A noun phrase that may speak. `headEnd` is where its head noun ends: what follows only modifies it. */
export interface SpeakerPhrase extends TokenSpan {
  readonly headEnd: number;
}

const determiners = new Set(['a', 'all', 'an', 'another', 'any', 'both', 'each', 'every', 'few', 'her', 'his', 'its', 'many', 'more', 'most', 'my', 'no', 'one', 'other', 'our', 'several', 'some', 'such', 'that', 'the', 'their', 'these', 'this', 'those', 'two', 'three']);
const pronouns = new Set(['he', 'i', 'it', 'she', 'they', 'we', 'who', 'one', 'you', 'both', 'others', 'some', 'many', 'all', 'anyone', 'everyone', 'nobody', 'someone']);
const linking = new Set(['of', 'for', 'with', 'at', 'from', 'in', 'on', 'near', 'to', 'and', '&', 'against']);
const breakers = new Set(['after', 'although', 'as', 'because', 'before', 'but', 'by', 'during', 'how', 'however', 'if', 'once', 'or', 'since', 'so', 'than', 'that', 'though', 'through', 'until', 'what', 'when', 'where', 'whether', 'which', 'while', 'who', 'whom', 'why', 'with', 'yet', 'here', 'there', 'then', 'now']);

export const isPronoun = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && pronouns.has(beforeApostrophe(tokens.key(i)));

const plain = (tokens: Tokens, first: number, end: number, headEnd = end): SpeakerPhrase | undefined => (end > first ? { start: tokens.start(first), end: tokens.end(end - 1), firstToken: first, endToken: end, headEnd } : undefined);

/** The people's mention that ends, or starts, at a token. */
export interface PeopleIndex {
  endingAt(token: number): PersonMention | undefined;
  startingAt(token: number): PersonMention | undefined;
}

/** A person's mention as a phrase, with the title before it. */
export const personPhrase = (tokens: Tokens, person: PersonMention): SpeakerPhrase => {
  const first = person.title?.firstToken ?? person.firstToken;
  return { ...tokens.span(first, person.endToken), firstToken: first, endToken: person.endToken, headEnd: person.endToken };
};

export function indexPeople(people: readonly PersonMention[]): PeopleIndex {
  const ends = new Map(people.map((m) => [m.endToken, m]));
  const starts = new Map(people.map((m) => [m.title?.firstToken ?? m.firstToken, m]));
  return { endingAt: (token) => ends.get(token), startingAt: (token) => starts.get(token) };
}

/** The noun phrase that ends right before a token, no further left than `from`. */
export function phraseBefore(tokens: Tokens, people: PeopleIndex, end: number, from: number): SpeakerPhrase | undefined {
  let last = end - 1;
  if (tokens.kind(last) === kinds.possessive && isPronoun(tokens, last - 1)) last--;
  if (last < from) return undefined;
  if (isPronoun(tokens, last)) return plain(tokens, last, last + 1);
  if (tokens.word(last) === ')') {
    while (last > from && tokens.word(last) !== '(') last--;
    last--;
    if (last < from) return undefined;
  }
  const person = people.endingAt(last + 1);
  let first = person ? (person.title?.firstToken ?? person.firstToken) : last + 1;
  if (!person) {
    if (!isNominal(tokens, last)) return undefined;
    while (first > from && isNominal(tokens, first - 1) && !isPronoun(tokens, first - 1)) {
      first--;
      if (determiners.has(tokens.key(first)) && !tokens.isGlued(first)) break;
    }
  }
  first = Math.max(first, from);
  const headEnd = last + 1;
  return withLinks(tokens, people, first, headEnd, from) ?? plain(tokens, first, headEnd);
}

/** "a spokesman for the campaign", "officials at the agency and the White House": the phrase goes on to the left of a preposition. */
function withLinks(tokens: Tokens, people: PeopleIndex, first: number, end: number, from: number): SpeakerPhrase | undefined {
  const link = first - 1;
  if (link <= from || !linking.has(tokens.key(link)) || tokens.isCapitalized(link)) return undefined;
  const left = phraseBefore(tokens, people, link, from);
  if (!left) return undefined;
  if (tokens.key(link) === 'and' || tokens.key(link) === '&') return { ...tokens.span(left.firstToken, end), firstToken: left.firstToken, endToken: end, headEnd: end };
  // "In Iowa Mr. Rubio said": a place phrase opens the clause and holds no head of its own; only a noun that heads people is one.
  const heads = people.endingAt(link) !== undefined || determiners.has(tokens.key(left.firstToken)) || headsSpeakers(tokens, left) || (tokens.key(link) === 'of' && tokens.isCapitalized(left.firstToken));
  return heads ? { ...tokens.span(left.firstToken, end), firstToken: left.firstToken, endToken: end, headEnd: left.headEnd } : undefined;
}

/** "sources close to the talks": a plural or an office, with or without an adjective behind it. */
function headsSpeakers(tokens: Tokens, phrase: SpeakerPhrase): boolean {
  for (let i = phrase.firstToken; i < phrase.headEnd; i++) if (isOfficeNoun(tokens, i) || /[^s]s$|^people$/.test(tokens.key(i))) return true;
  return false;
}

/** The noun phrase that starts at a token: up to a comma, a stop, a preposition of place or time, or a relative clause. */
export function phraseAt(tokens: Tokens, people: PeopleIndex, first: number, end: number): SpeakerPhrase | undefined {
  if (first >= end) return undefined;
  const person = people.startingAt(first);
  if (person) return plain(tokens, first, withOthers(tokens, people, person.endToken, end));
  if (isPronoun(tokens, first) && !isNominal(tokens, first + 1)) return plain(tokens, first, first + 1);
  let i = first;
  let headEnd = -1;
  while (i < end && i < first + 20) {
    const inner = people.startingAt(i);
    if (inner && headEnd < 0) {
      i = withOthers(tokens, people, inner.endToken, end);
      headEnd = i;
      break;
    }
    if (linking.has(tokens.key(i)) && i > first) {
      headEnd = headEnd < 0 ? i : headEnd;
      if (tokens.key(i) !== 'of' && tokens.key(i) !== 'for' && tokens.key(i) !== 'and' && tokens.key(i) !== '&') break;
    } else if ((!isNominal(tokens, i) && !(i === first && determiners.has(tokens.key(i)))) || (i > first && cueVerbAt(tokens, i, first)) || (i > first + 1 && isPastVerb(tokens, i)) || endsTitledName(tokens, first, i)) break;
    i++;
  }
  return plain(tokens, first, headEnd >= 0 && i === headEnd ? headEnd : i, headEnd < 0 ? i : headEnd);
}

/** "Ann Lee and Tom Berg": where the last of several persons ends. */
function withOthers(tokens: Tokens, people: PeopleIndex, from: number, end: number): number {
  let at = from;
  while (at + 1 < end && (tokens.key(at) === 'and' || tokens.word(at) === '&')) {
    const other = people.startingAt(at + 1);
    if (!other) break;
    at = other.endToken;
  }
  return at;
}

/** "Ms. Okafor spoke": a name after a short title has nothing in lower case. */
const endsTitledName = (tokens: Tokens, first: number, i: number): boolean => i > first + 1 && honorifics.has(tokens.key(first)) && tokens.isCapitalized(first) && tokens.isCapitalized(i - 1) && tokens.isWord(i) && !tokens.isCapitalized(i) && !nameParticles.has(tokens.key(i));

/** A word in -ed after a noun is its verb; after an adverb ("newly signed") it is an adjective. */
const isPastVerb = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && !tokens.isCapitalized(i) && /[a-z]{2}ed$/.test(tokens.key(i)) && !tokens.key(i - 1).endsWith('ly') && tokens.isWord(i - 1) && !linking.has(tokens.key(i - 1));

/** A token that may stand inside a noun phrase. */
function isNominal(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  if (kind === kinds.possessive || kind === kinds.number) return true;
  if (tokens.word(i) === '.') return isAbbreviation(tokens, i - 1);
  if (kind === kinds.punctuation) return /^[-‐‑–&/$]$/.test(tokens.word(i)) && (tokens.isGlued(i) || tokens.word(i) === '&');
  return kind === kinds.word && !breakers.has(tokens.key(i)) && !linking.has(tokens.key(i)) && !(finiteWords.has(tokens.key(i)) && !tokens.isCapitalized(i));
}

/** "Ms. Okafor", "Acme Inc.": the point belongs to the word before it. */
const isAbbreviation = (tokens: Tokens, i: number): boolean => tokens.isCapitalized(i) && tokens.isGlued(i + 1) && (neverFinal.has(tokens.key(i)) || maybeFinalName.has(tokens.key(i)));
