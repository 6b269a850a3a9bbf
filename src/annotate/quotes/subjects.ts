import { kinds, type Tokens } from '../../text/tokens';
import { clauseVerbs } from '../data/reportingVerbs';
import { speechNouns } from '../data/speechNouns';
import { cueVerbAt, isAuxiliary, type CueVerb } from './clause';
import { personPhrase, phraseAt, phraseBefore, type PeopleIndex, type SpeakerPhrase } from './nounPhrases';

/** The subject of a reporting verb that stands before it: next to it, across an appositive, or of the clause it hangs on. */
export function subjectBefore(tokens: Tokens, people: PeopleIndex, verb: CueVerb, from: number): SpeakerPhrase | undefined {
  let end = verb.token;
  while (end > from && isAuxiliary(tokens, end - 1)) end--;
  if (end <= from) return undefined;
  const before = tokens.key(end - 1);
  if (before === 'who' || before === 'which' || before === 'that') return relativeSubject(tokens, people, end - 1, from);
  if (tokens.word(end - 1) === ',') return acrossAppositive(tokens, people, end - 1, from) ?? firstSubject(tokens, people, from, end - 1);
  // "Trump fired back and said …": one subject, two verbs.
  if (before === 'and' || before === 'but' || before === 'or' || before === 'by' || before === 'before' || before === 'then' || before === 'to') return nearestSubject(tokens, people, from, end - 1) ?? firstSubject(tokens, people, from, end - 1);
  // "what it described as": the pronoun stands for the subject of the clause around.
  const phrase = phraseBefore(tokens, people, end, from);
  if (phrase && (tokens.key(phrase.firstToken) === 'it' || tokens.key(phrase.firstToken) === 'they') && tokens.key(phrase.firstToken - 1) === 'what') {
    return firstSubject(tokens, people, from, phrase.firstToken - 1) ?? phrase;
  }
  return phrase;
}

/** "Labor Secretary Thomas Perez, who said …": the noun phrase before the pronoun. */
function relativeSubject(tokens: Tokens, people: PeopleIndex, pronoun: number, from: number): SpeakerPhrase | undefined {
  const end = tokens.word(pronoun - 1) === ',' ? pronoun - 1 : pronoun;
  const person = people.endingAt(end);
  if (person) return personPhrase(tokens, person);
  return phraseBefore(tokens, people, end, from) ?? acrossAppositive(tokens, people, end, from);
}

/** "Mr. Daniloff, now 81 and retired in Cambridge, said": from the comma before the verb back to the one that opens the appositive. */
function acrossAppositive(tokens: Tokens, people: PeopleIndex, comma: number, from: number): SpeakerPhrase | undefined {
  // "The minister of the economy, Mr. Lee, said": the name is the appositive.
  const named = people.endingAt(comma);
  if (named && tokens.word((named.title?.firstToken ?? named.firstToken) - 1) === ',') return personPhrase(tokens, named);
  let candidate: SpeakerPhrase | undefined;
  for (let i = comma - 1; i > from && i > comma - 45; i--) {
    if (/^[;:—]$/.test(tokens.word(i))) break;
    if (tokens.word(i) !== ',') continue;
    const person = people.endingAt(i);
    const phrase = phraseBefore(tokens, people, i, from);
    if (person && phrase) return phrase;
    if (phrase && phrase.firstToken === from) return phrase;
    candidate = phrase ?? candidate;
  }
  return candidate;
}

/** The subject that a second verb shares: the nearest person or pronoun to the left that no preposition goes before. */
function nearestSubject(tokens: Tokens, people: PeopleIndex, from: number, end: number): SpeakerPhrase | undefined {
  for (let i = end; i > from; i--) {
    const person = people.endingAt(i);
    if (!person && !subjectPronouns.has(tokens.key(i - 1))) continue;
    const phrase = phraseBefore(tokens, people, i, from);
    if (phrase && !objectMarkers.has(tokens.key(phrase.firstToken - 1))) return phrase;
  }
  return undefined;
}

