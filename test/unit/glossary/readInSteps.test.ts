import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/annotate/annotate';
import { readAhead } from '../../../src/annotate/readAhead';
import { EntryParts } from '../../../src/glossary/entryParts';
import { indexGlossary, indexGlossaryInSteps } from '../../../src/glossary/glossaryIndex';
import { readGlossary, readGlossaryInSteps, type GlossaryReading, type GlossaryResult } from '../../../src/glossary/readGlossary';
import { readArticle } from '../../../src/text/article';
import { finish, type Steps } from '../../../src/text/steps';

const sound = `# The desk's own
officials:
  - id: ann-lee
    name: "Ann Lee"
    aliases: [Annie Lee, 'A. Lee']
    roles: &roles
      - title: Mayor
        organization: rye-council
        from: 2010-05
        to: 2014
  - name: Ann Lee
    country: Chile
  - <<: { country: Chile }
    name: Bo Ek 🚀
    roles: *roles

  - name: Di Oduya
    aliases:
      - Di

agreements:
  - id: rye-pact
    title: Pact on the Harbour of Rye
    short: Rye Pact
    parties: [Rye, Hythe]
    signed: 2012-01-13
    supersedes: [old-pact]
  - { id: old-pact, title: "Old Pact", supersedes: [rye-pact] }
organizations:
  - { id: rye-council, name: Rye Council }
`;

const pieces = ['', '', '"', "'", '[', ']', '{', ': ', '- ', '\n', '\r\n', '\t', '  ', ' #', '&a ', '*roles', '*a', '<<: ', '|', 'x', 'Ann Lee', '\n  - name: Jo Mora\n', '\nagreements:\n', 'id: old-pact\n'];
const edit = fc.record({ at: fc.nat(sound.length), length: fc.nat(30), piece: fc.constantFrom(...pieces) });
const edited = (text: string, { at, length, piece }: { at: number; length: number; piece: string }): string => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + length);

const resultOf = (reading: GlossaryReading): GlossaryResult => ({ glossary: reading.glossary, problems: finish(reading.allProblems()) });
const entriesOf = ({ glossary }: { glossary: GlossaryResult['glossary'] }): readonly { readonly aliases: readonly string[] }[] => [...glossary.officials, ...glossary.agreements, ...glossary.others];

const people = (count: number): string => `officials:\n${Array.from({ length: count }, (_, i) => `  - name: Ada${i} Orne${i}\n    roles:\n      - title: Mayor\n`).join('\n')}agreements:\n${Array.from({ length: count }, (_, i) => `  - title: Agreement on Letters No. ${i}\n    parties: [Peru, Malta]\n`).join('\n')}`;

const countSteps = (steps: Steps<unknown>): number => {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
};

suite('reading a glossary again after an edit', () => {
  test('gives what reading it afresh gives, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let text = sound;
        let reading = finish(readGlossaryInSteps(text, 'f'));
        for (const change of edits) {
          text = edited(text, change);
          reading = finish(readGlossaryInSteps(text, 'f', reading.known));
          assert.deepEqual(resultOf(reading), readGlossary(text, 'f'), text);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('takes over the entries whose text did not change, wherever they stand now', () => {
    const text = people(200);
    const before = finish(readGlossaryInSteps(text, 'f'));
    const after = finish(readGlossaryInSteps(text.replace('Ada50 Orne50', 'Ada Orne-Fifty'), 'f', before.known));
    const lists = new Set(entriesOf(before).map(({ aliases }) => aliases));
    assert.equal(entriesOf(after).filter(({ aliases }) => !lists.has(aliases)).length, 1);
  });

  test('an index over what stayed finds what a fresh one finds, though ids and organizations change', () => {
    const article = readArticle('Ann Lee met Di Oduya of Rye Council. The 2012 pact of Rye and Hythe holds, Lee said. So does the Rye Pact.');
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
        const parts = new EntryParts();
        let text = sound;
        let reading = finish(readGlossaryInSteps(text, 'f'));
        for (const change of [{ at: 0, length: 0, piece: '' }, ...edits]) {
          text = edited(text, change);
          reading = finish(readGlossaryInSteps(text, 'f', reading.known));
          assert.deepEqual(annotate(article, indexGlossary(reading.glossary, parts)), annotate(article, indexGlossary(readGlossary(text, 'f').glossary)), text);
        }
      }),
      { seed: 8, numRuns: 80 },
    );
  });
});

suite('the work that a glossary makes', () => {
  /** Steps are counted, not timed: each is a handful of entries. */
  const work = (count: number): number => {
    const reading = readGlossaryInSteps(people(count), 'f');
    let steps = 0;
    let read = reading.next();
    for (; !read.done; read = reading.next()) steps++;
    const index = indexGlossaryInSteps([read.value.glossary]);
    let indexed = index.next();
    for (; !indexed.done; indexed = index.next()) steps++;
    return steps + countSteps(readAhead(indexed.value)) + countSteps(read.value.allProblems());
  };

  test('grows as the glossary does', () => {
    const [small, double, large] = [work(500), work(1000), work(4000)];
    assert.ok(double / small < 2.1 && large / small < 8.4, `${small}, ${double}, ${large}`);
  });
});
