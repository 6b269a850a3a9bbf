import type { Span } from '../../text/span';
import { readLooseFlow } from './looseFlow';
import { looseField, looseMap, partBelow, type LooseField, type LooseMap } from './looseNodes';
import { lineEndOf, lineText } from './looseScalar';

const keyAt = /(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#\-?,[\]{}&*!|>'"%@`:](?:[ \t]*[^#:\s])*))[ \t]*:(?=[ \t\r\n]|$)/y;
const dashAt = /-(?=[ \t\r\n]|$)/y;
const anchorAt = /&\S+[ \t]*/y;

/**
 * Reads a piece of a glossary by its lines and indentation alone: in a file that is being typed, most of what makes it wrong YAML
 * stands at the cursor. What fits nowhere is passed over. Never throws.
 * @param section the section of which the piece is an item; undefined for a piece that begins at the file's first column
 * @returns the file's map, with nothing in it but the piece
 */
export function readLoose(text: string, span: Span, section?: string): LooseMap {
  return new LooseReader(text, span, section).root;
}

class LooseReader {
  readonly root: LooseMap;
  readonly #text: string;
  readonly #end: number;
  readonly #open: LooseMap[];

  constructor(text: string, { start, end }: Span, section: string | undefined) {
    this.#text = text;
    this.#end = end;
    this.root = looseMap('root', start, 0, -1);
    this.#open = [this.root];
    if (section !== undefined) this.root.fields.push({ ...looseField(section, { start, end: start }), isOpen: true });
    for (let at = text[start] === '\ufeff' ? start + 1 : start; at < end; ) at = this.#line(at);
    this.root.end = end;
  }

  get #top(): LooseMap {
    return this.#open.at(-1)!;
  }

  /** Reads the line that begins here; answers where the next one does. */
  #line(line: number): number {
    const text = this.#text;
    let at = this.#skipSpaces(line);
    if (at >= this.#end || this.#isLineEnd(at) || /^(?:---|%)/.test(text.slice(line, line + 3))) return this.#next(at);
    for (let column = at - line; this.#matches(dashAt, at); column = at - line) {
      this.#closeTo(column);
      const owner = this.#top.fields.at(-1);
      if (!owner?.isOpen) return this.#next(at);
      const below = partBelow(this.#top.part, owner.key);
      at = this.#skipSpaces(at + 1);
      if (this.#isFlow(at)) return this.#flow(at, owner);
      if (!this.#matches(keyAt, at) && below === undefined) return this.#scalar(at, owner);
      this.#push(owner, looseMap(below, at, this.#isLineEnd(at) ? column + 2 : at - line, column));
    }
    return this.#isFlow(at) && this.#top === this.root && this.root.fields.length === 0 ? this.#flowFile(at) : this.#key(at, at - line);
  }

  #key(at: number, column: number): number {
    keyAt.lastIndex = at;
    const match = keyAt.exec(this.#text);
    if (!match || keyAt.lastIndex > this.#end) return this.#next(at);
    this.#closeTo(column);
    if (this.#top.column! < column) {
      const owner = this.#top.fields.at(-1);
      if (!owner?.isOpen || owner.texts.length > 0) return this.#next(at);
      this.#push(owner, looseMap(partBelow(this.#top.part, owner.key), at, column, this.#top.column!));
    }
    const field = looseField(match[1] ?? match[2] ?? match[3]!, { start: at, end: at + match[0].slice(0, -1).trimEnd().length });
    this.#top.fields.push(field);
    let value = this.#skipSpaces(at + match[0].length);
    anchorAt.lastIndex = value;
    value += anchorAt.exec(this.#text)?.[0].length ?? 0;
    field.end = at + match[0].length;
    if (this.#isLineEnd(value)) field.isOpen = true;
    else if (this.#isFlow(value)) return this.#flow(value, field);
    else if (this.#text[value] === '|' || this.#text[value] === '>') return this.#blockScalar(value, column, field);
    else return this.#scalar(value, field);
    this.#extend(field.end);
    return this.#next(at);
  }

  #scalar(at: number, field: LooseField): number {
    const found = lineText(this.#text, at, this.#end);
    if (found) field.texts.push(found);
    field.end = Math.max(field.end, lineEndOf(this.#text, at, this.#end));
    this.#extend(found?.range.end ?? at);
    return this.#next(at);
  }

  #flow(at: number, field: LooseField): number {
    field.end = readLooseFlow(this.#text, at, this.#end, this.#top.column!, field, partBelow(this.#top.part, field.key));
    this.#extend(field.end);
    return this.#next(field.end);
  }

  /** A file that is one map in braces. */
  #flowFile(at: number): number {
    const holder = looseField('', { start: at, end: at });
    readLooseFlow(this.#text, at, this.#end, -1, holder, 'root');
    this.root.fields.push(...(holder.maps[0]?.fields ?? []));
    return this.#end;
  }

  #blockScalar(at: number, column: number, field: LooseField): number {
    let next = this.#next(at);
    while (next < this.#end) {
      const content = this.#skipSpaces(next);
      if (!/[\r\n]/.test(this.#text[content] ?? '\n') && content - next <= column) break;
      if (!/[\r\n]/.test(this.#text[content] ?? '\n')) this.#extend((field.end = lineEndOf(this.#text, content, this.#end)));
      next = this.#next(content);
    }
    return next;
  }

  #push(owner: LooseField, map: LooseMap): void {
    owner.maps.push(map);
    this.#open.push(map);
    this.#extend(map.start);
  }

  /** Leaves the maps that stand deeper. */
  #closeTo(column: number): void {
    while (this.#open.length > 1 && this.#top.column! > column) this.#open.pop();
  }

  #extend(end: number): void {
    for (const map of this.#open) map.end = Math.max(map.end, end);
  }

  #matches(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.#text) && at < this.#end;
  }

  #isFlow(at: number): boolean {
    return at < this.#end && (this.#text[at] === '[' || this.#text[at] === '{');
  }

  #isLineEnd(at: number): boolean {
    return at >= this.#end || '\r\n#'.includes(this.#text[at]!);
  }

  #skipSpaces(at: number): number {
    let next = at;
    while (next < this.#end && (this.#text[next] === ' ' || this.#text[next] === '\t')) next++;
    return next;
  }

  #next(at: number): number {
    const feed = this.#text.indexOf('\n', at);
    return feed < 0 || feed >= this.#end ? this.#end : feed + 1;
  }
}
