import { kinds, type Tokens } from '../../text/tokens';
import { clauseVerbs } from '../data/reportingVerbs';
import { finiteWords } from '../data/finiteWords';
import type { TokenSpan } from '../reading';
import { cueSpan, type Attribution } from './attribution';
import { cueVerbAt, isAuxiliary, type CueVerb } from './clause';
import { isPronoun, type PeopleIndex, type SpeakerPhrase } from './nounPhrases';
import { firstSubject, speaksForClause, subjectBefore } from './subjects';

/** What is reported, without the word "that" and the final stop, and by whom. */
export interface Report extends Attribution {
  readonly content: readonly TokenSpan[];
}

/** Verbs that take nothing but what was said: "that" may be left out before any clause. */
const sayVerbs = new Set(['say', 'says', 'said', 'saying', 'adds', 'added', 'adding']);
/** Verbs that name whom they are said to before the clause. */
const tellVerbs = new Set(['tell', 'tells', 'told', 'telling', 'remind', 'reminds', 'reminded', 'reminding', 'inform', 'informed', 'informs', 'assure', 'assures', 'assured', 'assuring', 'warn', 'warns', 'warned', 'warning']);
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|earlier|later|recently|again|also|then)$/;
const prepositions = new Set(['after', 'at', 'before', 'by', 'during', 'early', 'following', 'from', 'in', 'last', 'late', 'on', 'over', 'through', 'this', 'to', 'via', 'when', 'with', 'while']);
const notClauses = new Set(['no', 'nothing', 'so', 'something', 'to', 'what', 'whether', 'how', 'why', 'if', 'goodbye', 'hello', 'yes', 'of', 'about', 'for', 'against', 'as', 'and', 'or', 'more', 'less', 'much', 'little']);

/**
 * "Hayashi said he expected …", "The report found that …": the first reporting verb from a token on that a clause follows.
 * `before` is the speaker of the report that goes before in the sentence: "…, adding that …" has no other.
 */
export function reportedClause(tokens: Tokens, people: PeopleIndex, from: number, end: number, quoted: (i: number) => boolean, before?: SpeakerPhrase): Report | undefined {
  for (let i = from; i < end; i++) {
    if (quoted(i)) continue;
    const verb = cueVerbAt(tokens, i, from, clauseVerbs);
    if (!verb || verb.kind !== 'verb' || isInfinite(tokens, verb, from) || isNegated(tokens, verb, from) || !speaksForClause(tokens, verb, from)) continue;
    const start = clauseStart(tokens, people, verb, end);
    if (start === undefined) continue;
    const participle = tokens.key(verb.token).endsWith('ing');
    const speaker = participle ? (before ?? firstSubject(tokens, people, from, verb.token)) : subjectBefore(tokens, people, verb, from);
    // What the writer says in person is the article itself.
    if (!speaker || quoted(speaker.firstToken) || /^(?:i|we|you)$/.test(tokens.key(speaker.firstToken))) continue;
    return { cue: cueSpan(tokens, verb.token, verb.endToken), speaker, place: 'before', content: [cueSpan(tokens, start, contentEnd(tokens, start, end))] };
  }
  return undefined;
}

/** "to urge", "without announcing": no finite verb, and no participle after a comma either. */
function isInfinite(tokens: Tokens, verb: CueVerb, from: number): boolean {
  const before = verb.token > from ? tokens.key(verb.token - 1) : '';
  return before === 'to' || (tokens.key(verb.token).endsWith('ing') && /^(?:about|after|before|by|for|from|in|of|on|with|without)$/.test(before));
}

function isNegated(tokens: Tokens, verb: CueVerb, from: number): boolean {
  for (let i = verb.token - 1; i >= from && isAuxiliary(tokens, i); i--) if (tokens.key(i) === 'not' || tokens.key(i) === 'never' || tokens.key(i).endsWith("n't")) return true;
  return false;
}

/** Where the reported clause begins; undefined when what follows the verb is none. */
function clauseStart(tokens: Tokens, people: PeopleIndex, verb: CueVerb, end: number): number | undefined {
  const that = thatAfter(tokens, verb.endToken, end);
  if (that !== undefined) return that + 1 < end ? that + 1 : undefined;
  const key = tokens.key(verb.token);
  let at = verb.endToken;
  while (days.test(tokens.key(at))) at++;
  if (tellVerbs.has(key)) at = afterAddressee(tokens, people, at, end);
  if (prepositions.has(tokens.key(at))) at = afterAdverbial(tokens, at, Math.min(end, at + longestAdverbial), sayVerbs.has(key)) ?? end;
  if (at >= end || notClauses.has(tokens.key(at)) || !startsNounPhrase(tokens, at)) return undefined;
  return hasFiniteVerb(tokens, at, end, sayVerbs.has(key) ? 'free' : 'bound') ? at : undefined;
}

