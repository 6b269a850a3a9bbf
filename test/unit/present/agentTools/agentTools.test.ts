import assert from 'node:assert/strict';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { listQuotes } from '../../../../src/present/agentTools/listQuotes';
import { listReferences } from '../../../../src/present/agentTools/listReferences';
import { lookUp } from '../../../../src/present/agentTools/lookUp';
import { english } from '../../../../src/present/words';
import { annotateText } from '../../../../src/workspace/articleStore';

const glossary = `
officials:
  - { name: Ada Obi, pronouns: she, roles: [{ title: Minister of Trade, from: 2021-01-01, to: 2022-12-31 }, { title: Premier, from: 2023-01-01 }] }
  - { name: Ben Obi }
agreements:
  - { title: Treaty on the Lake of Rye, short: Lake Treaty, type: treaty, signed: 1990-05-02, in_force: 1992 }
  - { title: Pact on Harbours, type: pact, signed: 2023 }
`;
const index = indexGlossary(readGlossary(glossary, 'g.yaml').glossary);
const text = 'Premier Ada Obi praised the Lake Treaty.\n\n“It is old,” Obi said. That treaty feeds us.\n\nRain fell.\n\n“We waited.”\n';
const annotated = annotateText(text, index);
assert.ok(typeof annotated !== 'string');

type Answer = Readonly<Record<string, unknown>> & { readonly entries: readonly Readonly<Record<string, unknown>>[] };
const look = (name: string, date = '2023-02-01'): Answer => lookUp(index, { name, date }) as Answer;

suite('present: what assistants are told', () => {
  test('an official by name, with the office at the date', () => {
    const { status, entries } = look('Ada Obi', '2022-05');
    assert.equal(status, 'found');
    assert.deepEqual(entries[0]!['officesAtDate'], [{ office: 'Minister of Trade', term: '2021-01-01 – 2022-12-31' }]);
    assert.deepEqual(look('ada obi').entries[0]!['officesAtDate'], [{ office: 'Premier', term: '2023-01-01 –' }]);
  });

  test('a surname of two is ambiguous, and both are told', () => {
    const { status, entries } = look('Obi');
    assert.deepEqual([status, entries.map(({ name }) => name)], ['ambiguous', ['Ada Obi', 'Ben Obi']]);
  });

  test('an agreement by a part of its title, with its status at the date', () => {
    const { status, entries } = look('lake rye', '1991-01-01');
    assert.deepEqual([status, entries[0]!['short'], entries[0]!['statusAtDate']], ['found', 'Lake Treaty', 'signed']);
    assert.equal(look('Lake Treaty').entries[0]!['statusAtDate'], 'in-force');
  });

  test('what the glossary lacks is told to be lacking', () => {
    assert.deepEqual(look('Kai Moe'), { name: 'Kai Moe', date: '2023-02-01', status: 'not-in-glossary', entries: [] });
  });

  test('quotes with their speakers, and without where nobody can be told', () => {
    const { count, quotes } = listQuotes('a.article', annotated) as { readonly count: number; readonly quotes: readonly Readonly<Record<string, unknown>>[] };
    assert.equal(count, 2);
    assert.deepEqual(quotes[0], { line: 3, kind: 'direct', text: '“It is old,”', cue: 'said', speakers: [{ as: 'Obi', name: 'Ada Obi', id: 'ada-obi' }] });
    assert.deepEqual(quotes[1]!['speakers'], []);
  });

  test('references with what is meant and why, of all agreements or of one', () => {
    const list = (agreement?: string): readonly Readonly<Record<string, unknown>>[] => (listReferences('a.article', agreement, annotated, english) as { readonly references: readonly Readonly<Record<string, unknown>>[] }).references;
    assert.deepEqual(list().map(({ line, text: own, agreement }) => [line, own, agreement]), [[1, 'Lake Treaty', 'Lake Treaty'], [3, 'That treaty', 'Lake Treaty']]);
    assert.equal(list('treaty on the lake of rye').length, 2);
    assert.equal(list('Pact on Harbours').length, 0);
    assert.ok((list()[1]!['why'] as readonly string[]).length > 0);
  });

  test('a glossary can’t make an answer long, or more than one line', () => {
    const long = indexGlossary(readGlossary(`officials: [{ name: "Ada Obi", summary: "${'a\\n'.repeat(9000)}", aliases: [${Array.from({ length: 900 }, (_, i) => `Al ${i}`).join(', ')}] }]`, 'g.yaml').glossary);
    const answer = JSON.stringify(lookUp(long, { name: 'Ada Obi', date: '2023' }));
    assert.ok(answer.length < 2000 && !answer.includes('\\n'), String(answer.length));
  });
});
