import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contains } from '../../../src/text/span';
import { read } from '../present/reading';
import { anyText } from '../text/anyText';

const glossary = `
officials:
  - { id: obi, name: Grace Obi, roles: [{ title: Senator, from: 2019-01-07, to: 2021 }] }
  - { id: okafor, name: Ben Okafor }
agreements:
  - { id: ost, title: Treaty on Principles of Outer Space Activities, short: Outer Space Treaty, type: treaty, signed: 1967-01-27 }
`;
const phrases = ['Grace Obi', 'Obi said', 'Sen. Grace Obi', 'Grace Obbi', 'the 1968 Outer Space Treaty', 'Outer Space Convention', 'Treaty on Principle of Outer Space Activities', '“Nobody knows it yet.”', 'that treaty', '“', '\n\n', 'Ben Okafor'];

suite('review: any article', () => {
  test('every finding lies in the text, names entries of the glossary, and comes in order', () => {
    const article = fc.array(fc.oneof(anyText, fc.constantFrom(...phrases)), { maxLength: 12 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(article, (text) => {
        const { findings, glossary: index } = read(text, glossary, '2024-05');
        const found = findings();
        for (const finding of found) {
          assert.ok(contains({ start: 0, end: text.length }, finding) && finding.start < finding.end);
          for (const id of finding.entries) assert.ok(index.entry(id));
          if (finding.replacement !== undefined) assert.notEqual(text.slice(finding.start, finding.end), finding.replacement);
        }
        assert.deepEqual(found.map((f) => f.start), found.map((f) => f.start).sort((a, b) => a - b));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