/** "that" right after the verb, or after words that tell when, where or to whom. */
function thatAfter(tokens: Tokens, from: number, end: number): number | undefined {
  for (let i = from; i < Math.min(end, from + 14); i++) {
    // "said in a statement that it", not "agreed to settle a claim that was"
    if (tokens.key(i) === 'that') return i === from || !finiteWords.has(tokens.key(i + 1)) ? i : undefined;
    if (i === from && tokens.key(i) === 'to' && !startsNounPhrase(tokens, i + 1)) return undefined;
    if (tokens.kind(i) === kinds.punctuation) return undefined;
    if (i === from && !prepositions.has(tokens.key(i)) && !days.test(tokens.key(i)) && !tellVerbs.has(tokens.key(from - 1)) && tokens.key(i) !== 'the' && !isAuxiliary(tokens, i)) return undefined;
    if (finiteWords.has(tokens.key(i)) && i > from) return undefined;
  }
  return undefined;
}

/** "told him", "told reporters", "told Mr. Lee": behind whom it was said to. */
function afterAddressee(tokens: Tokens, people: PeopleIndex, at: number, end: number): number {
  if (addressees.has(tokens.key(at))) return at + 1;
  const person = people.startingAt(at);
  if (person && person.form !== 'pronoun') return person.endToken;
  let i = at;
  while (i < end && (tokens.isCapitalized(i) || tokens.kind(i) === kinds.possessive || (tokens.word(i) === '.' && tokens.isCapitalized(i - 1)) || (i === at && ['the', 'a', 'an', 'his', 'her', 'their'].includes(tokens.key(i))))) i++;
  while (i < end && i > at && tokens.isWord(i) && !startsNounPhrase(tokens, i)) i++;
  return i;
}

const addressees = new Set(['her', 'him', 'it', 'journalists', 'lawmakers', 'me', 'people', 'reporters', 'supporters', 'them', 'us', 'voters', 'you']);

/**
 * "said on Friday | the pact", "said in a statement | it": behind words of time and place, where a pronoun, a determiner or, after a day, a name
 * begins a new noun phrase; the last two only after a `plain` verb of saying, which takes no object. Undefined where a clause of its own or a comma comes first.
 */
function afterAdverbial(tokens: Tokens, from: number, end: number, plain: boolean): number | undefined {
  for (let i = from + 1; i < end; i++) {
    if (/^[,;:]$/.test(tokens.word(i)) || subordinators.has(tokens.key(i))) return undefined;
    if (isPronoun(tokens, i) && !/^(?:one|who|all)$/.test(tokens.key(i))) return i;
    const complete = plain && tokens.isWord(i - 1) && !tokens.key(i - 1).endsWith('ing') && !prepositions.has(tokens.key(i - 1)) && !/^(?:of|for|and|the|an?|his|her|its|their)$/.test(tokens.key(i - 1));
    if (complete && (/^(?:an?|the|its|his|their)$/.test(tokens.key(i)) || (days.test(tokens.key(i - 1)) && tokens.isCapitalized(i)))) return i;
  }
  return undefined;
}

/** Most tokens of "in an interview with a newspaper on Friday" and the like. */
const longestAdverbial = 10;
const subordinators = new Set(['asked', 'if', 'what', 'when', 'where', 'whether', 'which', 'who', 'why']);

const startsNounPhrase = (tokens: Tokens, i: number): boolean =>
  tokens.isCapitalized(i) || isPronoun(tokens, i) || tokens.kind(i) === kinds.number || /^(?:a|an|any|both|every|her|his|its|many|most|my|none|our|some|the|their|there|these|this|those|trading|sometimes|about|nearly)$/.test(tokens.key(i)) || (tokens.isWord(i) && /(?:s|ing)$/.test(tokens.key(i)));

/**
 * Whether a clause begins here, as far as closed classes tell. After "said" it may be far away, and any form in -ed or -s will do;
 * after a verb that takes objects too ("announced", "promised") it has to be an auxiliary or a modal before the next comma.
 */
export function hasFiniteVerb(tokens: Tokens, from: number, end: number, after: 'free' | 'bound'): boolean {
  for (let i = from; i < Math.min(end, from + (after === 'free' ? 30 : 12)); i++) {
    if (finiteWords.has(tokens.key(i)) || (tokens.kind(i) === kinds.possessive && isPronoun(tokens, i - 1))) return true;
    if (/^[;:]$/.test(tokens.word(i)) || (after === 'bound' && tokens.word(i) === ',')) return false;
    if (after === 'bound' || i === from || !tokens.isWord(i) || tokens.isCapitalized(i)) continue;
    if (/(?:ed|[^s]s)$/.test(tokens.key(i)) && !/^(?:a|the|his|her|its|their|of|and)$/.test(tokens.key(i - 1))) return true;
  }
  return false;
}

/** Up to the sentence's stop, or to a participle that reports on: "…, adding that". */
function contentEnd(tokens: Tokens, start: number, end: number): number {
  for (let i = start + 1; i < end; i++) if (tokens.word(i) === ',' && tokens.key(i + 1).endsWith('ing') && clauseVerbs.has(tokens.key(i + 1))) return i;
  let last = end;
  while (last > start + 1 && (tokens.kind(last - 1) === kinds.punctuation && /^[.!?]$/.test(tokens.word(last - 1)))) last--;
  return last;
}
