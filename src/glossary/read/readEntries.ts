import { checkEntries } from '../check/checkEntries';
import type { PlacedEntry } from '../check/placedEntry';
import { shifted } from '../check/placedEntry';
import { knownKeys, sections } from '../knownKeys';
import type { Item, RootField } from '../nodes/readYaml';
import { itemsOf, type SourceNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { Agreement, Entry, Glossary, NamedEntry, Official } from '../types';
import { endsStep, type Steps } from '../../text/steps';
import { assignIds, type UnnamedEntry } from './entryIds';
import { asMap } from './fieldReader';
import { readItem, type ItemReading } from './itemReading';
import { reportDuplicateKeys, reportUnknownKeys } from './keyChecks';

/** The entries of a glossary, each in its place and with an id of its own. */
export interface ReadEntries {
  readonly glossary: Glossary;
  /** What needs a look at all of them: shared names, dangling ids, cycles. */
  check(): Steps<void>;
}

/** Reads what an item of a section holds; nothing of a section that is none. */
export function readItemOf(section: string, node: SourceNode): ItemReading {
  if (!isSection(section)) return { entry: undefined, remarks: [] };
  const remarks: ItemReading['remarks'][number][] = [];
  const map = asMap(node, section, (code, range, values) => remarks.push({ code, range, values }));
  return map ? readItem(sections[section], map) : { entry: undefined, remarks };
}

/** Puts together the entries of a glossary, and reports what is wrong with each. `file` is what their sources name; without it they have none. */
export function* readEntries(fields: readonly RootField<ItemReading>[], file: string | undefined, report: Report): Steps<ReadEntries> {
  reportUnknownKeys({ kind: 'map', range: undefined, fields }, knownKeys.root, report);
  reportDuplicateKeys({ kind: 'map', range: undefined, fields }, report);
  const unnamed: UnnamedEntry[] = [];
  for (const field of fields) {
    for (const { reading, offset } of itemReadings(field, report)) {
      for (const { code, range, values } of reading.remarks) report(code, shifted(range, offset), values);
      if (reading.entry && endsStep(unnamed.push({ reading: reading.entry, offset }))) yield;
    }
  }
  const ids = assignIds(unnamed, report);
  yield;
  const officials: Official[] = [];
  const agreements: Agreement[] = [];
  const others: NamedEntry[] = [];
  const placed: PlacedEntry[] = [];
  for (const [i, { reading, offset }] of unnamed.entries()) {
    const id = ids[i]!;
    placed.push({ id, reading, offset });
    const entry = entryOf(reading, id, offset, file);
    if (entry.kind === 'official') officials.push(entry);
    else if (entry.kind === 'agreement') agreements.push(entry);
    else others.push(entry);
    if (endsStep(i)) yield;
  }
  return { glossary: { officials, agreements, others }, check: () => checkEntries(placed, report) };
}

/** The items of one field of the file: those already read one by one, else those of its node. */
function itemReadings({ key, value, items }: RootField<ItemReading>, report: Report): readonly Item<ItemReading>[] {
  if (items || !isSection(key)) return items ?? [];
  if (value.kind === 'map' || value.kind === 'text') {
    report('wrong-type', value.range, { key, expected: 'list' });
    return [];
  }
  return itemsOf(value).map((node) => ({ reading: readItemOf(key, node), offset: 0 }));
}

function entryOf({ content, place }: UnnamedEntry['reading'], id: string, offset: number, file: string | undefined): Entry {
  if (file === undefined || !place) return { ...content, id };
  return { ...content, id, source: { file, range: shifted(place.range, offset)!, nameRange: shifted(place.nameRange, offset)! } };
}

const isSection = (key: string): key is keyof typeof sections => Object.hasOwn(sections, key);
