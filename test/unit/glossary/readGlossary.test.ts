import assert from 'node:assert/strict';
import { maxGlossaryLength } from '../../../src/glossary/nodes/readYaml';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { emptyGlossary } from '../../../src/glossary/types';
import { readMarked } from './marked';

suite('readGlossary', () => {
  test('reads every key of the format', () => {
    const text = `officials:
  - id: antony-blinken
    name: Antony Blinken
    family_name: Blinken
    aliases: [Tony Blinken, Antony J. Blinken]
    pronouns: he
    country: United States
    roles:
      - title: Secretary of State
        organization: state
        from: 2021-01-26
        to: 2025-01-20
    summary: One line.
    links: { wikipedia: "https://en.wikipedia.org/wiki/Antony_Blinken" }
    never: [Blinken Moving Company]
agreements:
  - id: pact
    title: "Pact on Peaceful Lighthouses"
    short: Lighthouse Pact
    aliases: []
    type: pact
    parties: [Japan, United States]
    signed: 2023-01-13
    in_force: 2023-06
    ended:
    status: in force
    supersedes: [old-pact]
    related: [old-pact]
  - { id: old-pact, title: Old Pact }
organizations:
  - { id: state, name: State Department }
programs:
  - { id: artemis, name: Artemis, aliases: [Artemis program] }
places:
  - { id: hq, name: NASA Headquarters }
`;
    const { glossary, problems } = readGlossary(text, 'desk.glossary.yaml');
    assert.deepEqual(problems, []);
    const { source, ...blinken } = glossary.officials[0]!;
    assert.deepEqual(blinken, {
      kind: 'official',
      name: 'Antony Blinken',
      familyName: 'Blinken',
      roles: [{ title: 'Secretary of State', organization: 'state', from: '2021-01-26', to: '2025-01-20' }],
      id: 'antony-blinken',
      aliases: ['Tony Blinken', 'Antony J. Blinken'],
      links: { wikipedia: 'https://en.wikipedia.org/wiki/Antony_Blinken' },
      never: ['Blinken Moving Company'],
      summary: 'One line.',
      pronouns: 'he',
      country: 'United States',
    });
    assert.equal(source!.file, 'desk.glossary.yaml');
    assert.equal(text.slice(source!.nameRange.start, source!.nameRange.end), 'Antony Blinken');
    assert.ok(text.slice(source!.range.start, source!.range.end).startsWith('id: antony-blinken'));
    assert.ok(text.slice(source!.range.start, source!.range.end).endsWith('[Blinken Moving Company]'));
    const { source: _, ...pact } = glossary.agreements[0]!;
    assert.deepEqual(pact, {
      kind: 'agreement',
      title: 'Pact on Peaceful Lighthouses',
      id: 'pact',
      aliases: [],
      links: {},
      never: [],
      parties: ['Japan', 'United States'],
      supersedes: ['old-pact'],
      related: ['old-pact'],
      short: 'Lighthouse Pact',
      type: 'pact',
      status: 'in force',
      signed: '2023-01-13',
      inForce: '2023-06',
    });
    assert.deepEqual(glossary.others.map((e) => [e.kind, e.id, e.name]), [['organization', 'state', 'State Department'], ['program', 'artemis', 'Artemis'], ['place', 'hq', 'NASA Headquarters']]);
  });

  test('an empty file, comments alone and empty sections are an empty glossary', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n', '%YAML 1.2\n---\n# x\n', 'officials:\n', 'officials: []\nagreements:\n# none\n', 'officials:\n  -\n', '{}', 'null']) {
      assert.deepEqual(readGlossary(text, 'f'), { glossary: emptyGlossary, problems: [] }, JSON.stringify(text));
    }
  });

  test('optional values may be empty, null or missing', () => {
    const { glossary } = readMarked('agreements:\n  - { id: a, title: Pact of Rye, short: "", signed: "", in_force: ~, ended: , aliases: null, parties: [x, ~, ""] }\n');
    const { source: _, ...agreement } = glossary.agreements[0]!;
    assert.deepEqual(agreement, { kind: 'agreement', title: 'Pact of Rye', id: 'a', aliases: [], links: {}, never: [], parties: ['x'], supersedes: [], related: [] });
  });

  test('every scalar is read as it is spelled', () => {
    const { glossary } = readMarked('agreements:\n  - { title: 1967, type: yes, signed: 2015, in_force: 2016-11 }\nofficials:\n  - { name: Jennifer Null, family_name: Null, country: NO }\n');
    assert.equal(glossary.agreements[0]!.title, '1967');
    assert.equal(glossary.agreements[0]!.type, 'yes');
    assert.equal(glossary.agreements[0]!.signed, '2015');
    assert.equal(glossary.agreements[0]!.inForce, '2016-11');
    assert.equal(glossary.officials[0]!.familyName, 'Null');
    assert.equal(glossary.officials[0]!.country, 'NO');
  });

  test('a title over several lines becomes one line; a summary keeps its lines', () => {
    const { glossary } = readMarked('agreements:\n  - title: >-\n      Agreement on\n      Lighthouses\n    summary: |\n      First.\n      Second.\n');
    assert.equal(glossary.agreements[0]!.title, 'Agreement on Lighthouses');
    assert.equal(glossary.agreements[0]!.summary, 'First.\nSecond.');
  });

  test('the family name is the last word that is no suffix', () => {
    const names = ['Joseph R. Biden Jr.', 'Joseph R. Biden, Jr.', 'Carl Gustaf III', 'Madonna', 'Ursula von der Leyen'];
    const { glossary } = readMarked(`officials:\n${names.map((n) => `  - name: ${n}\n`).join('')}`);
    assert.deepEqual(glossary.officials.map((o) => o.familyName), ['Biden', 'Biden', 'Gustaf', 'Madonna', 'Leyen']);
  });

  test('offsets hold with a byte order mark, CRLF and characters of two code units', () => {
    const text = '\ufeff# 🛰\r\nofficials:\r\n  - id: ann\r\n    name: Ann 🚀 Lee\r\n  - id: bo\r\n    nmae: Bo\r\n    name: Bo Ek\r\n';
    const { glossary, problems } = readGlossary(text, 'f');
    assert.deepEqual(glossary.officials.map((o) => text.slice(o.source!.nameRange.start, o.source!.nameRange.end)), ['Ann 🚀 Lee', 'Bo Ek']);
    assert.deepEqual(glossary.officials.map((o) => text.slice(o.source!.range.start, o.source!.range.end)), ['id: ann\r\n    name: Ann 🚀 Lee', 'id: bo\r\n    nmae: Bo\r\n    name: Bo Ek']);
    assert.deepEqual(problems.map((p) => [p.code, text.slice(p.start, p.end)]), [['unknown-key', 'nmae']]);
  });

  test('an entry ends with its last value, not with the blank lines and comments after it', () => {
    const text = 'places:\n  - name: Rye Harbour\n    summary: |\n      Lines.\n\n  # the next one\n\n  - name: Old Mill # burnt\n\n# end\n';
    assert.deepEqual(readGlossary(text, 'f').glossary.others.map((e) => text.slice(e.source!.range.start, e.source!.range.end)), ['name: Rye Harbour\n    summary: |\n      Lines.', 'name: Old Mill']);
  });

  test('reads lists without indent, JSON, a second document and sections written twice', () => {
    assert.equal(readMarked('officials:\n- name: Ann Lee\n- name: Bo Ek\nplaces:\n- name: Rye\n').glossary.officials.length, 2);
    assert.equal(readMarked('{ "officials": [{ "name": "Ann Lee" }],\n"places": [\n{ "name": "Rye" }] }').glossary.others.length, 1);
    assert.equal(readMarked('"officials":\n  - name: Ann Lee\n\'places\':\n  - name: Rye\n').glossary.others.length, 1);
    assert.equal(readMarked('places:\n  - name: Rye\n‹places›:\n  - name: Hythe\n', 'duplicate-key').glossary.others.length, 2);
  });

  test('a file beyond the limit is refused', () => {
    const { glossary, problems } = readGlossary(`officials:\n  - name: Ann\n${'#'.repeat(maxGlossaryLength)}`, 'f');
    assert.deepEqual(glossary, emptyGlossary);
    assert.deepEqual(problems, [{ code: 'too-large', severity: 'error', start: 0, end: 0, values: { limit: String(maxGlossaryLength) } }]);
  });
});
