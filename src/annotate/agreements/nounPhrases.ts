import type { Article, ArticleBlock } from '../../text/article';
import { months } from '../../text/data/months';
import { kinds, type Tokens } from '../../text/tokens';
import { agentPlurals } from '../data/agentPlurals';
import { agreementNouns, type AgreementNoun } from '../data/agreementNouns';
import { concludedForms, concludingForms } from '../data/concludingVerbs';
import { determiners, type DeterminerKind } from '../data/determiners';
import { existingVerbs } from '../data/existingVerbs';
import { headFollowers } from '../data/headFollowers';
import { headlineVerbs } from '../data/headlineVerbs';
import { nameJoiners } from '../data/nameJoiners';
import { phraseBreakers } from '../data/phraseBreakers';
import { weekdays } from '../data/weekdays';

/** A noun phrase headed by an agreement noun, as token indexes: `first … modifiers … head … end`, the last one exclusive. */
export interface AgreementPhrase {
  /** The determiner or the possessor where there is one, else the first modifier. */
  readonly first: number;
  readonly modifiers: number;
  readonly head: number;
  readonly end: number;
  readonly noun: AgreementNoun;
  readonly determiner: DeterminerKind | 'bare';
  /** Whether the phrase only modifies the next noun: "the Accords signatories". */
  readonly bound: boolean;
  /** Whether it is written as a name: "the Registration Convention". Capitals of a headline tell nothing. */
  readonly proper: boolean;
  readonly place: Place;
}

/** Where in the article. Sentences are counted through the article; `line` counts its paragraphs, bylines and credits left out. */
export interface Place {
  readonly block: ArticleBlock;
  readonly line: number;
  readonly sentence: number;
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
  /** The headline, or a subheading. */
  readonly headline: boolean;
}

const longestPhrase = 12;
const currencies = new Set(['$', '£', '€', '¥', '%']);
const unread = new Set<ArticleBlock['kind']>(['byline', 'contact', 'credit']);

/** Every phrase with an agreement noun for its head, in order. Verbs ("to deal with") are told apart only as far as the phrase itself shows. */
export function findPhrases(tokens: Tokens, places: readonly Place[]): AgreementPhrase[] {
  const phrases: AgreementPhrase[] = [];
  for (const place of places) {
    if (unread.has(place.block.kind)) continue;
    const capitals = place.headline && isTitleCase(tokens, place.block);
    for (let head = place.sentenceFirst; head < place.sentenceEnd; head++) {
      const noun = nounAt(tokens, head);
      if (!noun) continue;
      const end = endOfHead(tokens, head, place.sentenceEnd);
      if (!isCompound(tokens, head, end, place.sentenceEnd, capitals) && !isVerbOf(tokens, head)) phrases.push(readPhrase(tokens, head, end, noun, place, capitals));
      head = end - 1;
    }
  }
  return phrases;
}

/** The sentences of the article with their places, in order. */
export function placesOf(article: Article): Place[] {
  let sentence = 0;
  let lines = 0;
  return article.blocks.flatMap((block) => {
    const line = unread.has(block.kind) ? lines : lines++;
    const headline = block.kind === 'headline' || block.kind === 'heading';
    return block.sentences.map((s) => ({ block, line, sentence: sentence++, sentenceFirst: s.firstToken, sentenceEnd: s.endToken, headline }));
  });
}

/** The agreement noun that begins at the token. */
export function nounAt(tokens: Tokens, i: number): AgreementNoun | undefined {
  const key = tokens.key(i);
  if (key === 'cease' && tokens.word(i + 1) === '-' && tokens.key(i + 2) === 'fire') return agreementNouns.get('ceasefire');
  if (key === 'mous' || key === 'mou') return /^M[oO]U/.test(tokens.word(i)) ? agreementNouns.get(key) : undefined;
  if (key === 'cessation' && tokens.key(i + 2) !== 'hostilities') return undefined;
  return tokens.isWord(i) ? agreementNouns.get(key) : undefined;
}

/** "cease-fire", "cessation of hostilities", "memorandum of understanding", "agreement in principle" are one head. */
function endOfHead(tokens: Tokens, head: number, end: number): number {
  if (tokens.key(head) === 'cease') return head + 3;
  const tail = `${tokens.key(head + 1)} ${tokens.key(head + 2)}`;
  return head + 2 < end && (tail === 'of understanding' || tail === 'of agreement' || tail === 'of hostilities' || tail === 'in principle') ? head + 3 : head + 1;
}

/** "deal-breaker", "lease agreement", "North Atlantic Treaty Organization": the noun is the first part of a compound that has its own head. */
function isCompound(tokens: Tokens, head: number, end: number, sentenceEnd: number, capitals: boolean): boolean {
  if (end >= sentenceEnd) return false;
  if (tokens.word(end) === '-' && tokens.isGlued(end) && tokens.isGlued(end + 1)) return true;
  if (!capitals && tokens.isCapitalized(head) && tokens.isCapitalized(end) && !nameJoiners.has(tokens.key(end)) && !weekdays.has(tokens.key(end)) && !months.has(tokens.key(end)) && !/^[IVX]+$/.test(tokens.word(end))) return true;
  return tokens.isWord(end) && agreementNouns.has(tokens.key(end)) && (tokens.isCapitalized(head) || !tokens.isCapitalized(end));
}

/** "The two sides deal with …": a verb, whose subject stands before it. */
const isVerbOf = (tokens: Tokens, head: number): boolean => verbs.has(tokens.key(head)) && agentPlurals.has(tokens.key(head - 1));
const verbs = new Set(['contract', 'deal', 'lease']);

