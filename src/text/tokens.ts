import { classAt, digit, isCapitalized, letter, newline, other, quoteMark, space } from './characters';
import { fold } from './fold';
import type { Span } from './span';

export type TokenKind = (typeof kinds)[keyof typeof kinds];

/**
 * word: letters, with inner apostrophes ("don’t", "O’Hara") and the points of initials ("U.S.", "J.").
 * possessive: the "’s" after a word. number: "2023", "37th", "1,000.5". mark: a quote mark, '' and `` as one.
 * address: a URL, an e-mail address or a host name, whole. punctuation: one sign.
 */
export const kinds = { word: 1, possessive: 2, number: 3, mark: 4, address: 5, punctuation: 6 } as const;

/** The tokens of a text, in order, without the white space; columns in place of objects because every stage walks them. */
export class Tokens {
  readonly text: string;
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #keys: (string | undefined)[];

  constructor(text: string, starts: Int32Array, ends: Int32Array, tokenKinds: Uint8Array) {
    this.text = text;
    this.length = starts.length;
    this.#starts = starts;
    this.#ends = ends;
    this.#kinds = tokenKinds;
    this.#keys = new Array<string | undefined>(starts.length);
  }

  /** Offset of the token's first code unit; the text's length past the last token. */
  start(i: number): number {
    return this.#starts[i] ?? this.text.length;
  }

  end(i: number): number {
    return this.#ends[i] ?? this.text.length;
  }

  kind(i: number): TokenKind | undefined {
    return this.#kinds[i] as TokenKind | undefined;
  }

  /** The token as written; empty outside the list. */
  word(i: number): string {
    return i >= 0 && i < this.length ? this.text.slice(this.start(i), this.end(i)) : '';
  }

  /** The token folded for comparison (see `fold`); empty outside the list. */
  key(i: number): string {
    if (i < 0 || i >= this.length) return '';
    return (this.#keys[i] ??= fold(this.word(i)));
  }

  isWord(i: number): boolean {
    return this.#kinds[i] === kinds.word;
  }

  isMark(i: number): boolean {
    return this.#kinds[i] === kinds.mark;
  }

  isCapitalized(i: number): boolean {
    return this.isWord(i) && isCapitalized(this.word(i));
  }

  /** Whether nothing, not even white space, stands between the token and the one before it. */
  isGlued(i: number): boolean {
    return i > 0 && this.start(i) === this.end(i - 1);
  }

  span(first: number, end: number): Span {
    return { start: this.start(first), end: this.end(end - 1) };
  }

  /** The first token that starts at or after the offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isApostrophe = (char: string | undefined): boolean => char === "'" || char === '’' || char === 'ʼ';
const isWordClass = (c: number): boolean => c === letter || c === digit;
const addressPart = /[^\s"“”‘’<>()]/u;

/** Splits a text into tokens in one pass; every code unit that is not white space belongs to exactly one token. */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const tokenKinds: TokenKind[] = [];
  const add = (start: number, end: number, kind: TokenKind): number => {
    starts.push(start);
    ends.push(end);
    tokenKinds.push(kind);
    return end;
  };

  let at = 0;
  while (at < text.length) {
    const c = classAt(text, at);
    if (c === space || c === newline) at++;
    else if (c === letter) at = readWord(text, at, add);
    else if (c === digit) at = add(at, endOfNumber(text, at), kinds.number);
    else if (c === quoteMark) at = add(at, endOfMark(text, at), kinds.mark);
    else at = add(at, at + 1, kinds.punctuation);
  }
  return new Tokens(text, Int32Array.from(starts), Int32Array.from(ends), Uint8Array.from(tokenKinds));
}

function readWord(text: string, start: number, add: (start: number, end: number, kind: TokenKind) => number): number {
  let at = endOfLetters(text, start);
  const address = endOfAddress(text, start, at);
  if (address > at) return add(start, address, kinds.address);
  if (at - start <= 2 && text[at] === '.') at = endOfInitials(text, start, at);
  while (isApostrophe(text[at]) && classAt(text, at + 1) === letter) {
    const tail = endOfLetters(text, at + 1);
    if (tail === at + 2 && (text[at + 1] === 's' || text[at + 1] === 'S')) {
      add(start, at, kinds.word);
      return add(at, tail, kinds.possessive);
    }
    at = tail;
  }
  return add(start, at, kinds.word);
}

function endOfLetters(text: string, at: number): number {
  while (isWordClass(classAt(text, at))) at++;
  return at;
}

/** From the first point on: "U.S.", "J.C.P.O.A.", "p.m.", "Ph.D."; a lone "J." keeps its point if it is a capital. */
function endOfInitials(text: string, start: number, point: number): number {
  let end = point;
  while (text[end] === '.' && classAt(text, end + 1) === letter && text[end + 2] === '.') end += 2;
  return end > point || (point - start === 1 && isCapitalized(text[start]!)) ? end + 1 : point;
}

function endOfAddress(text: string, start: number, wordEnd: number): number {
  const scheme = text.startsWith('://', wordEnd);
  const mail = text[wordEnd] === '@' && isWordClass(classAt(text, wordEnd + 1));
  const host = text[wordEnd] === '.' && wordEnd - start > 1 && classAt(text, wordEnd + 1) === letter && !isCapitalized(text[wordEnd + 1] ?? '');
  if (!scheme && !mail && !host) return wordEnd;
  let end = wordEnd + 1;
  while (end < text.length && addressPart.test(text[end]!)) end++;
  while (end > wordEnd && classAt(text, end - 1) === other && text[end - 1] !== '/') end--;
  return end;
}

function endOfNumber(text: string, at: number): number {
  for (;;) {
    at = endOfLetters(text, at);
    const joined = (text[at] === '.' || text[at] === ',') && classAt(text, at + 1) === digit;
    if (!joined) return at;
    at++;
  }
}

function endOfMark(text: string, at: number): number {
  const char = text[at];
  const doubled = char === text[at + 1] && (char === "'" || char === '`' || char === '‘' || char === '’');
  return doubled ? at + 2 : at + 1;
}
