import { indexFrom, type Span } from '../../text/span';
import type { Section, Slices } from '../nodes/slices';
import type { LooseField, LooseMap, LooseText } from './looseNodes';
import { readLoose } from './readLoose';

const sectionKey = /^["']?([^"':\r\n]+)/;

export const sectionName = (text: string, { head }: Section): string => sectionKey.exec(text.slice(head.start, Math.min(head.end, head.start + 100)))?.[1]?.trim() ?? '';

/** The file's map with the piece of the file in it that holds an offset: an entry, the head of a section, or what is before all of them. */
export function pieceAt(text: string, { prologue, sections }: Slices, offset: number): LooseMap {
  const section = sections[indexFrom(sections.map(({ head }) => head), offset + 1) - 1];
  if (!section) return readLoose(text, prologue);
  const item = section.items[indexFrom(section.items, offset + 1) - 1];
  return item ? readLoose(text, item, sectionName(text, section)) : readLoose(text, section.head);
}

/** A key or a text of a glossary, and what it belongs to. */
export interface Found {
  readonly section: string;
  /** The entry's map; undefined at the key of a section. */
  readonly entry: LooseMap | undefined;
  readonly map: LooseMap;
  readonly field: LooseField;
  /** Undefined at a key. */
  readonly text: LooseText | undefined;
}

/** Every key and text of a piece, in file order but for the lists of one field. */
export function* foundIn(root: LooseMap): Generator<Found> {
  for (const field of root.fields) {
    yield { section: field.key, entry: undefined, map: root, field, text: undefined };
    for (const entry of field.maps) yield* foundBelow(entry, { section: field.key, entry });
  }
}

function* foundBelow(map: LooseMap, of: Pick<Found, 'section' | 'entry'>): Generator<Found> {
  for (const field of map.fields) {
    yield { ...of, map, field, text: undefined };
    for (const text of field.texts) yield { ...of, map, field, text };
    for (const below of field.maps) yield* foundBelow(below, of);
  }
}

/** The key or text at an offset; its end counts as in it. */
export function foundAt(text: string, slices: Slices, offset: number): Found | undefined {
  const holds = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  for (const found of foundIn(pieceAt(text, slices, offset))) if (holds(placeOf(found))) return found;
  return undefined;
}

export const placeOf = ({ field, text }: Found): Span => text?.range ?? field.keyRange;

/** The text of a field of a map. */
export const textOf = (map: LooseMap, key: string): LooseText | undefined => map.fields.find((field) => field.key === key)?.texts[0];