function readPhrase(tokens: Tokens, head: number, end: number, noun: AgreementNoun, place: Place, capitals: boolean): AgreementPhrase {
  const left = walkLeft(tokens, head, place.sentenceFirst);
  const bound = end < place.sentenceEnd && headFollowers.has(tokens.key(end));
  const named = !capitals && tokens.isCapitalized(head) && (namesBefore(tokens, left.modifiers, head) || namesAfter(tokens, end, place.sentenceEnd));
  return { ...left, head, end, noun, bound, place, proper: named };
}

interface Left {
  readonly first: number;
  readonly modifiers: number;
  readonly determiner: DeterminerKind | 'bare';
}

/** From the head to the left, over whatever may modify it, until the determiner or the first word that can't belong. */
function walkLeft(tokens: Tokens, head: number, from: number): Left {
  // Where the phrase begins if a comma or an "and" on the way turns out to join something else.
  let certain = -1;
  let i = head - 1;
  for (; i >= from && head - i < longestPhrase; i--) {
    const kind = tokens.kind(i);
    if (kind === kinds.possessive) return { first: startOfPossessor(tokens, i, from), modifiers: i + 1, determiner: 'possessive' };
    if (kind === kinds.number) continue;
    if (kind === kinds.mark) {
      if (tokens.isGlued(i + 1) && !tokens.isGlued(i)) continue;
      break;
    }
    if (kind !== kinds.word) {
      if (tokens.word(i) === ')' && tokens.word(i - 2) === '(' && tokens.isCapitalized(i - 1)) {
        i -= 2;
        continue;
      }
      if ((tokens.word(i) === '-' && tokens.isGlued(i)) || currencies.has(tokens.word(i))) continue;
      if (tokens.word(i) !== ',' || !joinsModifiers(tokens, i, head)) break;
      if (certain < 0) certain = i + 1;
      continue;
    }
    const key = tokens.key(i);
    const determiner = tokens.word(i + 1) === '-' ? undefined : determiners.get(key);
    if (determiner) return { first: i, modifiers: i + 1, determiner };
    if (certain >= 0 && agreementNouns.has(key)) break;
    if (phraseBreakers.has(key) && !(tokens.isGlued(i) && tokens.word(i - 1) === '-') && tokens.word(i + 1) !== '-') {
      if ((key !== 'and' && key !== 'of') || !joinsModifiers(tokens, i, head)) break;
      if (certain < 0) certain = i + 1;
    } else if (isVerb(tokens, i)) break;
  }
  const first = certain < 0 || namesBefore(tokens, i + 1, head) ? Math.max(i + 1, from) : certain;
  return { first, modifiers: first, determiner: 'bare' };
}

/** "safe, peaceful accord", "Rescue and Return Agreement", "Law of the Sea Convention": both sides in lower case, or both in capitals. */
function joinsModifiers(tokens: Tokens, i: number, head: number): boolean {
  if (i + 1 >= head || !tokens.isWord(i - 1)) return false;
  if (tokens.kind(i + 1) === kinds.number) return tokens.word(i) === ',' && tokens.word(i + 2) === '-';
  if (!tokens.isWord(i + 1)) return false;
  if (tokens.key(i) === 'of') return tokens.isCapitalized(i - 1) && tokens.isCapitalized(head);
  return tokens.isCapitalized(i - 1) === tokens.isCapitalized(i + 1);
}

/** A verb that governs agreements ends the phrase, unless a determiner stands before it ("the signed agreement"). */
function isVerb(tokens: Tokens, i: number): boolean {
  const key = tokens.key(i);
  return (concludedForms.has(key) || concludingForms.has(key) || (existingVerbs.has(key) && !key.endsWith('ing')) || headlineVerbs.has(key)) && !determiners.has(tokens.key(i - 1)) && tokens.kind(i - 1) !== kinds.possessive && !tokens.isGlued(i);
}

const articles = new Set(['a', 'an', 'the']);

/** "the European Union’s", "last year’s", "Friday’s": back to a determiner or to where the name begins. */
function startOfPossessor(tokens: Tokens, possessive: number, from: number): number {
  let i = possessive - 1;
  while (i > from) {
    const before = i - 1;
    if (articles.has(tokens.key(before))) return before;
    const goesOn = tokens.isCapitalized(before) || tokens.key(before) === 'last' || tokens.key(before) === 'this' || tokens.word(before) === '-' || (tokens.key(before) === 'of' && tokens.isCapitalized(before - 1));
    if (!goesOn) break;
    i = before;
  }
  return i;
}

function namesBefore(tokens: Tokens, first: number, head: number): boolean {
  return head > first && tokens.isCapitalized(head - 1) && tokens.isCapitalized(head);
}


/** "Agreement on the Rescue of Astronauts", "Protocol Relating to the Status". */
function namesAfter(tokens: Tokens, end: number, sentenceEnd: number): boolean {
  if (!nameJoiners.has(tokens.key(end))) return false;
  for (let i = end; i < Math.min(end + 4, sentenceEnd); i++) {
    if (tokens.isCapitalized(i)) return true;
    if (!phraseBreakers.has(tokens.key(i)) && !determiners.has(tokens.key(i)) && !nameJoiners.has(tokens.key(i))) return false;
  }
  return false;
}

/** Whether most words of four letters or more begin with a capital. */
function isTitleCase(tokens: Tokens, block: ArticleBlock): boolean {
  let long = 0;
  let capital = 0;
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < 4) continue;
    long++;
    if (tokens.isCapitalized(i)) capital++;
  }
  return capital * 3 >= long * 2;
}
