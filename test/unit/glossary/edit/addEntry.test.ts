import assert from 'node:assert/strict';
import { addEntry } from '../../../../src/glossary/edit/addEntry';
import { hasSection } from '../../../../src/glossary/edit/section';
import type { Agreement, Entry, NamedEntry, Official } from '../../../../src/glossary/types';
import { made, plainEntries } from './editing';

const base = { aliases: [], links: {}, never: [] };
const ann: Official = { ...base, kind: 'official', id: 'ann-lee', name: 'Ann Lee', familyName: 'Lee', roles: [{ title: 'Envoy' }] };
const pact: Agreement = { ...base, kind: 'agreement', id: 'pact', title: 'Pact: a Title', parties: [], supersedes: [], related: [] };
const quay: NamedEntry = { ...base, kind: 'place', id: 'quay', name: 'Quay' };
const annLines = '  - id: ann-lee\n    name: Ann Lee\n    roles:\n      - title: Envoy\n';
const withEntry = (text: string, entry: Entry = ann): string => made(text, addEntry(text, entry));

/** Asserts what an entry makes of a file, with either line break, and that it is read as it was given. */
function assertAdded(before: string, after: string, entry: Entry = ann): void {
  assert.equal(withEntry(before, entry), after);
  assert.equal(withEntry(before.replaceAll('\n', '\r\n'), entry), after.replaceAll('\n', before === '' ? '\n' : '\r\n'), 'with CRLF');
  const read = JSON.parse(JSON.stringify(plainEntries(after))) as unknown[];
  assert.ok(read.some((e) => JSON.stringify(e) === JSON.stringify(JSON.parse(JSON.stringify(plainEntries(withEntry('', entry))[0])))));
  assert.equal(read.length, plainEntries(before).length + 1);
}

suite('adding an entry', () => {
  test('into an empty file, and one of comments alone', () => {
    assert.equal(withEntry(''), `officials:\n${annLines}`);
    assert.equal(withEntry('\ufeff'), `\ufeffofficials:\n${annLines}`);
    assert.equal(withEntry('# The desk’s'), `# The desk’s\n\nofficials:\n${annLines}`);
    assertAdded('# The desk’s\n', `# The desk’s\n\nofficials:\n${annLines}`);
    assertAdded('---\n# one\n\n', `---\n# one\n\nofficials:\n${annLines}`);
  });

  test('after the last of its section, before the comments of the next', () => {
    const head = 'officials: # all\n  - name: B # b\n    country: X # x\n';
    assertAdded(`${head}\n# Agreements\nagreements:\n  - title: T\n`, `${head}\n${annLines}\n# Agreements\nagreements:\n  - title: T\n`);
    assertAdded(`officials:\n  - name: B\n  - name: C\n`, `officials:\n  - name: B\n  - name: C\n${annLines}`);
    assertAdded(`officials:\n  - name: B\n\n  # C\n  - name: C\n    summary: |\n      One\n\n      Two\n`, `officials:\n  - name: B\n\n  # C\n  - name: C\n    summary: |\n      One\n\n      Two\n\n${annLines}`);
  });

  test('in the style of the entry before it', () => {
    assertAdded('places:\n  - { id: a, name: A } # a\nprograms: []\n', 'places:\n  - { id: a, name: A } # a\n  - { id: quay, name: Quay }\nprograms: []\n', quay);
    assertAdded('places:\n-   name: A', 'places:\n-   name: A\n-   id: quay\n    name: Quay', quay);
    assertAdded('places: [{ name: A }, { name: B }]\n', 'places: [{ name: A }, { name: B }, { id: quay, name: Quay }]\n', quay);
  });

  test('into a section that holds nothing', () => {
    const places = '  - id: quay\n    name: Quay';
    for (const [before, after] of [['places:', 'places:'], ['places: []', 'places:'], ['places: ~ # none', 'places: # none'], ['places: # none', 'places: # none']] as const) {
      assertAdded(`${before}\n# next\nofficials:\n  - name: B\n`, `${after}\n${places}\n# next\nofficials:\n  - name: B\n`, quay);
    }
    assertAdded('places: [\n  # none\n]\n', 'places: [ { id: quay, name: Quay }\n  # none\n]\n', quay);
  });

  test('into a section of its own at the end, as the others stand', () => {
    assertAdded('officials:\n- name: B\nplaces:\n- name: C', 'officials:\n- name: B\nplaces:\n- name: C\nagreements:\n- id: pact\n  title: "Pact: a Title"\n', pact);
    assertAdded('officials:\n  - name: B\n\nplaces:\n  - name: C\n', 'officials:\n  - name: B\n\nplaces:\n  - name: C\n\nagreements:\n  - id: pact\n    title: "Pact: a Title"\n', pact);
  });

  test('what is not a plain map of sections is refused', () => {
    for (const text of ['{ officials: [] }', '- name: A\n', 'A\n', 'officials: []\n---\nofficials: []\n', 'officials:\n  - name: B\n...\n', '  officials:\n    - name: A\n']) assert.equal(withEntry(text), 'unusual-yaml', text);
    for (const text of ['officials:\n  - name: "B\n', 'officials: [\nplaces: []\n', 'officials:\n  - name: B\n - name: C\n']) assert.equal(withEntry(text), 'broken-yaml', text);
    for (const text of ['officials: &x [{ name: B }]\n', 'officials: &x\n  - name: B\n', 'places: &x []\nofficials: *x\n']) assert.equal(withEntry(text), 'shared-yaml', text);
    assert.equal(withEntry('officials: Ann\n'), 'not-a-list');
  });

  test('tells whether a file has a section for it', () => {
    assert.ok(hasSection('officials:\n', 'official') && hasSection('"places": []', 'place'));
    assert.ok(!hasSection('officials:\n', 'place') && !hasSection('{ places: [] }', 'place') && !hasSection('', 'official'));
  });
});
