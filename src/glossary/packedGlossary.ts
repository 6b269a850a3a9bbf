import { endsStep, type Steps } from '../text/steps';
import { pronouns } from './knownKeys';
import type { Agreement, Entry, Glossary, NamedEntry, Official, Role, Source } from './types';

/** Changes whenever entries are read otherwise or packed otherwise: what an earlier version packed is of no use. */
export const packingVersion = 1;

/** Entries on a line: as many as are parsed in a few milliseconds. */
const entriesPerLine = 200;

/** Writes entries as lines of JSON that are read back faster than YAML. */
export function* packGlossary({ officials, agreements, others }: Glossary): Steps<string> {
  const lines: string[] = [JSON.stringify({ version: packingVersion, entries: officials.length + agreements.length + others.length })];
  let line: string[] = [];
  const endLine = (): void => {
    if (line.length > 0) lines.push(`[${line.join(',')}]`);
    line = [];
  };
  for (const entry of [...officials, ...agreements, ...others]) {
    line.push(packed(entry));
    if (line.length === entriesPerLine) endLine();
    if (endsStep(line.length)) yield;
  }
  endLine();
  return lines.join('\n');
}

function packed({ source, ...entry }: Entry): string {
  return JSON.stringify(source ? { ...entry, at: [source.range.start, source.range.end, source.nameRange.start, source.nameRange.end] } : entry);
}

/**
 * Reads what `packGlossary` wrote. Undefined for all else: another version, a text that was cut or changed, entries that are none.
 * @param file what the sources of the entries name
 */
export function* unpackGlossary(text: string, file: string): Steps<Glossary | undefined> {
  const [head = '', ...lines] = text.split('\n');
  const { version, entries } = asRecord(parsed(head)) ?? {};
  if (version !== packingVersion) return undefined;
  const officials: Official[] = [];
  const agreements: Agreement[] = [];
  const others: NamedEntry[] = [];
  for (const line of lines) {
    const values = parsed(line);
    if (!Array.isArray(values)) return undefined;
    for (const value of values) {
      const entry = unpacked(value, file);
      if (!entry) return undefined;
      if (entry.kind === 'official') officials.push(entry);
      else if (entry.kind === 'agreement') agreements.push(entry);
      else others.push(entry);
    }
    yield;
  }
  return officials.length + agreements.length + others.length === entries ? { officials, agreements, others } : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Fields | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextIfAny = (value: unknown): boolean => value === undefined || isText(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isLinks = (value: unknown): boolean => Object.values(asRecord(value) ?? { none: undefined }).every((link) => isText(link) && link.toLowerCase().startsWith('https://'));
const isRole = (value: unknown): value is Role => {
  const { title, organization, from, to, ...rest } = asRecord(value) ?? {};
  return isText(title) && [organization, from, to].every(isTextIfAny) && isEmpty(rest);
};
const isEmpty = (fields: Fields): boolean => Object.keys(fields).length === 0;

/** The entry with its source, if it has the fields of its kind, each of its type, and no other. */
function unpacked(value: unknown, file: string): Entry | undefined {
  const { at, ...entry } = asRecord(value) ?? {};
  const { kind, id, aliases, links, never, summary, ...own } = entry;
  if (!isText(id) || !isTexts(aliases) || !isTexts(never) || !isLinks(links) || !isTextIfAny(summary) || !isOfKind(kind, own)) return undefined;
  const source = sourceOf(at, file);
  return source && ({ ...entry, source } as unknown as Entry);
}

function isOfKind(kind: unknown, fields: Fields): boolean {
  if (kind === 'official') {
    const { name, familyName, country, pronouns: gender, roles, ...rest } = fields;
    return isText(name) && isText(familyName) && isTextIfAny(country) && (gender === undefined || pronouns.some((one) => one === gender)) && Array.isArray(roles) && roles.every(isRole) && isEmpty(rest);
  }
  if (kind === 'agreement') {
    const { title, parties, supersedes, related, short, type, status, signed, inForce, ended, ...rest } = fields;
    return isText(title) && [parties, supersedes, related].every(isTexts) && [short, type, status, signed, inForce, ended].every(isTextIfAny) && isEmpty(rest);
  }
  const { name, ...rest } = fields;
  return (kind === 'organization' || kind === 'program' || kind === 'place') && isText(name) && isEmpty(rest);
}

function sourceOf(at: unknown, file: string): Source | undefined {
  if (!Array.isArray(at) || at.length !== 4 || !at.every((offset) => Number.isSafeInteger(offset) && offset >= 0)) return undefined;
  const [start, end, nameStart, nameEnd] = at as [number, number, number, number];
  return { file, range: { start, end }, nameRange: { start: nameStart, end: nameEnd } };
}
