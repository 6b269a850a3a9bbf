import assert from 'node:assert/strict';
import { nearestKey } from '../../../src/glossary/read/nearestKey';
import { readMarked } from './marked';

suite('keys and types', () => {
  test('an unknown key has the nearest known one as its suggestion', () => {
    readMarked('‹ofificials›:\n  - name: x\n', ['unknown-key', { key: 'ofificials', suggestion: 'officials' }]);
    readMarked('officials:\n  - name: Ann Lee\n    ‹alias›: []\n    ‹Country›: Chile\n    ‹zodiac›: x\n', ['unknown-key', { suggestion: 'aliases' }], ['unknown-key', { suggestion: 'country' }], 'unknown-key');
    readMarked('agreements:\n  - title: Rye Pact\n    ‹in-force›: 2020\n', ['unknown-key', { suggestion: 'in_force' }]);
    readMarked('officials:\n  - name: Ann Lee\n    roles: [{ title: Mayor, ‹until›: 2020 }]\n', ['unknown-key', { suggestion: 'to' }]);
  });

  test('no suggestion where nothing is near', () => {
    assert.deepEqual(readMarked('‹left_out›: [Ann]\n', 'unknown-key').problems[0]!.values, { key: 'left_out' });
  });

  test('a synonym counts only for the part that has its key', () => {
    assert.equal(nearestKey('name', ['title', 'short']), 'title');
    assert.equal(nearestKey('title', ['name', 'aliases']), 'name');
    assert.equal(nearestKey('end_date', ['from', 'to']), 'to');
    assert.equal(nearestKey('end_date', ['signed', 'ended']), 'ended');
    assert.equal(nearestKey('nmae', ['name']), 'name');
    assert.equal(nearestKey('x', ['id', 'to']), undefined);
    assert.equal(nearestKey('', ['id', 'to']), undefined);
  });

  test('of a duplicate key the first counts', () => {
    const { glossary } = readMarked('officials:\n  - name: Ann Lee\n    country: Chile\n    ‹country›: Peru\n', ['duplicate-key', { key: 'country' }]);
    assert.equal(glossary.officials[0]!.country, 'Chile');
    readMarked('places:\n  - name: Rye\n    links: { a: "https://a.example", ‹a›: "https://b.example" }\n', ['duplicate-key', { key: 'a' }]);
  });

  test('a scalar where a list is expected is a list of one', () => {
    const { glossary } = readMarked('officials:\n  - name: Ann Lee\n    aliases: ‹Annie›\n    roles: ‹{ title: Mayor }›\n', ['wrong-type', { key: 'aliases', expected: 'list' }], ['wrong-type', { key: 'roles', expected: 'list' }]);
    assert.deepEqual(glossary.officials[0]!.aliases, ['Annie']);
    assert.deepEqual(glossary.officials[0]!.roles, [{ title: 'Mayor' }]);
  });

  test('a text where a map is expected is not read: it may be a key that is being typed', () => {
    const { glossary } = readMarked('organizations: [‹NASA›]\nofficials:\n  - name: Ann Lee\n    roles:\n      - ‹Mayor›\n  - ‹nam›\n', ['wrong-type', { key: 'organizations', expected: 'map' }], ['wrong-type', { key: 'roles', expected: 'map' }], ['wrong-type', { key: 'officials' }]);
    assert.deepEqual(glossary.others, []);
    assert.equal(glossary.officials.length, 1);
    assert.deepEqual(glossary.officials[0]!.roles, []);
  });

  test('a list or a map where a text is expected is not read', () => {
    const { glossary } = readMarked('officials:\n  - name: Ann Lee\n    country: ‹[Chile]›\n    aliases: [‹[Annie]›, Ann L.]\n    summary: ‹{ a: b }›\n', ['wrong-type', { key: 'country', expected: 'text' }], ['wrong-type', { key: 'aliases', expected: 'text' }], ['wrong-type', { key: 'summary', expected: 'text' }]);
    assert.deepEqual(glossary.officials[0]!.aliases, ['Ann L.']);
  });

  test('a section that is no list is not read', () => {
    readMarked('officials: ‹{ ann: { name: Ann Lee } }›\nplaces: ‹Rye›\n', ['wrong-type', { key: 'officials', expected: 'list' }], ['wrong-type', { key: 'places' }]);
    readMarked('officials:\n  ‹ann:\n    name: Ann Lee›\n', ['wrong-type', { expected: 'list' }]);
  });

  test('a missing name is reported at the id, or at the first key', () => {
    assert.equal(readMarked('officials:\n  - id: ‹ann›\n    country: Chile\n', ['missing-name', { key: 'name' }]).glossary.officials.length, 0);
    readMarked('places:\n  - ‹aliases›: [Rye]\n    name: ""\n', ['missing-name', { key: 'name' }]);
    readMarked('officials:\n  - name: Ann Lee\n    roles: [{ ‹organization›: Rye Council }]\n', ['missing-name', { key: 'title' }]);
  });

  test('an agreement without a title goes by its short name', () => {
    const { glossary } = readMarked('agreements:\n  - id: ‹rye›\n    short: Rye Pact\n', ['missing-name', { key: 'title' }]);
    assert.equal(glossary.agreements[0]!.title, 'Rye Pact');
  });

  test('pronouns are he, she or they', () => {
    const { glossary } = readMarked('officials:\n  - { name: A Lee, pronouns: She/her }\n  - { name: B Lee, pronouns: ‹xe› }\n  - { name: C Lee, pronouns: they }\n', ['unknown-value', { key: 'pronouns', value: 'xe', expected: 'he, she, they' }]);
    assert.deepEqual(glossary.officials.map((o) => o.pronouns), ['she', undefined, 'they']);
  });

  test('links are https', () => {
    const bad = ['http://a.example', 'javascript:alert(1)', 'a.example', 'https://', 'https:// a', '//a.example'];
    for (const url of bad) assert.deepEqual(readMarked(`places:\n  - name: Rye\n    links: { a: ‹"${url}"› }\n`, ['link-not-https', { value: url }]).glossary.others[0]!.links, {});
    assert.deepEqual(readMarked('places:\n  - name: Rye\n    links: { a: "HTTPS://a.example/x?y#z", b: "" }\n').glossary.others[0]!.links, { a: 'HTTPS://a.example/x?y#z' });
    readMarked('places:\n  - name: Rye\n    links: ‹[https://a.example]›\n', ['wrong-type', { key: 'links', expected: 'map' }]);
  });
});
