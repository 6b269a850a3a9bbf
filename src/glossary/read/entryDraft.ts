import type { Span } from '../../text/span';
import { knownKeys, nameKey, partOf } from '../knownKeys';
import { fieldOf, type MapNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { EntryKind, NamedEntry, Source } from '../types';
import { readFields, type FieldReader } from './fieldReader';
import { withoutUndefined } from './withoutUndefined';

/** An entry that has a name, before it is settled which id it gets. */
export interface EntryDraft {
  readonly kind: EntryKind;
  readonly name: string;
  /** As the file has it. */
  readonly id: string | undefined;
  readonly source: Source | undefined;
  readonly map: MapNode;
  readonly fields: FieldReader;
}

/** Undefined, and reported, for an entry without a name. An agreement with only a short name goes by that. */
export function draftEntry(kind: EntryKind, map: MapNode, file: string | undefined, report: Report): EntryDraft | undefined {
  const fields = readFields(map, knownKeys[partOf(kind)], report);
  const required = nameKey(kind);
  if (fields.text(required) === undefined) report('missing-name', rangeOfId(map) ?? map.fields[0]?.keyRange ?? map.range, { key: required });
  const key = kind === 'agreement' && fields.text(required) === undefined ? 'short' : required;
  const name = fields.text(key);
  if (name === undefined) return undefined;
  const nameRange = fieldOf(map, key)?.value.range;
  const source = file !== undefined && map.range && nameRange ? { file, range: map.range, nameRange } : undefined;
  return { kind, name, id: fields.text('id'), source, map, fields };
}

/** Where an entry that is at fault as a whole is best underlined. */
export const rangeOfId = (map: MapNode): Span | undefined => fieldOf(map, 'id')?.value.range;

/** What entries of every kind have. */
export type EntryBase = Omit<NamedEntry, 'kind' | 'name'>;

export function readBase({ fields, source }: EntryDraft, id: string): EntryBase {
  return {
    id,
    aliases: fields.texts('aliases'),
    links: fields.links('links'),
    never: fields.texts('never'),
    ...withoutUndefined({ summary: fields.prose('summary'), source }),
  };
}
