import assert from 'node:assert/strict';
import fc from 'fast-check';
import { packGlossary, packingVersion, unpackGlossary } from '../../../src/glossary/packedGlossary';
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
const packed = finish(packGlossary(glossary));
const unpack = (text: string): Glossary | undefined => finish(unpackGlossary(text, 'file:///glossary.yaml'));
const [head, body] = packed.split('\n') as [string, string];
const entries = JSON.parse(body) as Record<string, unknown>[];
/** The same text with the first entry changed. */
const withEntry = (change: object): string => [head, JSON.stringify([{ ...entries[0], ...change }, ...entries.slice(1)])].join('\n');

suite('a packed glossary', () => {
  test('comes back as it was', () => assert.deepEqual(unpack(packed), glossary));

  test('of thousands of entries too, in steps', () => {
    const many = readGlossary(`officials:\n${Array.from({ length: 1001 }, (_, i) => `  - name: Ada${i} Orne\n`).join('')}`, 'f').glossary;
    const steps = unpackGlossary(finish(packGlossary(many)), 'f');
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    assert.deepEqual(step.value, many);
    assert.ok(count > 5);
  });

  test('of another version, or of none, is refused', () => {
    for (const version of [packingVersion - 1, packingVersion + 1, String(packingVersion), null]) assert.equal(unpack([JSON.stringify({ version, entries: entries.length }), body].join('\n')), undefined);
    for (const text of ['', '{}', 'null', '[]', '\n', body, 'officials:\n  - name: Ann\n']) assert.equal(unpack(text), undefined, text);
  });

  test('cut short anywhere, or with a line too many or too few, is refused', () => {
    for (let length = 0; length < packed.length; length += 7) assert.equal(unpack(packed.slice(0, length)), undefined, String(length));
    assert.equal(unpack(head), undefined);
    assert.equal(unpack([head, body, body].join('\n')), undefined);
    assert.equal(unpack(`${packed}\n`), undefined);
  });

  test('an entry that the reader could not have made is refused', () => {
    for (const change of [{ id: 1 }, { id: undefined }, { kind: 'robot' }, { kind: 'agreement' }, { kind: 'toString' }, { aliases: 'x' }, { aliases: [1] }, { name: null }, { roles: {} }, { roles: [null] }, { roles: [{ title: 'x', evil: 'y' }] }, { links: [] }, { links: { a: 'javascript:x' } }, { links: { a: 1 } }, { pronouns: 'it' }, { at: [0, 1] }, { at: [0, 1, 2, -1] }, { at: [0, 1, 2, '3'] }, { at: null }, { source: { file: 'file:///etc/passwd' } }, { extra: 1 }]) {
      assert.equal(unpack(withEntry(change)), undefined, JSON.stringify(change));
    }
  });

  test('keys that would reach into objects reach nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const evil = [head, `[{"${key}":{"polluted":true},${body.slice(2)}`].join('\n');
      assert.equal(unpack(evil), undefined, key);
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(unpack(packed)!.officials[0]), Object.prototype);
  });

  test('garbled, it is refused or still a glossary, and never an exception', () => {
    fc.assert(
      fc.property(fc.nat(packed.length), fc.nat(6), fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\n', '0', 'null', '\\', '\0', '\ud83d'), (at, length, piece) => {
        const read = unpack(packed.slice(0, at) + piece + packed.slice(at + length));
        if (read) assert.equal([...read.officials, ...read.agreements, ...read.others].every(({ id, aliases }) => typeof id === 'string' && Array.isArray(aliases)), true);
      }),
      { seed: 9, numRuns: 3000 },
    );
  });
});
