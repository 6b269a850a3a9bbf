import type { Span } from '../../text/span';
import type { Slices } from '../nodes/slices';
import { partBelow, type LooseField, type LooseMap, type Part } from './looseNodes';
import { lineEndOf } from './looseScalar';
import { pieceAt, sectionName } from './pieces';

/** What can be written at a place. */
export type Slot = KeySlot | ValueSlot | ItemSlot;

interface At {
  /** What is replaced. */
  readonly range: Span;
  /** Spaces that must stand before it, where the line is not indented far enough. */
  readonly pad: number;
}

export interface KeySlot extends At {
  readonly kind: 'key';
  readonly part: Part;
  /** Keys that stand there already. */
  readonly taken: readonly string[];
  readonly hasColon: boolean;
  readonly style: 'block' | 'flow';
}

export interface ValueSlot extends At {
  readonly kind: 'value';
  readonly part: Part;
  readonly key: string;
  /** The other items of its list. */
  readonly taken: readonly string[];
  readonly before: '' | ' ' | '- ';
}

/** A new map of a list. */
export interface ItemSlot extends At {
  readonly kind: 'item';
  readonly part: Part;
  /** The key that holds the list. */
  readonly key: string;
  readonly hasDash: boolean;
}

/** Several where a line may go on in more than one way. */
export function slotsAt(text: string, slices: Slices, offset: number): readonly Slot[] {
  const root = pieceAt(text, slices, offset);
  const line = text.slice(0, offset).lastIndexOf('\n') + 1;
  const before = text.slice(line, offset);
  if (/(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''))) return [];
  const flow = inFlow(text, root, offset);
  if (flow) return flow;
  const keys = slices.sections.map((section) => sectionName(text, section));
  return new BlockPlace(text, root, keys, line, offset).slots();
}

const noPad = 0;

/** In brackets, the innermost of them. */
function inFlow(text: string, map: LooseMap, offset: number): Slot[] | undefined {
  for (const field of map.fields) {
    for (const below of field.maps) {
      const found = inFlow(text, below, offset);
      if (found) return found;
      if (below.column === undefined && isInside(text, below, offset, '}')) return inBraces(text, below, offset);
    }
    if (field.lists.some((list) => isInside(text, list, offset, ']'))) {
      const part = partBelow(map.part, field.key);
      return part === undefined ? valueSlot(map, field, wordAt(text, field, offset)) : [];
    }
  }
  return undefined;
}

const isInside = (text: string, { start, end }: Span, offset: number, close: string): boolean => start < offset && (offset < end || (offset === end && text[end - 1] !== close));

function inBraces(text: string, map: LooseMap, offset: number): Slot[] {
  const field = map.fields.findLast(({ keyRange }) => keyRange.start <= offset);
  if (field && offset > field.keyRange.end && !text.slice(field.end, offset).includes(',')) return valueSlot(map, field, wordAt(text, field, offset), text[offset - 1] === ':' ? ' ' : '');
  if (map.part === undefined) return [];
  const own = field && offset <= field.keyRange.end ? field : undefined;
  const range = own?.keyRange ?? { start: offset - /[\w-]*$/.exec(text.slice(map.start, offset))![0].length, end: offset };
  return [{ kind: 'key', part: map.part, range, pad: noPad, taken: keysOf(map, own), hasColon: own !== undefined, style: 'flow' }];
}

/** The text of a field in which an offset stands; none at any other place. */
function wordAt(text: string, field: LooseField, offset: number): Span {
  const word = field.texts.find(({ range }) => range.start <= offset && offset <= range.end);
  return word && text.slice(word.range.start, word.range.end).trim() !== '' ? word.range : { start: offset, end: offset };
}

function valueSlot(map: LooseMap, field: LooseField, range: Span, before: ValueSlot['before'] = '', pad = noPad): Slot[] {
  if (map.part === undefined || map.part === 'root') return [];
  const taken = field.texts.filter((text) => text.range.start !== range.start).map(({ text }) => text);
  return [{ kind: 'value', part: map.part, key: field.key, range, taken, before, pad }];
}

const keysOf = (map: LooseMap, but?: LooseField): string[] => map.fields.filter((field) => field !== but).map(({ key }) => key);

/** A place on a line of block style. */
class BlockPlace {
  readonly #text: string;
  readonly #root: LooseMap;
  readonly #sections: readonly string[];
  readonly #line: number;
  readonly #offset: number;

  constructor(text: string, root: LooseMap, sections: readonly string[], line: number, offset: number) {
    this.#text = text;
    this.#root = root;
    this.#sections = sections;
    this.#line = line;
    this.#offset = offset;
  }

