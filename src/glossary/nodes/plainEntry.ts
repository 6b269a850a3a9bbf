import type { Span } from '../../text/span';
import type { Field, ListNode, MapNode, SourceNode, TextNode } from './sourceNode';

/** Levels of lists and maps that are read here: more than an entry has. */
const deepest = 8;

/**
 * Reads an entry that is written the plain way: a dash, then lines of `key: value`, deeper lists and maps by indentation, values on
 * one line, bare or in quotes without escapes, lists of them in brackets, comments on lines of their own. All that `writeGlossary` writes,
 * and most that people do, is such, and read twenty times as fast as by the YAML parser, to the same nodes; undefined for any
 * other YAML, and for what is none: that is the parser's.
 * @param text the entry, from the start of its line; ranges are relative to it
 */
export function readPlainEntry(text: string): SourceNode | undefined {
  return new PlainReader(text).entry();
}

const lineFeed = 10, carriageReturn = 13, space = 32, doubleQuote = 34, hash = 35, quote = 39, comma = 44, dash = 45, colon = 58, open = 91, backslash = 92, close = 93, openBrace = 123, closeBrace = 125, byteOrderMark = 0xfeff;

/** Characters with which no bare text begins, or with which it may but seldom does. */
const indicators: ReadonlySet<number> = new Set([...'-?:,[]{}#&*!|>\'"%@`~'].map((char) => char.charCodeAt(0)));

/** A recursive descent over lines. Whatever method answers undefined has met something that is not plain; what follows is moot. */
class PlainReader {
  readonly #text: string;
  #at = 0;
  /** Where the content of the current line stands; -1 after the last line. */
  #column = 0;

  constructor(text: string) {
    this.#text = text;
  }

  entry(): SourceNode | undefined {
    if (!this.#toContent(0) || !this.#isDash()) return undefined;
    const list = this.#list(0);
    return list?.items.length === 1 && this.#column === -1 ? list.items[0] : undefined;
  }

  /** Goes to the content of the first line from here on that has any. */
  #toContent(lineStart: number): boolean {
    const text = this.#text;
    let start = lineStart;
    for (let at = lineStart; ; at++) {
      const c = text.charCodeAt(at);
      if (c === space) continue;
      if (c === hash) for (at++; at < text.length && text.charCodeAt(at) !== lineFeed; at++) if (!isTextual(text.charCodeAt(at)) && text.charCodeAt(at) !== carriageReturn) return false;
      if (at >= text.length) {
        this.#column = -1;
        this.#at = text.length;
        return true;
      }
      const end = this.#lineEnd(at);
      if (end < 0) {
        this.#column = at - start;
        this.#at = at;
        return true;
      }
      start = end;
      at = end - 1;
    }
  }

