import { Document, isMap, isScalar, Scalar, visit, type YAMLSeq } from 'yaml';
import { knownKeys, sections } from './knownKeys';
import { lastWord } from './read/readOfficial';
import type { Agreement, Entry, Glossary, NamedEntry, Official, Role } from './types';

/** Lists of texts up to this length stand on one line. */
const longestOnOneLine = 80;

/** Writing under way: each step yields the share that is done, from 0 to 1. */
export type Writing = Generator<number, string>;

const entriesAtATime = 25;

/**
 * Writes a glossary as YAML that people like to read and to keep in git: block style, keys in the order of the format, an empty
 * line between entries, quotes only where needed. Reading it back gives the same entries.
 * @param heading comment lines for the top of the file, without their marks
 */
export function writeGlossary(glossary: Glossary, heading: readonly string[] = []): string {
  const writing = writingGlossary(glossary, heading);
  let step = writing.next();
  while (!step.done) step = writing.next();
  return step.value;
}

/** The same in steps, so that a host can breathe between them. */
export function* writingGlossary(glossary: Glossary, heading: readonly string[] = []): Writing {
  const entries: readonly Entry[] = [...glossary.officials, ...glossary.agreements, ...glossary.others];
  const comment = heading.map((line) => `# ${line.replace(/\s+/g, ' ')}\n`).join('');
  const parts = comment === '' ? [] : [comment];
  let written = 0;
  for (const key of knownKeys.root) {
    const section = entries.filter(({ kind }) => kind === sections[key]);
    for (let i = 0; i < section.length; i += entriesAtATime) {
      const yaml = writeSection(key, section.slice(i, i + entriesAtATime));
      parts.push(i === 0 ? yaml : yaml.slice(yaml.indexOf('\n') + 1));
      yield Math.min(1, (written += entriesAtATime) / entries.length);
    }
  }
  return parts.join('\n');
}

/** The section's key on a line of its own, and its entries. */
function writeSection(key: string, entries: readonly Entry[]): string {
  const document = new Document(new Map([[key, entries.map(entryFields)]]), { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, seq, path) => layOut(seq, path.length),
    Pair: (_, { key, value }) => {
      // A year is written as people write it; the reader takes every scalar for text.
      if (isScalar(key) && dateKeys.has(String(key.value)) && isScalar(value) && year.test(String(value.value))) value.value = Number(value.value);
      // Unquoted it would merge.
      if (isScalar(key) && key.value === '<<') key.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const dateKeys: ReadonlySet<string> = new Set(['from', 'to', 'signed', 'in_force', 'ended']);
const year = /^[1-9]\d{3}$/;

/** Short lists of texts on one line; an empty line between the entries of a section. */
function layOut(seq: YAMLSeq, depth: number): void {
  if (seq.items.every(isScalar)) seq.flow = seq.items.map(String).join(', ').length <= longestOnOneLine;
  else if (depth === depthOfSections) for (const item of seq.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
}

/** Document, map, pair. */
const depthOfSections = 3;

type Fields = ReadonlyMap<string, unknown>;

/** The keys and values of an entry in the order of the format, without those that say nothing. */
export function entryFields(entry: Entry): Fields {
  if (entry.kind === 'official') return officialFields(entry);
  return entry.kind === 'agreement' ? agreementFields(entry) : namedFields(entry);
}

function officialFields(official: Official): Fields {
  const { name, familyName } = official;
  const other = { family_name: familyName === lastWord(name) ? undefined : familyName, roles: official.roles.map(roleFields) };
  return ordered(knownKeys.official, { ...official, ...other });
}

const agreementFields = (agreement: Agreement): Fields => ordered(knownKeys.agreement, { ...agreement, in_force: agreement.inForce });
const namedFields = (entry: NamedEntry): Fields => ordered(knownKeys.named, entry);
const roleFields = (role: Role): Fields => ordered(knownKeys.role, role);

const ordered = <K extends string>(keys: readonly K[], values: Partial<Record<K, unknown>>): Fields => withoutEmpty(new Map(keys.map((key) => [key, values[key]])));
const withoutEmpty = (fields: Fields): Fields => new Map([...fields].filter(([, value]) => value !== undefined && !(typeof value === 'object' && Object.keys(value ?? {}).length === 0)));
