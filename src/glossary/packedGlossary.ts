import type { Steps } from '../text/steps';
import { listNames, type Key, type KeyedGlossary, type ListName, type ListTable } from './keyTables';
import { isPackedEntry } from './packedEntry';
import type { Agreement, Entry, Glossary, NamedEntry, Official, Source } from './types';

/** Entries on a line: as many as are parsed in a few milliseconds. */
const entriesPerLine = 200;

/**
 * Writes entries, and the tables that were made of them, as lines of JSON that are read back faster than YAML.
 * @param version of the program: what another one packed is of no use, since it may read entries otherwise
 */
export function* packGlossary({ glossary, tables }: KeyedGlossary, version: string): Steps<string> {
  const entries = listNames.flatMap((list): readonly Entry[] => glossary[list]);
  const lines: string[] = [JSON.stringify({ version, entries: entries.length, tables: tables.length })];
  for (let at = 0; at < entries.length; at += entriesPerLine) {
    const line: { readonly entries: unknown[]; readonly places: (readonly number[])[] } = { entries: [], places: [] };
    for (const { source, ...entry } of entries.slice(at, at + entriesPerLine)) {
      line.entries.push(entry);
      line.places.push(source ? [source.range.start, source.range.end, source.nameRange.start, source.nameRange.end] : []);
    }
    lines.push(JSON.stringify(line));
    yield;
  }
  for (const { table, ...of } of tables) {
    lines.push(JSON.stringify({ ...of, keys: [...table.keys()], places: [...table.values()] }));
    yield;
  }
  return lines.join('\n');
}

/**
 * Reads what `packGlossary` wrote. Undefined for all else: another version, a text that was cut or changed, entries that are none.
 * @param file what the sources of the entries name
 */
export function* unpackGlossary(text: string, file: string, version: string): Steps<KeyedGlossary | undefined> {
  const [head = '', ...lines] = text.split('\n');
  const { version: packedBy, entries: count, tables: tableCount } = asRecord(parsed(head)) ?? {};
  if (packedBy !== version || typeof tableCount !== 'number' || lines.length < tableCount) return undefined;
  const officials: Official[] = [];
  const agreements: Agreement[] = [];
  const others: NamedEntry[] = [];
  for (const line of lines.slice(0, lines.length - tableCount)) {
    const entries = unpacked(line, file);
    if (!entries) return undefined;
    for (const entry of entries) {
      if (entry.kind === 'official') officials.push(entry);
      else if (entry.kind === 'agreement') agreements.push(entry);
      else others.push(entry);
    }
    yield;
  }
  if (officials.length + agreements.length + others.length !== count) return undefined;
  const glossary = { officials, agreements, others };
  const tables: ListTable[] = [];
  for (const line of lines.slice(lines.length - tableCount)) {
    const table = unpackedTable(line, glossary);
    if (!table) return undefined;
    tables.push(table);
    yield;
  }
  return { glossary, tables };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined);
const arePlaces = (value: unknown, end: number): value is readonly number[] => Array.isArray(value) && value.every((place) => Number.isSafeInteger(place) && place >= 0 && place < end);

/** The entries of a line with their sources. */
function unpacked(line: string, file: string): readonly Entry[] | undefined {
  const { entries, places } = asRecord(parsed(line)) ?? {};
  if (!Array.isArray(entries) || !Array.isArray(places) || entries.length !== places.length) return undefined;
  for (const [i, entry] of entries.entries()) {
    const place: unknown = places[i];
    if (!isPackedEntry(entry) || !arePlaces(place, Infinity) || (place.length !== 0 && place.length !== 4)) return undefined;
    // Parsed just now, the entry is nobody else's yet.
    if (place.length > 0) (entry as { source?: Source }).source = sourceOf(place, file);
  }
  return entries as Entry[];
}

const sourceOf = ([start = 0, end = 0, nameStart = 0, nameEnd = 0]: readonly number[], file: string): Source => ({ file, range: { start, end }, nameRange: { start: nameStart, end: nameEnd } });

function unpackedTable(line: string, glossary: Glossary): ListTable | undefined {
  const { list, stage, circumstances, keys, places } = asRecord(parsed(line)) ?? {};
  if (!isListName(list) || typeof stage !== 'string' || typeof circumstances !== 'string' || !Array.isArray(keys) || !Array.isArray(places) || keys.length !== places.length) return undefined;
  const table = new Map<Key, readonly number[]>();
  for (const [i, key] of keys.entries()) {
    const of: unknown = places[i];
    if ((typeof key !== 'string' && typeof key !== 'number') || !arePlaces(of, glossary[list].length)) return undefined;
    table.set(key, of);
  }
  return { list, stage, circumstances, table };
}

const isListName = (value: unknown): value is ListName => listNames.some((name) => name === value);
