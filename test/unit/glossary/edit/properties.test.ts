import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addEntry } from '../../../../src/glossary/edit/addEntry';
import { addRole } from '../../../../src/glossary/edit/addRole';
import { addAlias, addNever } from '../../../../src/glossary/edit/addToList';
import { setField } from '../../../../src/glossary/edit/setField';
import { applyEdits, type EditResult } from '../../../../src/glossary/edit/textEdit';
import { oneLine } from '../../../../src/glossary/nodes/sourceNode';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import type { Entry, Official, Role } from '../../../../src/glossary/types';
import { entriesOf, file, plainEntries } from './editing';

const seed = 20230113;

/** Words as a selection may hold them. */
const hardWords = ['no', '2022', '~', 'null', '- x', 'a: b', '#1', 'a #b', '"q"', "it's", '[x]', '{x}', '*x', '&x', '!x', '%x', '@x', '`x`', '🛰', 'a\nb', 'a,b', '<<', '?', ':', '|', '>', '\u0000', '\ud800', '---', '...', 'Ł'];
const words = fc.array(fc.oneof(fc.constantFrom(...hardWords), fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ maxLength: 6 })), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')).filter((text) => oneLine(text) !== '');

const comment = fc.constantFrom('', '', ' # one', '  # two: [x]');
const listOf = (key: string, indent: string): fc.Arbitrary<string> => fc.constantFrom(
  '', `${indent}${key}:\n`, `${indent}${key}: []\n`, `${indent}${key}: [One, 'Two, 2']\n`, `${indent}${key}:\n${indent}  - One # in it\n${indent}  # under it\n${indent}  - "Two"\n`,
  `${indent}${key}:\n${indent}- One\n`, `${indent}${key}: [\n${indent}  One, # o\n${indent}  Two\n${indent}]\n`, `${indent}${key}: ~ # tilde\n`,
);
const rolesOf = (indent: string): fc.Arbitrary<string> => fc.constantFrom(
  '', `${indent}roles: # posts\n`, `${indent}roles: []\n`, `${indent}roles:\n${indent}  - title: Consul\n${indent}    from: 2001 # then\n`, `${indent}roles:\n${indent}- { title: Consul } # c\n`, `${indent}roles: [{ title: Consul }]\n`,
);
const blockOfficial = (i: number): fc.Arbitrary<string> =>
  fc.tuple(comment, listOf('aliases', '    '), rolesOf('    '), listOf('never', '    '), fc.constantFrom('', '    summary: |\n      Some\n\n      lines\n', '    country: "X" # land\n'), fc.constantFrom('', '\n', '  # between\n', '\n# apart\n')).map(
    ([note, aliases, roles, never, more, gap]) => `  - id: o${i}${note}\n    name: Person ${i}\n${aliases}${roles}${more}${never}${gap}`,
  );
const flowOfficial = (i: number): fc.Arbitrary<string> => fc.constantFrom(`  - { id: o${i}, name: Person ${i} }\n`, `  - {id: o${i}, aliases: [One], name: "Person ${i}"} # flow\n`, `  - { "id": "o${i}", "name": "Person ${i}", roles: [] }\n`);
const officials = fc.tuple(...[0, 1, 2].map((i) => fc.oneof(blockOfficial(i), flowOfficial(i))));
const top = fc.constantFrom('', '# The desk’s\n\n', '---\n# Top\n', '\ufeff');
const rest = fc.constantFrom('', 'places: []\n', 'places:\n# nowhere\n', 'places:\n  - { id: p, name: P }\n', '\n# Places\nplaces: [{ id: p, name: P }] # one\n');
/** A file with three officials, and comments wherever they may stand. */
const glossaryText = fc.tuple(top, officials, rest, fc.boolean(), fc.boolean()).map(([head, entries, tail, isCrlf, isCut]) => {
  const text = `${head}officials:\n${entries.join('')}${tail}`;
  const ended = isCut ? text.trimEnd() : text;
  return isCrlf ? ended.replaceAll('\n', '\r\n') : ended;
});

const role: fc.Arbitrary<Role> = fc.record({ title: words.map(oneLine), organization: words.map(oneLine), from: fc.constantFrom('2020', '2020-01'), to: fc.constantFrom('2021-02-03', '2022') }, { requiredKeys: ['title'] });

