import { checkEntries } from '../check/checkEntries';
import type { ReadEntry } from '../check/readEntry';
import { knownKeys, sections } from '../knownKeys';
import { itemsOf, type Field, type MapNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { Agreement, Entry, Glossary, NamedEntry, Official } from '../types';
import { draftEntry, readBase, type EntryDraft } from './entryDraft';
import { assignIds } from './entryIds';
import { asMap } from './fieldReader';
import { reportDuplicateKeys, reportUnknownKeys } from './keyChecks';
import { readAgreement } from './readAgreement';
import { readOfficial } from './readOfficial';

/** Reads the entries of a glossary and reports everything that is wrong with them. `file` is what their sources name; without it they have none. */
export function readGlossaryNode(root: MapNode, file: string | undefined, report: Report): Glossary {
  reportUnknownKeys(root, knownKeys.root, report);
  reportDuplicateKeys(root, report);
  const drafts = root.fields.flatMap((section) => draftSection(section, file, report));
  const ids = assignIds(drafts, report);
  const entries = drafts.map((draft): ReadEntry => ({ entry: readEntry(draft, ids.get(draft)!, report), map: draft.map }));
  checkEntries(entries, report);
  return {
    officials: entries.map((e) => e.entry).filter((e): e is Official => e.kind === 'official'),
    agreements: entries.map((e) => e.entry).filter((e): e is Agreement => e.kind === 'agreement'),
    others: entries.map((e) => e.entry).filter((e): e is NamedEntry => e.kind !== 'official' && e.kind !== 'agreement'),
  };
}

function draftSection({ key, value }: Field, file: string | undefined, report: Report): EntryDraft[] {
  if (!isSection(key)) return [];
  if (value.kind === 'map' || value.kind === 'text') {
    report('wrong-type', value.range, { key, expected: 'list' });
    return [];
  }
  const kind = sections[key];
  const maps = itemsOf(value).map((item) => asMap(item, key, report));
  return maps.map((map) => map && draftEntry(kind, map, file, report)).filter((draft) => draft !== undefined);
}

function readEntry(draft: EntryDraft, id: string, report: Report): Entry {
  if (draft.kind === 'official') return readOfficial(draft, id, report);
  if (draft.kind === 'agreement') return readAgreement(draft, id);
  return { kind: draft.kind, name: draft.name, ...readBase(draft, id) };
}

const isSection = (key: string): key is keyof typeof sections => Object.hasOwn(sections, key);
