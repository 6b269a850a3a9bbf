import { finishOfficials, IdMaker } from './finish';
import { noteTaker, type Importing, type ImportFile, type Notes } from './imported';
import { OfficialDrafts } from './officialDrafts';
import { readOrganizations } from './popoloOrganizations';
import { personReader } from './popoloPersons';
import { popoloRecord, type PopoloRecord } from './popoloRecords';

const personsAtATime = 200;

/**
 * Imports Popolo JSON (popoloproject.com/specs): persons with their memberships as dated roles, and organizations. A
 * membership is called by its role, else by its post's; one without dates has those of its legislative period, as in EveryPolitician.
 */
export function* importPopolo(files: readonly ImportFile[]): Importing {
  const drafts = new OfficialDrafts();
  const taken = files.map((file) => ({ file, notes: noteTaker(file.name) }));
  const last = taken.at(-1)?.notes ?? noteTaker('');
  const ids = new IdMaker([], last);
  const others = [];
  for (const [i, { file, notes }] of taken.entries()) {
    const root = parse(file, notes);
    const persons = root?.records('persons') ?? [];
    if (root && persons.length === 0) notes.skip('not-this-format', undefined, file.name);
    if (!root || persons.length === 0) continue;
    const organizations = readOrganizations(root, ids, notes);
    others.push(...organizations.values());
    const read = personReader(root, organizations, notes);
    for (const [n, person] of persons.entries()) {
      if (n % personsAtATime === 0) yield (i + n / persons.length) / files.length;
      const draft = read(person, n);
      if (draft) drafts.add(person.text('id') ?? `${file.name} ${n}`, draft, notes, undefined);
    }
    root.leaveOthers(['persons', 'organizations', 'memberships', 'posts', 'events'], 'root', notes);
  }
  const officials = finishOfficials(drafts.all(), ids, last);
  return { glossary: { officials, agreements: [], others }, skipped: taken.flatMap(({ notes }) => notes.all()) };
}

function parse({ name, text }: ImportFile, notes: Notes): PopoloRecord | undefined {
  try {
    const root = popoloRecord(JSON.parse(text.replace(/^\ufeff/, '')));
    if (!root) notes.skip('not-this-format', undefined, name);
    return root;
  } catch (error) {
    return void notes.skip('unreadable', undefined, name, error instanceof Error ? error.message : '');
  }
}
