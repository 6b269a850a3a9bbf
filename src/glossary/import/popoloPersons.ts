import { withoutUndefined } from '../read/withoutUndefined';
import type { NamedEntry, PartialDate, Role } from '../types';
import { readDate } from './dates';
import type { Notes } from './imported';
import type { OfficialDraft } from './officialDrafts';
import { linksOf, otherNames, type PopoloRecord } from './popoloRecords';
import { pronounsOf } from './pronounsOf';

const kept = {
  person: ['id', 'name', 'family_name', 'other_names', 'gender', 'summary', 'links', 'memberships'],
  membership: ['id', 'person_id', 'organization_id', 'post_id', 'role', 'label', 'start_date', 'end_date', 'legislative_period_id'],
};

/** Reads the persons of a Popolo file, each with the memberships that the file lists apart and those that stand in the person. */
export function personReader(root: PopoloRecord, organizations: ReadonlyMap<string, NamedEntry>, notes: Notes): (person: PopoloRecord, index: number) => OfficialDraft | undefined {
  const posts = byId([...root.records('posts'), ...root.records('organizations').flatMap((organization) => organization.records('posts'))]);
  const periods = byId(root.records('events'));
  const persons = byId(root.records('persons'));
  const memberships = new Map<string, PopoloRecord[]>();
  for (const membership of root.records('memberships')) {
    const person = membership.text('person_id') ?? '';
    if (!persons.has(person)) notes.skip('unknown-reference', undefined, membership.text('id') ?? 'memberships', person);
    else memberships.set(person, [...(memberships.get(person) ?? []), membership]);
  }

  const organizationOf = (id: string | undefined, name: string): string | undefined => {
    const organization = id === undefined ? undefined : organizations.get(id);
    if (id !== undefined && !organization) notes.skip('unknown-reference', undefined, name, id);
    return organization?.id;
  };

  const dateOf = (value: string | undefined, name: string): PartialDate | undefined => {
    const date = value === undefined ? undefined : readDate(value, undefined);
    if (typeof date !== 'object') return date;
    return void notes.skip(date.problem, undefined, name, value);
  };

  const roleOf = (membership: PopoloRecord, name: string): Role | undefined => {
    membership.leaveOthers(kept.membership, 'memberships', notes);
    const post = posts.get(membership.text('post_id') ?? '');
    const title = membership.text('role') ?? membership.text('label') ?? post?.text('role') ?? post?.text('label');
    const organization = organizationOf(membership.text('organization_id') ?? post?.text('organization_id'), name);
    if (title === undefined) return void notes.skip('no-office', undefined, name, organization ?? '');
    const period = periods.get(membership.text('legislative_period_id') ?? '');
    const [from, to] = (['start_date', 'end_date'] as const).map((key) => dateOf(membership.text(key) ?? period?.text(key), name));
    return { title, ...withoutUndefined({ organization, from, to }) };
  };

  return (person, index) => {
    person.leaveOthers(kept.person, 'persons', notes);
    const id = person.text('id') ?? '';
    const name = person.text('name');
    if (!name) return void notes.skip('no-name', undefined, id || `persons[${index}]`);
    const gender = person.text('gender');
    const pronouns = pronounsOf(gender);
    if (gender !== undefined && !pronouns) notes.skip('unknown-gender', undefined, name, gender);
    const roles = [...(memberships.get(id) ?? []), ...person.records('memberships')].map((membership) => roleOf(membership, name)).filter((role) => role !== undefined);
    return { name, aliases: otherNames(person, name), roles, links: linksOf(person, name, notes), ...withoutUndefined({ familyName: person.text('family_name'), pronouns, summary: person.text('summary') }) };
  };
}

const byId = (records: readonly PopoloRecord[]): ReadonlyMap<string, PopoloRecord> => new Map(records.map((record) => [record.text('id') ?? '', record]));
