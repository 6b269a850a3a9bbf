import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readAhead } from '../../../src/annotate/readAhead';
import { EntryParts } from '../../../src/glossary/entryParts';
import { indexGlossaryInSteps } from '../../../src/glossary/glossaryIndex';
import { KeyTables, type KeyedGlossary } from '../../../src/glossary/keyTables';
import { packGlossary, unpackGlossary } from '../../../src/glossary/packedGlossary';
import { readGlossary } from '../../../src/glossary/readGlossary';
import type { Glossary } from '../../../src/glossary/types';
import { finish } from '../../../src/text/steps';

const { glossary } = readGlossary(
  `officials:
  - { id: ann, name: Ann Lee, pronouns: she, country: Chile, summary: "Mayor\\nof Rye", links: { site: "https://a.example", __proto__: "https://b.example" }, never: [Lee Valley] }
  - name: Bo Ek 🚀
    roles:
      - { title: Mayor, organization: rye-council, from: 2010-05, to: 2014 }
agreements:
  - { title: Rye Pact, short: Pact, type: pact, parties: [Rye], signed: 2012, in_force: 2013, ended: 2014, status: ended, supersedes: [x], related: [y], aliases: ["P"] }
organizations:
  - name: Rye Council
places:
  - name: Rye
`,
  'file:///glossary.yaml',
);
/** With all the tables that serving an article makes. */
function keyed(read: Glossary): KeyedGlossary {
  const tables = new KeyTables();
  finish(readAhead(finish(indexGlossaryInSteps([read], new EntryParts(), tables))));
  return tables.keyed(read);
}

const whole = keyed(glossary);
const packed = finish(packGlossary(whole, 'v1'));
const unpack = (text: string): KeyedGlossary | undefined => finish(unpackGlossary(text, 'file:///glossary.yaml', 'v1'));
const [head, body, ...tables] = packed.split('\n') as [string, string, ...string[]];
const { entries, places } = JSON.parse(body) as { readonly entries: readonly object[]; readonly places: readonly unknown[] };
/** The same text with the first entry, its place or the first table changed. */
const withEntry = (change: object): string => [head, JSON.stringify({ entries: [{ ...entries[0], ...change }, ...entries.slice(1)], places }), ...tables].join('\n');
const withPlace = (place: unknown): string => [head, JSON.stringify({ entries, places: [place, ...places.slice(1)] }), ...tables].join('\n');
const withTable = (change: object): string => [head, body, JSON.stringify({ ...(JSON.parse(tables[0]!) as object), ...change }), ...tables.slice(1)].join('\n');

suite('a packed glossary', () => {
  test('comes back as it was, with its tables', () => {
    assert.equal(whole.tables.length, 5);
    assert.deepEqual(unpack(packed), whole);
  });

  test('of thousands of entries too, in steps', () => {
    const many = readGlossary(`officials:\n${Array.from({ length: 1001 }, (_, i) => `  - name: Ada${i} Orne\n`).join('')}`, 'f').glossary;
    const steps = unpackGlossary(finish(packGlossary(keyed(many), 'v1')), 'f', 'v1');
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.deepEqual(step.value?.glossary, many);
    assert.ok(count > 5);
  });

  test('of another version, or of none, is refused', () => {
    for (const version of ['v0', 'v11', '', 1, null]) assert.equal(unpack([JSON.stringify({ ...(JSON.parse(head) as object), version }), body, ...tables].join('\n')), undefined);
    for (const text of ['', '{}', 'null', '[]', '\n', body, 'officials:\n  - name: Ann\n']) assert.equal(unpack(text), undefined, text);
  });

  test('cut short anywhere, or with a line too many or too few, is refused', () => {
    for (let length = 0; length < packed.length; length += 7) assert.equal(unpack(packed.slice(0, length)), undefined, String(length));
    assert.equal(unpack(head), undefined);
    assert.equal(unpack([head, body, body, ...tables].join('\n')), undefined);
    assert.equal(unpack([head, body, ...tables.slice(1)].join('\n')), undefined);
    assert.equal(unpack(`${packed}\n`), undefined);
  });

  test('an entry that the reader could not have made is refused', () => {
    for (const change of [{ id: 1 }, { id: undefined }, { kind: 'robot' }, { kind: 'agreement' }, { kind: 'toString' }, { aliases: 'x' }, { aliases: [1] }, { name: null }, { roles: {} }, { roles: [null] }, { roles: [{ title: 'x', evil: 'y' }] }, { links: [] }, { links: { a: 'javascript:x' } }, { links: { a: 1 } }, { pronouns: 'it' }, { aliases: undefined }, { roles: [{ from: '2010' }] }, { source: { file: 'file:///etc/passwd' } }, { extra: 1 }]) {
      assert.equal(unpack(withEntry(change)), undefined, JSON.stringify(change));
    }
    for (const place of [[0, 1], [0, 1, 2, -1], [0, 1, 2, '3'], [0, 1, 2, 3, 4], null]) assert.equal(unpack(withPlace(place)), undefined, JSON.stringify(place));
  });

  test('a table that leads to no entry is refused', () => {
    for (const change of [{ list: 'robots' }, { list: '__proto__' }, { stage: 1 }, { circumstances: null }, { keys: {} }, { keys: [] }, { places: null }, { keys: ['ann'], places: [[2]] }, { keys: ['ann'], places: [[-1]] }, { keys: ['ann'], places: [[0.5]] }, { keys: [null], places: [[0]] }]) assert.equal(unpack(withTable(change)), undefined, JSON.stringify(change));
  });

  test('keys that would reach into objects reach nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const evil = [head, body.replace('[{', `[{"${key}":{"polluted":true},`), ...tables].join('\n');
      assert.equal(unpack(evil), undefined, key);
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(unpack(packed)!.glossary.officials[0]), Object.prototype);
  });

  test('garbled, it is refused or still a glossary, and never an exception', () => {
    fc.assert(
      fc.property(fc.nat(packed.length), fc.nat(6), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\n', '0', 'null', '\\', '\0', '\ud83d'), (at, length, piece) => {
        const read = unpack(packed.slice(0, at) + piece + packed.slice(at + length))?.glossary;
        if (read) assert.equal([...read.officials, ...read.agreements, ...read.others].every(({ id, aliases }) => typeof id === 'string' && Array.isArray(aliases)), true);
      }),
      { seed: 9, numRuns: 3000 },
    );
  });
});
