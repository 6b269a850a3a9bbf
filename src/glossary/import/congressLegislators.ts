import { fieldOf, itemsOf, textsIn, type MapNode } from '../nodes/sourceNode';
import { isPartialDate } from '../partialDate';
import { withoutUndefined } from '../read/withoutUndefined';
import type { PartialDate, Role } from '../types';
import { congressItems, type CongressItem } from './congressItems';
import { congressNames } from './congressNames';
import { congressOffices } from './data/congressOffices';
import { finishOfficials, IdMaker } from './finish';
import { noteTaker, type Importing, type ImportFile, type Notes } from './imported';
import { OfficialDrafts } from './officialDrafts';
import { pronounsOf } from './pronounsOf';

/**
 * Imports the YAML of github.com/unitedstates/congress-legislators: `legislators-*.yaml` and `executive.yaml`. One person in
 * several files, by the Bioguide id, becomes one entry. Terms and leadership roles become dated roles; the end of a running
 * term is the day on which it is due to end.
 */
export function* importCongress(files: readonly ImportFile[]): Importing {
  const drafts = new OfficialDrafts();
  const taken = files.map((file) => ({ file, notes: noteTaker(file.name) }));
  for (const [i, { file, notes }] of taken.entries()) {
    let any = false;
    for (const item of congressItems(file, notes)) {
      any = true;
      readPerson(item, drafts, notes);
      yield (i + item.done) / files.length;
    }
    if (!any) notes.skip('not-this-format', undefined, file.name);
  }
  const last = taken.at(-1)?.notes ?? noteTaker('');
  const officials = finishOfficials(drafts.all(), new IdMaker([], last), last);
  return { glossary: { officials, agreements: [], others: [] }, skipped: taken.flatMap(({ notes }) => notes.all()) };
}

const kept = { person: ['id', 'name', 'bio', 'terms', 'leadership_roles'], id: ['bioguide', 'wikipedia'], bio: ['gender'], term: ['type', 'start', 'end', 'party', 'state'], leadership: ['title', 'chamber', 'start', 'end'] };

function readPerson({ person, line }: CongressItem, drafts: OfficialDrafts, notes: Notes): void {
  const [id, bio] = [mapIn(person, 'id'), mapIn(person, 'bio')];
  const names = congressNames(mapIn(person, 'name'));
  if (!names) return notes.skip('no-name', line, textIn(id, 'bioguide') ?? '');
  leaveOthers(person, kept.person, '', notes);
  leaveOthers(id, kept.id, 'id.', notes);
  leaveOthers(bio, kept.bio, 'bio.', notes);
  const terms = mapsIn(person, 'terms');
  const roles = [...terms.map((term) => readTerm(term, names.name, line, notes)), ...mapsIn(person, 'leadership_roles').map((role) => readLeadership(role, names.name, line, notes))];
  const gender = textIn(bio, 'gender');
  const pronouns = pronounsOf(gender);
  if (gender !== undefined && !pronouns) notes.skip('unknown-gender', line, names.name, gender);
  const [bioguide, wikipedia, lastTerm] = [textIn(id, 'bioguide'), textIn(id, 'wikipedia'), terms.at(-1)];
  const summary = [textIn(lastTerm, 'party'), textIn(lastTerm, 'state')].filter(Boolean).join(', ') || undefined;
  const links = {
    ...(wikipedia && { wikipedia: `https://en.wikipedia.org/wiki/${encodeURI(wikipedia.replaceAll(' ', '_')).replaceAll('?', '%3F')}` }),
    ...(bioguide && { bioguide: `https://bioguide.congress.gov/search/bio/${encodeURIComponent(bioguide)}` }),
  };
  drafts.add(bioguide ?? `${line} ${names.name}`, { ...names, country: 'United States', roles: roles.filter((role) => role !== undefined), links, ...withoutUndefined({ pronouns, summary }) }, notes, line);
}

function readTerm(term: MapNode, name: string, line: number, notes: Notes): Role | undefined {
  leaveOthers(term, kept.term, 'terms.', notes);
  const type = textIn(term, 'type') ?? '';
  const office = congressOffices.get(type);
  if (!office) notes.skip('unknown-term', line, name, type);
  return office && { ...office, ...datesOf(term, name, line, notes) };
}

function readLeadership(role: MapNode, name: string, line: number, notes: Notes): Role | undefined {
  leaveOthers(role, kept.leadership, 'leadership_roles.', notes);
  const title = textIn(role, 'title');
  if (title === undefined) return void notes.skip('no-office', line, name);
  const chamber = textIn(role, 'chamber');
  const organization = congressOffices.get(chamber === 'senate' ? 'sen' : chamber === 'house' ? 'rep' : '')?.organization;
  return { title, ...withoutUndefined({ organization }), ...datesOf(role, name, line, notes) };
}

function datesOf(term: MapNode, name: string, line: number, notes: Notes): { from?: PartialDate; to?: PartialDate } {
  const dateIn = (key: string): PartialDate | undefined => {
    const value = textIn(term, key);
    if (value === undefined || isPartialDate(value)) return value;
    return void notes.skip('not-a-date', line, name, value);
  };
  return withoutUndefined({ from: dateIn('start'), to: dateIn('end') });
}

function leaveOthers(map: MapNode | undefined, known: readonly string[], path: string, notes: Notes): void {
  for (const { key } of map?.fields ?? []) if (!known.includes(key)) notes.leave(path + key);
}

const textIn = (map: MapNode | undefined, key: string): string | undefined => map && textsIn(map, key)[0]?.text;
const mapsIn = (map: MapNode, key: string): MapNode[] => itemsOf(fieldOf(map, key)?.value).filter((node) => node.kind === 'map');
const mapIn = (map: MapNode, key: string): MapNode | undefined => mapsIn(map, key)[0];
