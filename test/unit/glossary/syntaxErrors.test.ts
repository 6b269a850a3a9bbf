import assert from 'node:assert/strict';
import type { GlossaryProblemCode } from '../../../src/glossary/problem';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { readMarked } from './marked';

/** A sound entry before and after the broken one. */
const among = (entry: string): string => `officials:\n  - id: first\n    name: First Sound\n${entry}  - id: last\n    name: Last Sound\nplaces:\n  - { id: rye, name: Rye }\n`;

suite('readGlossary: syntax errors', () => {
  const cases: Record<string, readonly [entry: string, loaded?: { name: string; country?: string; aliases?: readonly string[] }, code?: GlossaryProblemCode]> = {
    'an unclosed quote mark': ['  - id: x\n    name: "Ann Le‹e›\n    country: Chile\n', { name: 'Ann Lee', country: 'Chile' }],
    'an unclosed list': ['  - id: x\n    name: Ann Lee\n    aliases: [Annie, Ann L‹.›\n    country: Chile\n', { name: 'Ann Lee', country: 'Chile', aliases: ['Annie', 'Ann L.'] }],
    'a colon in a value': ['  - id: x\n    name: ‹Ann: Lee› # born 1961\n    country: Chile\n', { name: 'Ann: Lee', country: 'Chile' }, 'unquoted-text'],
    'a key without its colon': ['  - id: x\n    name: Ann Lee\n    ‹count›\n    country: Chile\n', { name: 'Ann Lee', country: 'Chile' }],
    'a line indented too much': ['  - id: x\n    name: ‹A›nn Lee\n      pronouns: she\n    country: Chile\n', { name: 'Ann Lee', country: 'Chile' }],
    'a line indented too little': ['  - id: x\n    name: Ann Lee\n   ‹p›ronouns: she\n    country: Chile\n', { name: 'Ann Lee', country: 'Chile' }],
    'a tab for indentation': ['  - id: x\n\t‹name›: Ann Lee\n    country: Chile\n'],
    'a value that begins with @': ['  - id: x\n    name: ‹@ann›\n    country: Chile\n', { name: '@ann', country: 'Chile' }, 'unquoted-text'],
    'text after a closing mark': ['  - id: x\n    name: "Ann" ‹Lee›\n    country: Chile\n', { name: 'Ann', country: 'Chile' }],
    'a flow entry left open': ['  - { id: x, name: Ann Le‹e›\n', { name: 'Ann Lee' }],
    'a mark of a merge conflict': ['  - id: x\n    name: Ann Lee\n>>>>>>> ‹theirs›\n', { name: 'Ann Lee' }],
    'text at the first column': ['  - id: x\n    name: Ann Lee\n‹foo›\n', { name: 'Ann Lee' }],
  };
  for (const [name, [entry, loaded, code = 'syntax']] of Object.entries(cases)) {
    test(`${name} is reported at its place and costs nothing of the other entries`, () => {
      const { glossary } = readMarked(among(entry), code);
      const official = glossary.officials.find((o) => o.id === 'x');
      const { aliases = [], ...rest } = loaded ?? { name: '' };
      if (loaded) assert.deepEqual({ ...rest, aliases }, { name: official?.name, ...(official?.country && { country: official.country }), aliases: official?.aliases });
      assert.deepEqual(glossary.officials.map((o) => o.id), loaded ? ['first', 'x', 'last'] : ['first', 'last']);
      assert.deepEqual(glossary.others.map((e) => e.id), ['rye']);
    });
  }

  test('a dash at another column is reported and its entry read', () => {
    const { glossary } = readMarked('officials:\n  - name: Ann Lee\n ‹-› name: Bo Ek\n  - name: Cy Po\n', ['syntax', { reason: 'BAD_INDENT' }]);
    assert.deepEqual(glossary.officials.map((o) => o.name), ['Ann Lee', 'Bo Ek', 'Cy Po']);
  });

  test('what else seems wrong in a broken entry is not reported', () => {
    readMarked('officials:\n  - id: x\n    nmae: "An‹n›\n  - name: Bo Ek\n    ‹nmae›: x\n', 'syntax', 'unknown-key');
  });

  test('an unknown tag is reported and its value read', () => {
    assert.equal(readMarked('officials:\n  - name: ‹!Important› thing\n', ['syntax', { reason: 'TAG_RESOLVE_FAILED' }]).glossary.officials[0]!.name, 'thing');
  });

  test('a section that is one flow list keeps what can be read of it', () => {
    const { glossary, problems } = readGlossary('places: [{ name: Rye }, { name: Hythe\nofficials:\n  - name: Ann Lee\n', 'f');
    assert.deepEqual(problems.map((p) => p.code), ['syntax']);
    assert.deepEqual(glossary.others.map((e) => e.name), ['Rye', 'Hythe']);
    assert.equal(glossary.officials.length, 1);
  });

  test('what is no map at all is a wrong type', () => {
    readMarked('‹just words›', ['wrong-type', { expected: 'map' }]);
    readMarked('‹- name: Ann Lee›\n', ['wrong-type', { expected: 'map' }]);
  });

  test('nesting without end does no harm', () => {
    for (const open of ['[', '{a: ', '- ', '? ']) {
      const { problems } = readGlossary(`officials:\n  - name: ${open.repeat(20_000)}\n`, 'f');
      assert.ok(problems.length > 0);
    }
  });
});
