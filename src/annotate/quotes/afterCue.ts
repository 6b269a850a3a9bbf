import type { Tokens } from '../../text/tokens';
import { cueSpan, type Attribution } from './attribution';
import { cueVerbAt, isAuxiliary, type CueVerb } from './clause';
import { phraseAt, type PeopleIndex, type SpeakerPhrase } from './nounPhrases';
import { nextVerb, subjectAfter, subjectBefore } from './subjects';

/** Longest appositive between a subject and its verb, in tokens, that news prose was seen to have. */
const longestAppositive = 45;

/**
 * The cue after a quotation: `…,” he said`, `…,” said Ann Lee, the mayor`, `…,” according to the report`, `…” — Ann Lee`.
 * `first` is the token after the closing mark, `end` where the reporter's clause ends.
 */
export function cueAfter(tokens: Tokens, people: PeopleIndex, first: number, end: number): Attribution | undefined {
  if (first >= end) return undefined;
  let at = tokens.word(first) === ',' ? first + 1 : first;
  if (/^[—–―-]$/.test(tokens.word(at)) && tokens.isCapitalized(at + 1)) {
    const speaker = phraseAt(tokens, people, at + 1, end);
    return speaker && { speaker, place: 'after' };
  }
  while (at < end && isAuxiliary(tokens, at) && tokens.key(at) !== 'in') at++;
  const inverted = cueVerbAt(tokens, at, at);
  if (inverted) {
    const speaker = subjectAfter(tokens, people, inverted, end);
    return speaker && { cue: cueSpan(tokens, inverted.token, inverted.endToken), speaker, place: 'after' };
  }
  // A quotation that the sentence runs on from is ascribed only by "…, he said" or "… is how he put it".
  const open = !/^[,?!—–…-]$/.test(tokens.word(lastInside(tokens, first))) && tokens.word(first) !== ',';
  if (open) return isHow(tokens, at) ? laterCue(tokens, people, at, end) : afterComma(tokens, people, at, end);
  const subject = phraseAt(tokens, people, at, end);
  const verb = subject && verbOf(tokens, people, subject, end);
  if (subject && verb) return { cue: cueSpan(tokens, verb.token, verb.endToken), speaker: subject, place: 'after' };
  return laterCue(tokens, people, at, end);
}

/** `“…” is how he put it`, `“…,” as he put it`. */
const isHow = (tokens: Tokens, at: number): boolean => tokens.key(at) === 'as' || (/^(?:is|was)$/.test(tokens.key(at)) && /^(?:how|what|the)$/.test(tokens.key(at + 1)));

/** The last token inside the marks that is no mark itself: the comma of "… ‘no,’” he said". */
export function lastInside(tokens: Tokens, afterRun: number): number {
  let i = afterRun - 2;
  while (i > 0 && tokens.isMark(i)) i--;
  return i;
}

/** `“no evidence” of a crime, the mayor said`: the last clause of the sentence, after a comma, is a cue and nothing else. */
function afterComma(tokens: Tokens, people: PeopleIndex, first: number, end: number): Attribution | undefined {
  for (let i = first; i < end - 2; i++) {
    if (tokens.word(i) !== ',') continue;
    if (tokens.key(i + 1) === 'according') return laterCue(tokens, people, i + 1, end);
    const subject = phraseAt(tokens, people, i + 1, end);
    const verb = subject && cueVerbAt(tokens, skipAdverbs(tokens, subject.endToken, end), i + 1);
    if (subject && verb && end - verb.endToken <= 8) return { cue: cueSpan(tokens, verb.token, verb.endToken), speaker: subject, place: 'after' };
  }
  return undefined;
}

/** The reporting verb of a subject: right after it, or after an appositive or a bracket. */
function verbOf(tokens: Tokens, people: PeopleIndex, subject: SpeakerPhrase, end: number): CueVerb | undefined {
  let at = subject.endToken;
  if (tokens.word(at) === '(') while (at < end && tokens.word(at - 1) !== ')') at++;
  at = skipAdverbs(tokens, at, end);
  const near = cueVerbAt(tokens, at, subject.firstToken);
  if (near) return near;
  if (tokens.word(at) !== ',') return nearVerb(tokens, people, subject, at, end);
  for (let i = at + 1; i < Math.min(end, at + longestAppositive); i++) {
    if (tokens.word(i) !== ',' && tokens.word(i) !== ')') continue;
    const verb = cueVerbAt(tokens, skipAdverbs(tokens, i + 1, end), i + 1);
    if (verb) return verb;
  }
  return undefined;
}

/** "a spokesman in Ohio said", "Ann Lee of the union said": a verb whose own subject, read backwards, begins where this one does. */
function nearVerb(tokens: Tokens, people: PeopleIndex, subject: SpeakerPhrase, from: number, end: number): CueVerb | undefined {
  const verb = nextVerb(tokens, from, Math.min(end, from + 14));
  if (!verb || verb.kind !== 'verb') return undefined;
  for (let i = from; i < verb.token; i++) if (/^[,;:—]$/.test(tokens.word(i)) || tokens.key(i) === 'who' || tokens.key(i) === 'that') return undefined;
  const own = subjectBefore(tokens, people, verb, subject.firstToken);
  return own ? verb : undefined;
}

/** "…” is how Trump put it", "…,” the statement that the agency released said". */
function laterCue(tokens: Tokens, people: PeopleIndex, first: number, end: number): Attribution | undefined {
  const verb = nextVerb(tokens, first, Math.min(end, first + 30));
  if (!verb) return undefined;
  const cue = cueSpan(tokens, verb.token, verb.endToken);
  if (verb.kind === 'according-to') {
    const speaker = subjectAfter(tokens, people, verb, end);
    return speaker && { cue, speaker, place: 'after' };
  }
  const speaker = subjectBefore(tokens, people, verb, first);
  return speaker && { cue, speaker, place: 'after' };
}

function skipAdverbs(tokens: Tokens, at: number, end: number): number {
  while (at < end && isAuxiliary(tokens, at)) at++;
  return at;
}
