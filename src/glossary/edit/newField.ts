import type { Span } from '../../text/span';
import { knownKeys, partOf } from '../knownKeys';
import type { Field } from '../nodes/sourceNode';
import { hasMergeKey, type EntryPlace } from './entryPlace';
import { lineBreakOf, lineEnd } from './lineBounds';
import { insertion, type EditRefusal, type TextEdit } from './textEdit';

/**
 * Writes a key that the entry does not have, after the last of those that usually stand before it.
 * @param value on the key's line, or, with a line break before it, below
 */
export function newField(place: EntryPlace, key: string, value: string): readonly TextEdit[] | EditRefusal {
  if (hasMergeKey(place)) return 'shared-yaml';
  const { text, style, column } = place;
  const before = fieldBefore(place, key);
  const end = before && fieldEnd(text, before);
  if (end === undefined) return 'unusual-yaml';
  if (style !== 'block') return [insertion(end, `, ${style === 'json' ? JSON.stringify(key) : key}: ${value}`)];
  return [insertion(lineEnd(text, end), `${lineBreakOf(text)}${' '.repeat(column)}${key}:${/^\s/.test(value) ? '' : ' '}${value}`)];
}

/** Puts a value where a key has none: `aliases:`, `aliases: ~`. */
export function fillNull(text: string, field: Field, value: string): readonly TextEdit[] | EditRefusal {
  const written = writtenNull(text, field);
  if (written) return [{ ...written, text: value }];
  const colon = colonOf(text, field);
  return colon < 0 ? 'unusual-yaml' : [insertion(colon + 1, /^\s/.test(value) ? value : ` ${value}`)];
}

/** Where a null is spelled out. */
export function writtenNull(text: string, { value: { range } }: Field): Span | undefined {
  return range && ['~', 'null'].includes(text.slice(range.start, range.end)) ? range : undefined;
}

function fieldBefore({ entry, map }: EntryPlace, key: string): Field | undefined {
  const order: readonly string[] = knownKeys[partOf(entry.kind)];
  const usual = map.fields.filter((field) => order.includes(field.key) && order.indexOf(field.key) < order.indexOf(key));
  return usual.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)).at(-1) ?? map.fields[0];
}

/** Where a field's value ends, or, where it has none, its colon. */
function fieldEnd(text: string, field: Field): number | undefined {
  const { value } = field;
  if (value.kind !== 'null') return value.range?.end;
  const colon = colonOf(text, field);
  if (colon < 0) return undefined;
  // A YAML alias that nothing is known of is read as null as well.
  return Math.max(colon + 1, value.range && /\S/.test(text.slice(value.range.start, value.range.end)) ? value.range.end : 0);
}

/** Where the colon after a key stands; -1 where there is none, as YAML allows within braces. */
function colonOf(text: string, { keyRange }: Field): number {
  const after = keyRange && /^\s*:/.exec(text.slice(keyRange.end, keyRange.end + 100));
  return after ? keyRange.end + after[0].length - 1 : -1;
}
