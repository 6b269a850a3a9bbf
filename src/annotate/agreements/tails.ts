import { months } from '../../text/data/months';
import { kinds, type Tokens } from '../../text/tokens';
import { concludedForms, signingForms } from '../data/concludingVerbs';
import { clauseWords, otherPrepositions, partyPrepositions, topicPrepositions } from '../data/tailWords';
import { weekdays } from '../data/weekdays';
import { readWhen, type DayRange } from './dates';
import type { Surroundings } from './surroundings';
import type { AgreementPhrase } from './nounPhrases';
import { partiesWithin } from '../parties';
import type { Standing } from './realis';
import { isSubject, stem } from './words';

/** What stands after the head. Words are stemmed. */
export interface Tail {
  readonly parties: readonly string[];
  /** Words of names in a party's place that are no state and no known organization. */
  readonly strangers: readonly string[];
  readonly words: readonly string[];
  readonly when?: DayRange;
}

const longestTail = 28;

/** What follows the head: "with Iran over nuclear weapons", "signed in Paris on Saturday", "to allow Mexican trucks …". */
export function readTail(phrase: AgreementPhrase, { tokens, parties, published }: Surroundings, standing: Standing): Tail {
  const found: string[] = [];
  const strangers: string[] = [];
  const words: string[] = [];
  let when: DayRange | undefined;
  const stop = Math.min(phrase.place.sentenceEnd, phrase.end + longestTail);
  const start = startOfTail(tokens, phrase, stop);
  // The date belongs to the agreement, not to the sentence's verb, after "signed", after "of", or where the verb is the signing itself.
  const introduces = phrase.determiner === 'indefinite' || phrase.determiner === 'bare';
  const dated = (introduces && standing.kind === 'concluded') || signingForms.has(tokens.key(start)) || tokens.key(phrase.end) === 'of';
  let slot: 'party' | 'topic' | 'other' | 'none' = 'none';
  for (let i = start; i < stop; i++) {
    const key = tokens.key(i);
    if (tokens.kind(i) === kinds.punctuation && !goesOn(tokens, i, slot)) break;
    if (tokens.isMark(i) || clauseWords.has(key)) break;
    if (dated && !when) when = dateHere(tokens, i, stop, published);
    if (partyPrepositions.has(key)) slot = 'party';
    else if (topicPrepositions.has(key)) slot = 'topic';
    else if (otherPrepositions.has(key)) slot = 'other';
    else if (slot === 'none' && isPredicate(tokens, i)) break;
    const party = partiesWithin(parties, i, i + 1)[0];
    if (party && slot === 'party') found.push(party.key);
    if (party && (slot === 'party' || party.way !== 'seat')) {
      i = Math.max(i, party.end - 1);
      if (slot === 'party' && party.way !== 'adjective' && isVerbAfter(tokens, i + 1)) break;
      continue;
    }
    if (slot === 'party' && tokens.isCapitalized(i) && tokens.key(i - 1) !== 'of') strangers.push(stem(key));
    if (slot === 'topic' && isSubject(tokens, i)) words.push(stem(key));
  }
  return { parties: found, words, strangers, ...(when && { when }) };
}

/** "An agreement that the nations reached in Paris", "the deal Obama struck" and "the deal, reached in Vienna," are told like "an agreement reached in Paris". */
function startOfTail(tokens: Tokens, { end }: AgreementPhrase, stop: number): number {
  if (tokens.word(end) === ',' && signingForms.has(tokens.key(end + 1))) return end + 1;
  const reach = clauses.has(tokens.key(end)) ? 12 : tokens.isCapitalized(end) ? 4 : 0;
  for (let i = end + 1; i < Math.min(stop, end + reach); i++) if (concludedForms.has(tokens.key(i))) return i;
  return end;
}

const clauses = new Set(['he', 'it', 'she', 'that', 'they', 'which']);

/** After the head without a preposition in between only a participle or a date goes on with the phrase; anything else is the sentence's verb. */
const isPredicate = (tokens: Tokens, i: number): boolean => tokens.isWord(i) && !/(?:ed|ing|en|ly)$/.test(tokens.key(i)) && !concludedForms.has(tokens.key(i)) && !months.has(tokens.key(i)) && !weekdays.has(tokens.key(i)) && tokens.key(i) !== 'last' && tokens.key(i) !== 'this';

/** "A deal with Iran strengthens his hand": after a party's name a small word is the sentence's verb, unless it joins or goes on. */
const isVerbAfter = (tokens: Tokens, i: number): boolean => {
  const key = tokens.key(i);
  return tokens.isWord(i) && !tokens.isCapitalized(i) && key !== 'and' && key !== 'or' && !partyPrepositions.has(key) && !topicPrepositions.has(key) && !otherPrepositions.has(key) && isPredicate(tokens, i);
};

const dateHere = (tokens: Tokens, i: number, stop: number, published: DayRange | undefined): DayRange | undefined => {
  const when = readWhen(tokens, i, Math.min(stop, i + 1), published);
  return when ?? (tokens.isCapitalized(i) ? readWhen(tokens, i, Math.min(stop, i + 5), published) : undefined);
};

function goesOn(tokens: Tokens, i: number, slot: string): boolean {
  const word = tokens.word(i);
  if (word === '-' || word === '.' || word === '/') return true;
  return word === ',' && (slot === 'party' || tokens.kind(i - 1) === kinds.number || tokens.kind(i + 1) === kinds.number) && tokens.key(i + 1) !== 'which';
}
