import assert from 'node:assert/strict';
import { ArticleIndex } from '../../../src/workspace/articleIndex';
import { nextSpan, previousSpan } from '../../../src/workspace/nearSpan';
import { summarize } from '../../../src/workspace/articleSummary';
import { read } from '../present/reading';

const yaml = 'officials: [{ id: eto, name: Ana Eto, pronouns: she }, { id: oz, name: Bo Oz }]\nagreements: [{ id: pact, title: Oslo Pact }]';
const { glossary, ...first } = read('The Oslo Pact\n\nAna Eto signed. Eto said so.\nShe left.', yaml);
const entry = (id: string) => glossary.entry(id)!;

suite('workspace: index of articles', () => {
  const index = new ArticleIndex();
  index.set(summarize('b', { ...first, glossary }));
  index.set(summarize('a', { ...read('Ana Eto came.', yaml), glossary }));

  const found = (id: string): string[] => index.mentionsOf(entry(id)).flatMap(({ uri, mentions }) => mentions.map((m) => `${uri}:${m.line}:${m.column} ${m.text}`));

  test('the mentions of an entry by article, with their places', () => {
    assert.deepEqual(found('eto'), ['a:1:1 Ana Eto', 'b:3:1 Ana Eto', 'b:3:17 Eto', 'b:4:1 She']);
    assert.deepEqual(found('pact'), ['b:1:5 Oslo Pact']);
    assert.deepEqual(found('oz'), []);
  });

  test('an article read again takes the place of what it was, and one that is gone is forgotten', () => {
    index.set(summarize('b', { ...read('Bo Oz came.', yaml), glossary }));
    assert.deepEqual([found('eto'), found('oz')], [['a:1:1 Ana Eto'], ['b:1:1 Bo Oz']]);
    assert.equal(index.delete('a'), true);
    assert.equal(index.delete('a'), false);
    assert.deepEqual([found('eto'), index.all().map(({ uri }) => uri)], [[], ['b']]);
  });
});

suite('workspace: the span before and after', () => {
  const spans = [3, 10, 20].map((start) => ({ start, end: start + 4 }));

  test('steps from one to the next, and around', () => assert.deepEqual([0, 3, 5, 10, 20, 30].map((at) => nextSpan(spans, at)?.start), [3, 10, 10, 20, 3, 3]));
  test('and back', () => assert.deepEqual([0, 3, 5, 10, 20, 30].map((at) => previousSpan(spans, at)?.start), [20, 20, 3, 3, 10, 20]));
  test('where there is none there is nowhere to go', () => assert.deepEqual([nextSpan([], 0), previousSpan([], 0)], [undefined, undefined]));
});
