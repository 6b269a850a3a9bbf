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

/** A word of the text, however often it stands there: what every stage asks of it is found once. */
interface WordForm {
  readonly word: string;
  readonly key: string;
  readonly isCapitalized: boolean;
}

const none: WordForm = { word: '', key: '', isCapitalized: false };

/** The tokens of a text, in order, without the white space; columns in place of objects because every stage walks them. */
export class Tokens {
  readonly text: string;
  readonly length: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #kinds: Uint8Array;
  readonly #forms: WordForm[];

  constructor(text: string, starts: Int32Array, ends: Int32Array, tokenKinds: Uint8Array) {
    this.text = text;
    this.length = starts.length;
    this.#starts = starts;
    this.#ends = ends;
    this.#kinds = tokenKinds;
    const known = new Map<string, WordForm>();
    this.#forms = Array.from(starts, (start, i) => {
      const word = text.slice(start, ends[i]);
      const form = known.get(word) ?? { word, key: fold(word), isCapitalized: isCapitalized(word) };
      known.set(word, form);
      return form;
    });
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
    return (this.#forms[i] ?? none).word;
  }

  /** The token folded for comparison (see `fold`); empty outside the list. */
  key(i: number): string {
    return (this.#forms[i] ?? none).key;
  }

  isWord(i: number): boolean {
    return this.#kinds[i] === kinds.word;
  }

  isMark(i: number): boolean {
    return this.#kinds[i] === kinds.mark;
  }

  isCapitalized(i: number): boolean {
    return this.#kinds[i] === kinds.word && this.#forms[i]!.isCapitalized;
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

/** Columns of tokens in the making. */
class Columns {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: TokenKind[] = [];

  /** Answers with the token's end. */
  add(start: number, end: number, kind: TokenKind): number {
    this.starts.push(start);
    this.ends.push(end);
    this.kinds.push(kind);
    return end;
  }

  /** Takes the last token away again if it touches the offset and is of the kinds asked for; answers with its start. */
  takeBack(touching: number, isPart: (kind: TokenKind, start: number) => boolean): number | undefined {
    const last = this.starts.length - 1;
    const start = this.starts[last];
    if (start === undefined || this.ends[last] !== touching || !isPart(this.kinds[last]!, start)) return undefined;
    this.ends.pop();
    this.kinds.pop();
    return this.starts.pop();
  }
}

/**
 * Splits a text into tokens in one pass; every code unit belongs to exactly one token,
 * those of white space, of bidi controls and of the like (see `characters`) to none.
 */
export function tokenize(text: string): Tokens {
  const columns = new Columns();
  let at = 0;
  while (at < text.length) {
    const c = classAt(text, at);
    if (c === space || c === newline) at++;
    else if (c === letter) at = readWord(text, at, columns);
    else if (c === digit) at = readPossessive(text, columns.add(at, endOfNumber(text, at), kinds.number), columns);
    else if (c === quoteMark) at = columns.add(at, endOfMark(text, at), kinds.mark);
    else if (text[at] === '@' && isWordClass(classAt(text, at + 1))) at = readMailAddress(text, at, columns);
    else at = columns.add(at, at + 1, kinds.punctuation);
  }
  return new Tokens(text, new Int32Array(columns.starts), new Int32Array(columns.ends), new Uint8Array(columns.kinds));
}

function readWord(text: string, start: number, columns: Columns): number {
  let at = endOfLetters(text, start);
  const address = endOfAddress(text, start, at);
  if (address > at) return readPossessive(text, columns.add(start, address, kinds.address), columns);
  if (at - start <= 2 && text[at] === '.') at = endOfInitials(text, start, at);
  while (isApostrophe(text[at]) && classAt(text, at + 1) === letter && endOfPossessive(text, at) === at) at = endOfLetters(text, at + 1);
  return readPossessive(text, columns.add(start, at, kinds.word), columns);
}

function readPossessive(text: string, at: number, columns: Columns): number {
  const end = endOfPossessive(text, at);
  return end > at ? columns.add(at, end, kinds.possessive) : at;
}

const endOfPossessive = (text: string, at: number): number =>
  isApostrophe(text[at]) && (text[at + 1] === 's' || text[at + 1] === 'S') && !isWordClass(classAt(text, at + 2)) ? at + 2 : at;

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

/** Of "https://…" and of a host without its scheme ("nasa.gov/artemis"), whose name goes on in lower case after a point. */
function endOfAddress(text: string, start: number, wordEnd: number): number {
  const scheme = text.startsWith('://', wordEnd);
  const host = text[wordEnd] === '.' && wordEnd - start > 1 && classAt(text, wordEnd + 1) === letter && !isCapitalized(text[wordEnd + 1]!);
  return scheme || host ? endOfAddressPart(text, wordEnd + 1, scheme ? addressEnds : `${addressEnds},`) : wordEnd;
}

/** Signs that RFC 3986 keeps out of addresses, round brackets, and the signs of prose that touch one. */
const addressEnds = '()<>[]{}|\\^—–…';

function endOfAddressPart(text: string, from: number, ends: string): number {
  let end = from;
  for (; end < text.length; end++) {
    const c = classAt(text, end);
    if (c === space || c === newline || c === quoteMark || ends.includes(text[end]!)) break;
  }
  while (end > from && classAt(text, end - 1) === other && text[end - 1] !== '/') end--;
  return end;
}

/** Only its "@" tells an address from the words and points before it: they are taken back. A bare handle ("@NASA") is none. */
function readMailAddress(text: string, sign: number, columns: Columns): number {
  const isPart = (kind: TokenKind, at: number): boolean => kind === kinds.word || kind === kinds.number || kind === kinds.address || '._+-%'.includes(text[at]!);
  let start = sign;
  for (let before = columns.takeBack(start, isPart); before !== undefined; before = columns.takeBack(start, isPart)) start = before;
  if (start === sign) return columns.add(sign, sign + 1, kinds.punctuation);
  return readPossessive(text, columns.add(start, endOfAddressPart(text, sign + 1, `${addressEnds},/`), kinds.address), columns);
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
