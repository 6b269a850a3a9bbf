import assert from 'node:assert/strict';
import type { GlossaryProblemCode } from '../../../src/glossary/problem';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { glossaryProblemWords } from '../../../src/present/glossaryProblemWords';
import { english } from '../../../src/present/words';

/** The values that each code carries: the compiler tells when a code is missing. */
const values: Readonly<Record<GlossaryProblemCode, Readonly<Record<string, string>>>> = {
  'syntax': { message: 'm0', reason: 'BAD_INDENT' },
  'unquoted-text': { value: 'v0' },
  'too-large': { limit: '16000000' },
  'too-many-aliases': { limit: '1000' },
  'unknown-anchor': { anchor: 'a0' },
  'duplicate-key': { key: 'k0' },
  'unknown-key': { key: 'k0', suggestion: 's0' },
  'wrong-type': { key: 'k0', expected: 'list' },
  'unknown-value': { key: 'k0', value: 'v0', expected: 'e0' },
  'missing-name': { key: 'title' },
  'repeated-id': { id: 'i0' },
  'shared-alias': { alias: 'a0', other: 'o0' },
  'shared-name': { name: 'n0', other: 'o0' },
  'common-word': { alias: 'a0' },
  'dangling-id': { id: 'i0' },
  'unknown-organization': { id: 'i0' },
  'self-reference': { key: 'k0', id: 'i0' },
  'supersedes-cycle': { chain: 'a → b → a' },
  'invalid-date': { value: 'v0', suggestion: '2022-01-05' },
  'role-ends-before-it-begins': { from: '2022', to: '2021' },
  'overlapping-roles': { title: 't0' },
  'dates-out-of-order': { earlier: 'e0', later: 'l0' },
  'link-not-https': { value: 'v0' },
};

const wordsOf = (code: GlossaryProblemCode, of: Readonly<Record<string, string>>): string => glossaryProblemWords({ code, severity: 'error', start: 0, end: 0, values: of }, english);

suite('present: problems of a glossary in words', () => {
  for (const [code, of] of Object.entries(values)) {
    test(code, () => {
      const words = wordsOf(code as GlossaryProblemCode, of);
      assert.match(words, /^[“\p{Lu}].*(?:[.?]|m0)$/u);
      assert.doesNotMatch(words, /undefined|\{\d\}/);
      // A parser's reason is a code for programs, not words for people.
      for (const [key, value] of Object.entries(of)) if (key !== 'reason') assert.ok(words.includes(value), `${words} — ${value}`);
    });
  }

  test('no two codes say the same', () => {
    const all = Object.entries(values).map(([code, of]) => wordsOf(code as GlossaryProblemCode, of));
    assert.equal(new Set(all).size, all.length);
  });

  test('without a suggestion it tells the forms there are', () => {
    assert.equal(wordsOf('invalid-date', { value: '13.1.23' }), '“13.1.23” is not a date; write 2023-01-13, 2023-01 or 2023.');
    assert.equal(wordsOf('unknown-key', { key: 'colour' }), 'The key “colour” is not known.');
    assert.equal(wordsOf('wrong-type', { expected: 'map' }), 'The glossary should be a map.');
  });

  test('what the reader finds, as it comes out', () => {
    const said = readGlossary('officials:\n  - name: A B\n    alias: [C]\n    roles: [{ title: T, from: 2022, to: 2021 }]\n', 'g').problems.map((p) => glossaryProblemWords(p, english));
    assert.deepEqual(said, ['The key “alias” is not known. Did you mean “aliases”?', 'This role ends (2021) before it begins (2022).']);
  });
});
