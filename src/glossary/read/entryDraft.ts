import type { Span } from '../../text/span';
import { knownKeys, nameKey, partOf } from '../knownKeys';
import { fieldOf, type MapNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { EntryKind, Source } from '../types';
import { readFields, type FieldReader } from './fieldReader';

/** An entry that has a name, before its other fields are read. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly name: string;
  /** As the file has it. */
  readonly id: string | undefined;
  readonly place: Omit<Source, 'file'> | undefined;
  readonly fields: FieldReader;
}

/** Undefined, and reported, for an entry without a name. An agreement with only a short name goes by that. */
export function draftEntry(kind: EntryKind, map: MapNode, report: Report): EntryDraft | undefined {
  const fields = readFields(map, knownKeys[partOf(kind)], report);
  const required = nameKey(kind);
  const named = fields.text(required);
  if (named === undefined) report('missing-name', rangeOfId(map) ?? map.fields[0]?.keyRange ?? map.range, { key: required });
  const key = kind === 'agreement' && named === undefined ? 'short' : required;
  const name = named ?? fields.text(key);
  if (name === undefined) return undefined;
  const nameRange = fieldOf(map, key)?.value.range;
  const place = map.range && nameRange ? { range: map.range, nameRange } : undefined;
  return { kind, name, id: fields.text('id'), place, fields };
}

/** Where an entry that is at fault as a whole is best underlined. */
export const rangeOfId = (map: MapNode): Span | undefined => fieldOf(map, 'id')?.value.range;
