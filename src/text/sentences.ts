import { isCapitalized } from './characters';
import { beforeNumber, maybeFinal, maybeFinalName, neverFinal } from './data/abbreviations';
import { sentenceStarters } from './data/sentenceStarters';
import type { Span } from './span';
import { kinds, type Tokens } from './tokens';

/** A sentence and the tokens it is made of: `firstToken` inclusive, `endToken` exclusive. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const closers = new Set([')', ']', '”', '’', '"', "'", "''", '»', '›', '’’']);
const openers = new Set(['(', '[', '—', '–', '•']);
const stops = new Set(['.', '!', '?', '…']);

/** Cuts the tokens of one block into sentences. Abbreviations, initials and decimal points do not end one. */
export function splitSentences(tokens: Tokens, first: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  for (let i = first; i < end; i++) {
    if (!mayStop(tokens, i)) continue;
    let after = i + 1;
    while (after < end && tokens.isGlued(after) && (stops.has(tokens.word(after)) || closers.has(tokens.word(after)))) after++;
    if (after < end && !isBoundary(tokens, i, after)) continue;
    sentences.push({ ...tokens.span(from, after), firstToken: from, endToken: after });
    from = after;
    i = after - 1;
  }
  if (from < end) sentences.push({ ...tokens.span(from, end), firstToken: from, endToken: end });
  return sentences;
}

const mayStop = (tokens: Tokens, i: number): boolean => stops.has(tokens.word(i)) || (tokens.isWord(i) && tokens.word(i).endsWith('.'));

function isBoundary(tokens: Tokens, stop: number, next: number): boolean {
  if (!mayOpen(tokens, next)) return false;
  const pointed = tokens.word(stop) === '.' || tokens.isWord(stop);
  if (!pointed || (next > stop + 1 && tokens.word(stop) === '.')) return true;
  const last = tokens.isWord(stop) ? stop : tokens.isGlued(stop) ? stop - 1 : -1;
  const key = tokens.key(last);
  if (neverFinal.has(key)) return false;
  if (beforeNumber.has(key)) return tokens.kind(next) !== kinds.number;
  const doubtful = last === stop || maybeFinal.has(key) || (maybeFinalName.has(key) && tokens.isCapitalized(last));
  return !doubtful || tokens.isMark(next) || startsSentence(tokens, next, key);
}

function mayOpen(tokens: Tokens, i: number): boolean {
  if (tokens.isMark(i) || openers.has(tokens.word(i))) return true;
  return tokens.kind(i) === kinds.number ? !tokens.isGlued(i) : isCapitalized(tokens.word(i));
}

/** After an initial ("John F.") even "A" and "I" may go on with the name. */
const startsSentence = (tokens: Tokens, i: number, before: string): boolean =>
  sentenceStarters.has(tokens.key(i)) && !(before.length === 2 && tokens.word(i).length === 1);
