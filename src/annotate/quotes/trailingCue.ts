import { kinds, type Tokens } from '../../text/tokens';
import { clauseVerbs } from '../data/reportingVerbs';
import { cueSpan } from './attribution';
import { cueVerbAt, isAuxiliary } from './clause';
import { phraseAt, type PeopleIndex } from './nounPhrases';
import { hasFiniteVerb, type Report } from './reportedClause';
import { subjectAfter } from './subjects';

/** Most words that follow the verb of a trailing cue: "…, he said in an interview on Monday." */
const longestTail = 14;

/**
 * "…, the president told her.", "Freeing her, he promised, was …", "…, according to the department": a clause with its cue after it or inside.
 */
export function trailingCue(tokens: Tokens, people: PeopleIndex, from: number, end: number, quoted: (i: number) => boolean): Report | undefined {
  for (let i = from; i < end; i++) {
    if (quoted(i)) continue;
    if (tokens.key(i) === 'according' && tokens.key(i + 1) === 'to') return accordingTo(tokens, people, i, from, end);
    if (tokens.word(i) !== ',' || i === from) continue;
    const found = cueAt(tokens, people, i + 1, end);
    if (!found || quoted(i + 1)) continue;
    const { cue, speaker, after } = found;
    const stop = withoutStop(tokens, from, end);
    const inside = tokens.word(after) === ',' && after + 1 < stop;
    // "Asked about it, he said, “…”": the cue belongs to the marks after it.
    if (inside && quoted(after + 1)) continue;
    if ((!inside && (stop - after > longestTail || i - from < 3)) || !(hasFiniteVerb(tokens, from, i, 'free') || inside)) continue;
    // "On Monday, she added, the plan …": words of time before the cue belong to the reporter or to neither.
    const opening = inside && (i - from < 2 || adverbials.has(tokens.key(from))) ? [] : [cueSpan(tokens, from, i)];
    const content = [...opening, ...(inside ? [cueSpan(tokens, after + 1, stop)] : [])];
    return { cue, speaker, place: 'after', content };
  }
  return undefined;
}

function cueAt(tokens: Tokens, people: PeopleIndex, at: number, end: number): (Pick<Required<Report>, 'cue' | 'speaker'> & { readonly after: number }) | undefined {
  const inverted = cueVerbAt(tokens, at, at);
  if (inverted?.kind === 'verb' && /^(?:said|says|say)$/.test(tokens.key(at))) {
    const speaker = subjectAfter(tokens, people, inverted, end);
    return speaker && closesClause(tokens, speaker.endToken, end) ? { cue: cueSpan(tokens, inverted.token, inverted.endToken), speaker, after: speaker.endToken } : undefined;
  }
  const speaker = phraseAt(tokens, people, at, end);
  if (!speaker) return undefined;
  let verbAt = speaker.endToken;
  while (verbAt < end && isAuxiliary(tokens, verbAt)) verbAt++;
  const verb = cueVerbAt(tokens, verbAt, at, clauseVerbs);
  if (!verb || verb.kind !== 'verb' || tokens.key(verb.token).endsWith('ing')) return undefined;
  // "…, he said he would": the clause follows, and what stands before is something else.
  return tellVerbs.has(tokens.key(verb.token)) || closesClause(tokens, verb.endToken, end) ? { cue: cueSpan(tokens, verb.token, verb.endToken), speaker, after: verb.endToken } : undefined;
}

const adverbials = new Set(['after', 'at', 'before', 'during', 'in', 'last', 'later', 'on', 'since', 'today', 'yesterday']);

const tellVerbs = new Set(['told', 'tells', 'reminded', 'warned', 'assured']);

/** After the verb of a trailing cue only a stop, a comma or words of time and place: no object, no clause. */
const closesClause = (tokens: Tokens, at: number, end: number): boolean => at >= end || (tokens.kind(at) === kinds.punctuation && tokens.word(at) !== ':') || /^(?:at|by|during|early|earlier|in|last|late|later|on|this|through|to|via|when|while|with|today|yesterday|again|after|before|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(tokens.key(at));

function accordingTo(tokens: Tokens, people: PeopleIndex, at: number, from: number, end: number): Report | undefined {
  const cue = cueSpan(tokens, at, at + 2);
  const speaker = phraseAt(tokens, people, at + 2, end);
  if (!speaker) return undefined;
  const stop = withoutStop(tokens, from, end);
  if (at > from + 2) return { cue, speaker, place: 'after', content: [cueSpan(tokens, from, tokens.word(at - 1) === ',' ? at - 1 : at)] };
  let comma = speaker.endToken;
  while (comma < stop && tokens.word(comma) !== ',') comma++;
  return comma + 2 < stop ? { cue, speaker, place: 'before', content: [cueSpan(tokens, comma + 1, stop)] } : undefined;
}

function withoutStop(tokens: Tokens, from: number, end: number): number {
  return end > from && tokens.kind(end - 1) === kinds.punctuation && /^[.!?]$/.test(tokens.word(end - 1)) ? end - 1 : end;
}
