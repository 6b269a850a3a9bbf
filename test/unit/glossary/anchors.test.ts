import assert from 'node:assert/strict';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { readMarked } from './marked';

suite('anchors and merge keys', () => {
  test('an alias has the value of its anchor in any entry after it', () => {
    const { glossary } = readMarked('officials:\n  - name: Ann Lee\n    roles: &council [{ title: Councillor, organization: Rye Council }]\n    country: &c Chile\n  - name: Bo Ek\n    roles: *council\n    country: *c\n');
    assert.deepEqual(glossary.officials[1]!.roles, [{ title: 'Councillor', organization: 'Rye Council' }]);
    assert.equal(glossary.officials[1]!.country, 'Chile');
  });

  test('the last anchor of a name counts, and one after the alias does not', () => {
    const { glossary } = readMarked('places:\n  - name: &n Rye\n    aliases: [*n]\n  - name: &n Hythe\n    aliases: [*n, ‹*later›]\n  - name: &later Deal Castle\n', ['unknown-anchor', { anchor: 'later' }]);
    assert.deepEqual(glossary.others.map((e) => e.aliases), [['Rye'], ['Hythe'], []]);
  });

  test('a merge key brings what the entry does not have', () => {
    const text = 'officials:\n  - &ann\n    id: ann\n    name: Ann Lee\n    country: Chile\n    pronouns: she\n  - <<: *ann\n    id: bo\n    name: Bo Ek\n    pronouns: he\n';
    const { glossary } = readMarked(text);
    const { source: _, ...bo } = glossary.officials[1]!;
    assert.deepEqual(bo, { kind: 'official', name: 'Bo Ek', familyName: 'Ek', roles: [], id: 'bo', aliases: [], links: {}, never: [], pronouns: 'he', country: 'Chile' });
  });

  test('several maps merge, the first before the others', () => {
    const { glossary } = readMarked('officials:\n  - &a { name: Ann Lee, country: Chile }\n  - &b { name: Bo Ek, country: Peru, pronouns: he }\n  - <<: [*a, *b]\n    name: Cy Po\n');
    assert.equal(glossary.officials[2]!.country, 'Chile');
    assert.equal(glossary.officials[2]!.pronouns, 'he');
  });

  test('a problem in merged fields stands at the merge, where it can be mended', () => {
    readMarked('officials:\n  - &a { id: ann, name: Ann Lee }\n  - <<: ‹*a›\n    name: Bo Ek\n', ['repeated-id', { id: 'ann' }]);
  });

  test('what is no map does not merge, and a quoted << is a key', () => {
    readMarked('officials:\n  - name: Ann Lee\n    <<: ‹text›\n', ['wrong-type', { key: '<<', expected: 'map' }]);
    readMarked('officials:\n  - name: Ann Lee\n    ‹"<<"›: {}\n', 'unknown-key');
  });

  test('an alias inside its own anchor is an alias of nothing', () => {
    readMarked('officials:\n  - &a\n    name: Ann Lee\n    roles: [‹*a›]\n', 'unknown-anchor');
  });

  test('two thousand honest aliases are no bomb', () => {
    const text = `officials:\n  - { name: Zero, country: &c Chile }\n${Array.from({ length: 2000 }, (_, i) => `  - { name: N ${i}, country: *c }\n`).join('')}`;
    assert.deepEqual(readGlossary(text, 'f').problems, []);
  });

  test('an alias bomb is refused, and the rest loads', () => {
    const list = (name: string, of: string): string => `    - &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const bomb = `x:\n${list('a', 'lol')}${[...'abcdefgh'].map((c) => list(String.fromCharCode(c.charCodeAt(0) + 1), `*${c}`)).join('')}places:\n  - { name: Rye, aliases: *i }\n`;
    const { glossary, problems } = readGlossary(bomb, 'f');
    assert.ok(problems.some((p) => p.code === 'too-many-aliases'));
    assert.equal(glossary.others[0]!.name, 'Rye');
  });

  test('a long list that is used many times is refused', () => {
    const text = `places:\n  - { name: Rye, aliases: &a [${Array.from({ length: 1000 }, (_, i) => `Rye ${i}`).join(', ')}] }\n${'  - { name: X, never: *a }\n'.repeat(200)}`;
    const { glossary, problems } = readGlossary(text, 'f');
    assert.equal(glossary.others.length, 201);
    assert.ok(glossary.others.filter((e) => e.never.length > 0).length < 100);
    assert.ok(problems.some((p) => p.code === 'too-many-aliases'));
  });
});