const commentsIn = (text: string): string[] => (text.match(/# [^\r\n]+/g) ?? []).sort();

/** Asserts that nothing but the change is different, in what is read and in what is written, and that all of it is one. */
function assertChange(text: string, result: EditResult, expected: readonly object[], removable = /^$/): string {
  assert.ok('edits' in result, `refused: ${JSON.stringify(result)}\n${text}`);
  const after = applyEdits(text, result.edits);
  assert.deepEqual(plainEntries(after), JSON.parse(JSON.stringify(expected)), after);
  for (const edit of result.edits) assert.match(text.slice(edit.start, edit.end), removable);
  for (const line of commentsIn(text)) assert.ok(commentsIn(after).includes(line), line);
  const known = new Set(readGlossary(text, file).problems.map((p) => p.code));
  assert.deepEqual(readGlossary(after, file).problems.filter((p) => p.severity === 'error' && !known.has(p.code)), [], after);
  if (/\r\n/.test(text)) assert.doesNotMatch(after, /(?<!\r)\n/);
  return after;
}

const entryOf = (text: string, i: number): Official => entriesOf(readGlossary(text, file).glossary).find((e): e is Official => e.id === `o${i}`)!;
const changed = (text: string, id: string, change: (entry: Record<string, unknown>) => object): object[] => plainEntries(text).map((entry) => (entry['id'] === id ? { ...entry, ...change(entry) } : entry));
const isNull = /^(?:~|null|)$/;

suite('edits of a glossary, whatever its style and the words', () => {
  const index = fc.integer({ min: 0, max: 2 });

  test('a name more, and nothing else', () => {
    fc.assert(fc.property(glossaryText, index, words, fc.constantFrom('aliases' as const, 'never' as const), (text, i, added, key) => {
      const entry = entryOf(text, i);
      const add = key === 'aliases' ? addAlias : addNever;
      const isThere = entry[key].includes(oneLine(added)) || (key === 'aliases' && entry.name === oneLine(added));
      const after = assertChange(text, add(text, entry, added), isThere ? plainEntries(text) : changed(text, entry.id, () => ({ [key]: [...entry[key], oneLine(added)] })), isNull);
      assert.deepEqual(add(after, entryOf(after, i), added), { edits: [] });
    }), { seed, numRuns: 120 });
  });

  test('a role more, and nothing else', () => {
    fc.assert(fc.property(glossaryText, index, role, (text, i, added) => {
      const entry = entryOf(text, i);
      const after = assertChange(text, addRole(text, entry, added), changed(text, entry.id, () => ({ roles: [...entry.roles, added] })), isNull);
      assert.deepEqual(addRole(after, entryOf(after, i), added), { edits: [] });
    }), { seed, numRuns: 80 });
  });

  test('an entry more, and nothing else', () => {
    fc.assert(fc.property(fc.oneof(glossaryText, fc.constantFrom('', '# Nothing\n', '# Nothing')), words, fc.array(role, { maxLength: 1 }), fc.constantFrom('official' as const, 'agreement' as const, 'place' as const), (text, name, roles, kind) => {
      const base = { id: 'new-one', aliases: [], links: {}, never: [] };
      const title = oneLine(name);
      const entry: Entry = kind === 'official' ? { ...base, kind, name: title, familyName: title.split(' ').at(-1)!, roles } : kind === 'agreement' ? { ...base, kind, title, parties: [], supersedes: [], related: [] } : { ...base, kind, name: title };
      const result = addEntry(text, entry);
      const after = 'edits' in result ? applyEdits(text, result.edits) : '';
      const added = plainEntries(after).find((e) => e['id'] === 'new-one')!;
      const { familyName: _, ...written } = added;
      const { familyName: __, ...wanted } = entry as Official;
      assert.deepEqual(written, JSON.parse(JSON.stringify(wanted)), after);
      const others = plainEntries(after).filter((e) => e !== added && e['id'] !== 'new-one');
      assertChange(text, result, plainEntries(after), /^(?: ?\[\]| ?~|)$/);
      assert.deepEqual(others, plainEntries(text));
    }), { seed, numRuns: 120 });
  });

  test('a field set, and nothing else', () => {
    fc.assert(fc.property(glossaryText, index, words, (text, i, country) => {
      const entry = entryOf(text, i);
      assertChange(text, setField(text, entry, 'country', country), changed(text, entry.id, () => ({ country: oneLine(country) })), /^(?:"X"|)$/);
    }), { seed, numRuns: 80 });
  });
});