const subjectPronouns = new Set(['he', 'i', 'she', 'they', 'we']);
const objectMarkers = new Set(['about', 'against', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with']);

/** The subject of a clause, read from its start: past a conjunction, and past an adverbial that a comma closes ("In Iowa on Monday, …"). */
export function firstSubject(tokens: Tokens, people: PeopleIndex, from: number, end: number): SpeakerPhrase | undefined {
  let first = from;
  while (first < end && leading.has(tokens.key(first))) first++;
  if (adverbial.has(tokens.key(first)) || tokens.key(first).endsWith('ing') || isAuxiliary(tokens, first)) {
    let comma = first;
    while (comma < end && tokens.word(comma) !== ',') comma++;
    // "On July 6, 2015, Sanders": a year or a state closes with a comma of its own.
    while (comma + 2 < end && tokens.word(comma + 2) === ',' && (tokens.kind(comma + 1) === kinds.number || tokens.isCapitalized(comma + 1))) comma += 2;
    if (comma < end) first = comma + 1;
  }
  return phraseAt(tokens, people, first, end);
}

const leading = new Set(['and', 'but', 'so', 'yet', 'still', 'however', 'then', 'though', ',']);
const adverbial = new Set(['after', 'although', 'amid', 'as', 'asked', 'at', 'because', 'before', 'by', 'despite', 'during', 'even', 'for', 'from', 'given', 'if', 'in', 'last', 'later', 'like', 'meanwhile', 'on', 'once', 'since', 'speaking', 'through', 'to', 'under', 'unlike', 'until', 'when', 'where', 'while', 'with', 'without', 'writing']);

/** The subject after an inverted verb: "said Nelson", "says Heide Fulton, U.S. ambassador". */
export function subjectAfter(tokens: Tokens, people: PeopleIndex, verb: CueVerb, end: number): SpeakerPhrase | undefined {
  return phraseAt(tokens, people, verb.endToken, end);
}

/** The first reporting verb from a token on. */
export function nextVerb(tokens: Tokens, first: number, end: number): CueVerb | undefined {
  for (let i = first; i < end; i++) {
    const verb = cueVerbAt(tokens, i, first);
    if (verb) return verb;
  }
  return undefined;
}

/**
 * The last reporting verb before a token that speaks for the clause: no participle that only describes a noun ("tweets accusing her of …"),
 * none of a relative clause without a comma ("anybody who complains"), and of "said he thought" the first.
 */
export function lastVerb(tokens: Tokens, from: number, end: number): CueVerb | undefined {
  for (let i = end - 1; i >= from; i--) {
    // "ruled that the law is “void”": any past tense of saying or finding will do before "that".
    const verb = cueVerbAt(tokens, i, from) ?? (tokens.key(i + 1) === 'that' && /(?:ed|found)$/.test(tokens.key(i)) ? cueVerbAt(tokens, i, from, clauseVerbs) : undefined);
    if (verb && speaksForClause(tokens, verb, from)) return verb;
  }
  return undefined;
}

/** Whether the verb reports for its clause, and not from within a noun phrase or from within what is reported. */
export function speaksForClause(tokens: Tokens, verb: CueVerb, from: number): boolean {
  if (verb.kind === 'according-to') return true;
  let before = verb.token - 1;
  while (before >= from && isAuxiliary(tokens, before)) before--;
  if (before < from) return true;
  const key = tokens.key(before);
  if (tokens.key(verb.token).endsWith('ing') && tokens.kind(verb.token - 1) === kinds.possessive) return true;
  if (tokens.key(verb.token).endsWith('ing')) return /^[,—–-]$/.test(tokens.word(before)) || participleOpeners.has(key) || speechNouns.has(key);
  if (key === 'who' || key === 'which' || key === 'that') return tokens.word(before - 1) === ',';
  // "said he thought that": the inner verb belongs to what was said.
  const outer = key === 'he' || key === 'she' || key === 'they' || key === 'it' || key === 'we' || key === 'i';
  const reporting = tokens.key(before - 1) === 'that' ? before - 2 : before - 1;
  return !(outer && reporting >= from && cueVerbAt(tokens, reporting, from) !== undefined);
}

const participleOpeners = new Set(['after', 'and', 'as', 'before', 'but', 'by', 'even', 'in', 'is', 'are', 'was', 'were', 'of', 'on', 'then', 'while', 'without', "he's", "she's"]);