  /** Where the next line begins, if only a line break stands here; -1 otherwise. */
  #lineEnd(at: number): number {
    const c = this.#text.charCodeAt(at);
    if (c === lineFeed) return at + 1;
    return c === carriageReturn && this.#text.charCodeAt(at + 1) === lineFeed ? at + 2 : -1;
  }

  /** Goes to the next line's content, if nothing but spaces is left on this one. */
  #endLine(): boolean {
    this.#skipSpaces();
    if (this.#at >= this.#text.length) return this.#toContent(this.#at);
    const next = this.#lineEnd(this.#at);
    return next >= 0 && this.#toContent(next);
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++;
  }

  #isDash(): boolean {
    return this.#text.charCodeAt(this.#at) === dash && this.#text.charCodeAt(this.#at + 1) === space;
  }

  #list(depth: number): ListNode | undefined {
    const column = this.#column;
    const start = this.#at;
    const items: SourceNode[] = [];
    while (this.#column === column && this.#isDash()) {
      const dashAt = this.#at++;
      this.#skipSpaces();
      const keyEnd = this.#keyEnd();
      this.#column = column + this.#at - dashAt;
      const item = keyEnd > 0 ? this.#map(depth + 1) : this.#line();
      if (!item || this.#column > column || depth > deepest) return undefined;
      items.push(item);
    }
    return { kind: 'list', range: { start, end: items.at(-1)!.range!.end }, items };
  }

  #map(depth: number): MapNode | undefined {
    const column = this.#column;
    const start = this.#at;
    const fields: Field[] = [];
    while (this.#column === column) {
      const field = this.#field(depth);
      if (!field || this.#column > column || depth > deepest) return undefined;
      fields.push(field);
    }
    return { kind: 'map', range: { start, end: fields.at(-1)!.value.range!.end }, fields };
  }

  #field(depth: number): Field | undefined {
    const column = this.#column;
    const start = this.#at;
    const end = this.#keyEnd();
    if (end < 0) return undefined;
    this.#at = end + 1;
    this.#skipSpaces();
    const isBlock = this.#at >= this.#text.length || this.#lineEnd(this.#at) >= 0;
    const value = isBlock ? this.#block(column, depth) : this.#line();
    return value && { key: this.#text.slice(start, end), keyRange: { start, end }, value };
  }

  /** The list or map below a key. The dashes of a list may stand right below it. */
  #block(column: number, depth: number): SourceNode | undefined {
    if (!this.#endLine() || this.#column < column) return undefined;
    if (this.#isDash()) return this.#list(depth + 1);
    return this.#column > column ? this.#map(depth + 1) : undefined;
  }

  /** Where the key that begins here ends, before its colon; -1 where there is none. */
  #keyEnd(): number {
    const text = this.#text;
    let at = this.#at;
    while (isKeyCharacter(text.charCodeAt(at))) at++;
    if (at === this.#at || text.charCodeAt(this.#at) === dash || text.charCodeAt(at) !== colon || at - this.#at > 100) return -1;
    const after = text.charCodeAt(at + 1);
    return after === space || after === lineFeed || after === carriageReturn || at + 1 === text.length ? at : -1;
  }

  /** A value that ends with its line. */
  #line(): SourceNode | undefined {
    const value = this.#text.charCodeAt(this.#at) === open ? this.#brackets() : this.#scalar(false);
    return value && this.#endLine() ? value : undefined;
  }

  #brackets(): ListNode | undefined {
    const start = this.#at++;
    const items: SourceNode[] = [];
    this.#skipSpaces();
    while (this.#text.charCodeAt(this.#at) !== close || items.length > 0) {
      const item = this.#scalar(true);
      if (!item) return undefined;
      items.push(item);
      this.#skipSpaces();
      const sign = this.#text.charCodeAt(this.#at);
      if (sign === close) break;
      if (sign !== comma) return undefined;
      this.#at++;
      this.#skipSpaces();
    }
    this.#at++;
    return { kind: 'list', range: { start, end: this.#at }, items };
  }

  #scalar(inBrackets: boolean): TextNode | undefined {
    const sign = this.#text.charCodeAt(this.#at);
    return sign === doubleQuote || sign === quote ? this.#quoted(sign) : this.#bare(inBrackets);
  }

  #quoted(mark: number): TextNode | undefined {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    for (let c = text.charCodeAt(at); c !== mark; c = text.charCodeAt(++at)) if (!isTextual(c) || c === backslash) return undefined;
    if (text.charCodeAt(at + 1) === quote) return undefined;
    this.#at = at + 1;
    return { kind: 'text', text: text.slice(start + 1, at), range: { start, end: this.#at } };
  }

  #bare(inBrackets: boolean): TextNode | undefined {
    const text = this.#text;
    const start = this.#at;
    if (indicators.has(text.charCodeAt(start))) return undefined;
    let at = start;
    let end = start;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === space) continue;
      if (c === lineFeed || c === carriageReturn) break;
      if (inBrackets && (c === comma || c === close)) break;
      if (!isTextual(c) || (c === hash && end < at)) return undefined;
      if (inBrackets && (c === open || c === openBrace || c === closeBrace)) return undefined;
      if (c === colon && !isInnerColon(text.charCodeAt(at + 1), inBrackets)) return undefined;
      end = at + 1;
    }
    this.#at = at;
    const value = text.slice(start, end);
    return value === '' || value === 'null' ? undefined : { kind: 'text', text: value, range: { start, end } satisfies Span };
  }
}

/** Whether a colon before this is a part of the text: "https://". */
const isInnerColon = (next: number, inBrackets: boolean): boolean => (inBrackets ? isKeyCharacter(next) || next === 47 : next > space);

/** No control character (past the end of a text is none either), and no mark of byte order. */
const isTextual = (c: number): boolean => c >= space && c !== byteOrderMark;

const isKeyCharacter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === dash;
