import { isCapitalized } from './characters';
import { beforeNumber, maybeFinal, maybeFinalName, neverFinal } from './data/abbreviations';
import { clockFollowers } from './data/clockFollowers';
import { months } from './data/months';
import { sentenceStarters } from './data/sentenceStarters';
import type { Span } from './span';
import { kinds, type Tokens } from './tokens';

/** A sentence and the tokens it is made of: `firstToken` inclusive, `endToken` exclusive. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

const closers = new Set([')', ']', '”', '’', '"', "'", "''", '»', '›', '’’', '」', '』', '）']);
const openers = new Set(['(', '[', '—', '–', '•']);
const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '؟', '۔']);
/** Scripts without capitals have stops that mean nothing else. */
const caselessStops = new Set(['。', '！', '？', '।', '؟', '۔']);
const bullets = new Set(['•', '·', '‣', '◦', '▪', '●', '*', '-', '–', '—']);

/** Cuts the tokens of one block into sentences. Abbreviations, initials and decimal points do not end one; an item of a list is one. */
export function splitSentences(tokens: Tokens, first: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let list = isItem(tokens, first);
  let from = first;
  /** Whether the sentence has more than marks and points so far: “… and so on” begins with those. */
  let begun = false;
  const cut = (at: number): void => {
    sentences.push({ start: tokens.start(from), end: tokens.end(at - 1), firstToken: from, endToken: at });
    from = at;
    begun = false;
  };
  for (let i = first; i < end; i++) {
    if (i > from && !tokens.isWord(i) && isItem(tokens, i) && (list || tokens.word(i - 1) === ':') && startsLine(tokens, i)) {
      cut(i);
      list = true;
    }
    begun ||= !tokens.isMark(i) && !stops.has(tokens.word(i));
    if (!begun || !mayStop(tokens, i) || isItem(tokens, from, i)) continue;
    let after = i + 1;
    while (after < end && tokens.isGlued(after) && (stops.has(tokens.word(after)) || closers.has(tokens.word(after)))) after++;
    if (after < end && !isBoundary(tokens, i, after)) continue;
    cut(after);
    i = after - 1;
  }
  if (from < end) cut(end);
  return sentences;
}

const mayStop = (tokens: Tokens, i: number): boolean => stops.has(tokens.word(i)) || (tokens.isWord(i) && tokens.word(i).endsWith('.'));

const startsLine = (tokens: Tokens, i: number): boolean => /[\r\n]/.test(tokens.text.slice(tokens.end(i - 1), tokens.start(i)));

/** Whether a bullet or the number of an item ("2.", "3)") stands there; its point is the token `stop` where one is given. */
function isItem(tokens: Tokens, i: number, stop?: number): boolean {
  if (stop === undefined && bullets.has(tokens.word(i))) return !tokens.isGlued(i + 1);
  const point = tokens.word(i + 1);
  return tokens.kind(i) === kinds.number && tokens.isGlued(i + 1) && (point === '.' || point === ')') && tokens.end(i) - tokens.start(i) <= 3 && (stop === undefined || stop === i + 1);
}

function isBoundary(tokens: Tokens, stop: number, next: number): boolean {
  if (caselessStops.has(tokens.word(stop))) return true;
  if (!mayOpen(tokens, next)) return false;
  const pointed = tokens.word(stop) === '.' || tokens.isWord(stop);
  if (!pointed || (next > stop + 1 && tokens.word(stop) === '.')) return true;
  const last = tokens.isWord(stop) ? stop : tokens.isGlued(stop) ? stop - 1 : -1;
  const key = tokens.key(last);
  if (neverFinal.has(key)) return false;
  if (beforeNumber.has(key)) return tokens.kind(next) !== kinds.number;
  if (key === 'a.m.' || key === 'p.m.') return !clockFollowers.has(tokens.key(next)) && !months.has(tokens.key(next)) && tokens.key(next + 1) !== 'time';
  const doubtful = last === stop || maybeFinal.has(key) || (maybeFinalName.has(key) && tokens.isCapitalized(last));
  return !doubtful || (tokens.isMark(next) ? !isNickname(tokens, next) : startsSentence(tokens, next, key));
}

/** “Buzz” in 'Edwin E. “Buzz” Aldrin': one or two words in marks, and a name after them. */
function isNickname(tokens: Tokens, mark: number): boolean {
  const close = tokens.isMark(mark + 2) ? mark + 2 : mark + 3;
  return tokens.isCapitalized(mark + 1) && tokens.isMark(close) && tokens.isCapitalized(close + 1);
}

function mayOpen(tokens: Tokens, i: number): boolean {
  if (tokens.isMark(i) || openers.has(tokens.word(i))) return true;
  return tokens.kind(i) === kinds.number ? !tokens.isGlued(i) : isCapitalized(tokens.word(i));
}

/** After an initial ("John F.") even "A" and "I" may go on with the name. */
const startsSentence = (tokens: Tokens, i: number, before: string): boolean =>
  sentenceStarters.has(tokens.key(i)) && !(before.length === 2 && tokens.word(i).length === 1);