  slots(): readonly Slot[] {
    const before = this.#text.slice(this.#line, this.#offset);
    const lineEnd = lineEndOf(this.#text, this.#offset, this.#text.length);
    const [lead = ''] = /^(?:\ufeff)? *(?:- +)*(?:-$)?/.exec(before) ?? [];
    const open = this.#openMaps();
    const own = open.flatMap((map) => map.fields.map((field) => ({ map, field }))).find(({ field }) => field.keyRange.start >= this.#line && field.keyRange.start <= this.#offset && this.#offset <= Math.max(lineEnd, field.end) && field.keyRange.end > field.keyRange.start);
    if (own && this.#offset > own.field.keyRange.end) {
      const colon = this.#text.indexOf(':', own.field.keyRange.end);
      if (this.#offset <= colon || partBelow(own.map.part, own.field.key) !== undefined) return [];
      return valueSlot(own.map, own.field, wordAt(this.#text, own.field, this.#offset), this.#offset === colon + 1 ? ' ' : '');
    }
    if (own) return this.#keys(own.map, own.field.keyRange, own.field, noPad);
    const word = before.slice(lead.length);
    if (!/^[\w.-]*$/.test(word) || this.#text.slice(this.#offset, lineEnd).trim() !== '') return this.#item(open, lead);
    const range = { start: this.#line + lead.length, end: this.#offset };
    return lead.includes('-') ? this.#afterDash(open, lead, range) : this.#onLine(open, lead.length, range);
  }

  /** After the dash of a list: the first key of a map, or a text. */
  #afterDash(open: readonly LooseMap[], lead: string, range: Span): readonly Slot[] {
    const dash = lead.lastIndexOf('-');
    const map = open.at(-1);
    const pad = lead.endsWith('-') ? 1 : noPad;
    if (map && map.start >= this.#line && map.fields.length === 0) {
      const owner = open.at(-2)?.fields.at(-1);
      const item: Slot[] = owner && map.part ? [{ kind: 'item', part: map.part, key: owner.key, range, pad, hasDash: true }] : [];
      return [...item, ...this.#keys(map, range, undefined, pad)];
    }
    const holder = open.findLast(({ column }) => column !== undefined && column <= dash);
    const field = holder?.fields.at(-1);
    return holder && field?.isOpen && partBelow(holder.part, field.key) === undefined ? valueSlot(holder, field, range, '', pad) : [];
  }

  /** In words of several: an item of a list of texts. */
  #item(open: readonly LooseMap[], lead: string): readonly Slot[] {
    const map = lead.includes('-') ? open.findLast(({ column }) => column !== undefined && column <= lead.lastIndexOf('-')) : undefined;
    const field = map?.fields.at(-1);
    const isOwn = field?.texts.some(({ range }) => range.start <= this.#offset && this.#offset <= range.end);
    return map && field && isOwn ? valueSlot(map, field, wordAt(this.#text, field, this.#offset)) : [];
  }

  /** On a line with nothing but spaces and a word before the cursor. */
  #onLine(open: readonly LooseMap[], column: number, range: Span): readonly Slot[] {
    const deepest = open.at(-1)!;
    const below = this.#below(deepest, column, range);
    const exact = open.findLast((map) => map.column === column);
    const near = exact ?? open.findLast((map) => map.dash >= 0 && map.dash <= column && column < map.column!);
    const lists = open.slice(1).flatMap((map, i): Slot[] => {
      const field = open[i]!.fields.at(-1);
      return map.dash === column && map.part && map.part !== 'links' && field ? [{ kind: 'item', part: map.part, key: field.key, range, pad: noPad, hasDash: false }] : [];
    });
    return [...below, ...lists, ...(near ? this.#keys(near, range, undefined, near.column! - column) : [])];
  }

  /** What the key above holds, where it has nothing yet. */
  #below(map: LooseMap, column: number, range: Span): readonly Slot[] {
    const field = map.fields.at(-1);
    if (!field?.isOpen || column <= map.column! || field.maps.length > 0) return [];
    const part = partBelow(map.part, field.key);
    if (part === 'links') return [];
    if (part !== undefined) return [{ kind: 'item', part, key: field.key, range, pad: noPad, hasDash: false }];
    return valueSlot(map, field, range, '- ');
  }

  #keys(map: LooseMap, range: Span, own: LooseField | undefined, pad: number): readonly Slot[] {
    if (map.part === undefined) return [];
    const taken = map === this.#root ? this.#sections.filter((key) => key !== own?.key) : keysOf(map, own);
    return [{ kind: 'key', part: map.part, range, pad, taken, hasColon: own !== undefined, style: 'block' }];
  }

  /** The maps that an offset may stand in, outermost first. */
  #openMaps(): LooseMap[] {
    const open = [this.#root];
    for (let map = this.#lastBelow(this.#root); map; map = this.#lastBelow(map)) open.push(map);
    return open;
  }

  #lastBelow(map: LooseMap): LooseMap | undefined {
    const field = map.fields.findLast(({ keyRange }) => keyRange.start <= this.#offset);
    return field?.maps.findLast(({ start, column }) => start <= this.#offset && column !== undefined);
  }
}
