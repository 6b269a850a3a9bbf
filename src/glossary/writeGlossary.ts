import { Document, isMap, isScalar, Scalar, visit, type YAMLSeq } from 'yaml';
import { knownKeys, sections } from './knownKeys';
import { lastWord } from './read/readOfficial';
import type { Agreement, Entry, Glossary, NamedEntry, Official, Role } from './types';

/** Lists of texts up to this length stand on one line. */
const longestOnOneLine = 80;

/**
 * Writes a glossary as YAML that people like to read and to keep in git: block style, keys in the order of the format, an empty
 * line between entries, quotes only where needed. Reading it back gives the same entries.
 * @param heading comment lines for the top of the file, without their marks
 */
export function writeGlossary(glossary: Glossary, heading: readonly string[] = []): string {
  const entries: readonly Entry[] = [...glossary.officials, ...glossary.agreements, ...glossary.others];
  const content = new Map(knownKeys.root.map((key) => [key, entries.filter(({ kind }) => kind === sections[key]).map(entryFields)]));
  const document = new Document(withoutEmpty(content), { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, seq, path) => layOut(seq, path.length),
    Pair: (_, { key, value }) => {
      // A year is written as people write it; the reader takes every scalar for text.
      if (isScalar(key) && dateKeys.has(String(key.value)) && isScalar(value) && year.test(String(value.value))) value.value = Number(value.value);
      // Unquoted it would merge.
      if (isScalar(key) && key.value === '<<') key.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const sectionPairs = isMap(document.contents) ? document.contents.items : [];
  for (const { key } of sectionPairs.slice(1)) if (isScalar(key)) key.spaceBefore = true;
  const comment = heading.map((line) => `# ${line.replace(/\s+/g, ' ')}\n`).join('');
  const body = sectionPairs.length > 0 ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : '';
  return [comment, body].filter((part) => part !== '').join('\n');
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

function entryFields(entry: Entry): Fields {
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
