import type { Tokens } from '../../text/tokens';
import { reportingVerbs } from '../data/reportingVerbs';
import { cueSpan, type Attribution } from './attribution';
import { isPassive } from './clause';
import { phraseAt, type PeopleIndex } from './nounPhrases';

/** Most words between a passive verb and "by". */
const nearby = 6;

/**
 * "The plan was described by Lee as “…”", "He was told by the panel that it was “…”", "It has been called “…” by Lee": the agent of the passive speaks.
 * `from` is where the reporter's clause begins, `mark` the opening mark, `after` the token behind the closing one, `end` the end of the clause.
 */
export function passiveCue(tokens: Tokens, people: PeopleIndex, from: number, mark: number, after: number, end: number): Attribution | undefined {
  for (let i = mark - 1; i >= from; i--) {
    if (!reportingVerbs.has(tokens.key(i)) || !isPassive(tokens, i, from)) continue;
    const by = agentAt(tokens, i + 1, Math.min(mark, i + nearby)) ?? (tokens.key(after) === 'by' && after < end ? after : undefined);
    const speaker = by === undefined ? undefined : phraseAt(tokens, people, by + 1, by < mark ? mark : end);
    const near = by !== undefined && speaker && (by >= mark || speaker.headEnd === mark || /^(?:as|that|[:,])$/.test(tokens.key(speaker.headEnd)));
    if (!near) continue;
    return { cue: cueSpan(tokens, i, i + 1), speaker, place: 'before' };
  }
  return undefined;
}

function agentAt(tokens: Tokens, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) if (tokens.key(i) === 'by') return i;
  return undefined;
}
