import assert from 'node:assert/strict';
import type { Decided } from '../../../src/annotate/decided/decided';
import { indexGlossary } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { annotateText } from '../../../src/workspace/articleStore';
import { summarize } from '../../../src/workspace/articleSummary';

const glossary = indexGlossary(readGlossary('officials: [{ id: ann, name: Ann Lee }, { id: bo, name: Bo Berg }]', 'glossary.yaml').glossary);
const text = 'Ann Lee met Bo Berg. Ann Lee left with the driver.';

const states = (decided: readonly Decided[]): string[] => {
  const annotated = annotateText(text, glossary, decided);
  assert.ok(typeof annotated !== 'string');
  return summarize('file:///a', annotated).mentions.map((mention) => `${mention.text} ${mention.reviewed}`);
};

suite('workspace: what was reviewed', () => {
  test('a link that the rules make as well is accepted, another is changed, the rest are proposals', () => {
    assert.deepEqual(states([]), ['Ann Lee undefined', 'Bo Berg undefined', 'Ann Lee undefined']);
    const decided: readonly Decided[] = [{ start: 0, end: 7, decision: 'link', entry: 'ann' }, { start: 12, end: 19, decision: 'link', entry: 'ann' }, { start: 39, end: 49, decision: 'link', entry: 'bo' }];
    assert.deepEqual(states(decided), ['Ann Lee accepted', 'Bo Berg changed', 'Ann Lee undefined', 'the driver changed']);
  });
});
