import { nameSuffixes } from '../data/nameSuffixes';
import { knownKeys, pronouns } from '../knownKeys';
import type { MapNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { Official, Role } from '../types';
import type { EntryDraft } from './entryDraft';
import { readFields } from './fieldReader';
import { readBase } from './readBase';
import { withoutUndefined } from './withoutUndefined';

export function readOfficial(draft: EntryDraft, report: Report): Omit<Official, 'id' | 'source'> {
  const { name, fields } = draft;
  const roles = fields.maps('roles').map((role) => readRole(role, report));
  return {
    kind: 'official',
    name,
    familyName: fields.text('family_name') ?? lastWord(name),
    roles: roles.filter((role) => role !== undefined),
    ...readBase(draft),
    ...withoutUndefined({ pronouns: fields.choice('pronouns', pronouns), country: fields.text('country') }),
  };
}

/** Undefined, and reported, for a role without a title. */
function readRole(map: MapNode, report: Report): Role | undefined {
  const fields = readFields(map, knownKeys.role, report);
  const title = fields.text('title');
  const rest = withoutUndefined({ organization: fields.text('organization'), from: fields.date('from'), to: fields.date('to') });
  if (title === undefined) {
    if (map.fields.length > 0) report('missing-name', map.fields[0]!.keyRange ?? map.range, { key: 'title' });
    return undefined;
  }
  return { title, ...rest };
}

/** The last word that is no generational suffix: "Biden" of "Joseph R. Biden Jr." */
export function lastWord(name: string): string {
  const words = name.split(' ').map((word) => word.replace(/,$/, ''));
  const isSuffix = (word: string): boolean => nameSuffixes.has(word.toLowerCase().replace(/\.$/, ''));
  return words.findLast((word, i) => i === 0 || !isSuffix(word)) ?? name;
}
