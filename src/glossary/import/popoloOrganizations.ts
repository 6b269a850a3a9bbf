import type { NamedEntry } from '../types';
import type { IdMaker } from './finish';
import type { Notes } from './imported';
import { linksOf, otherNames, type PopoloRecord } from './popoloRecords';

const kept = ['id', 'name', 'other_names', 'links', 'posts'];

/** The organizations of a Popolo file, by their ids in it. */
export function readOrganizations(root: PopoloRecord, ids: IdMaker, notes: Notes): ReadonlyMap<string, NamedEntry> {
  const organizations = new Map<string, NamedEntry>();
  for (const [n, record] of root.records('organizations').entries()) {
    record.leaveOthers(kept, 'organizations', notes);
    const name = record.text('name');
    const id = record.text('id') ?? `organizations[${n}]`;
    if (!name) notes.skip('no-name', undefined, id);
    else if (organizations.has(id)) notes.skip('repeated', undefined, name, id);
    else organizations.set(id, { kind: 'organization', id: ids.idFor(name, undefined), name, aliases: otherNames(record, name), links: linksOf(record, name, notes), never: [] });
  }
  return organizations;
}
