import assert from 'node:assert/strict';
import { ArticleDecisions } from '../../../../src/workspace/articleDecisions';
import { mergeSidecar } from '../../../../src/workspace/sidecar/mergeSidecar';
import { readSidecar } from '../../../../src/workspace/sidecar/readSidecar';

const article = 'Blinken met Hayashi at NASA. The agreement holds.';

/** A sidecar as it is after some words were decided on. */
function decided(sidecar: string, ...rulings: readonly [id: string, words: string][]): string {
  const decisions = new ArticleDecisions('a.md', sidecar, article);
  for (const [id, words] of rulings) assert.equal(decisions.put(id, { ignore: true, notes: [] }, { start: article.indexOf(words), end: article.indexOf(words) + words.length }, article), undefined);
  return decisions.sidecar;
}

const ids = (sidecar: string | undefined): string[] => readSidecar(sidecar ?? '', 'a.md').decisions.map(({ decision }) => decision.id);
const base = decided('', ['b', 'Hayashi'], ['c', 'NASA']);
const merge = (mine: string, theirs: string): string | undefined => mergeSidecar(base, mine, theirs, 'a.md');

suite('workspace: one sidecar of two hands', () => {
  test('what both added is there, in the order of the article', () => {
    assert.deepEqual(ids(merge(decided(base, ['d', 'agreement']), decided(base, ['a', 'Blinken']))), ['a', 'b', 'c', 'd']);
    assert.deepEqual(ids(mergeSidecar('', decided('', ['d', 'agreement']), decided('', ['a', 'Blinken']), 'a.md')), ['a', 'd']);
  });

  test('what one changed or took back is so, and comments of the other stay', () => {
    const without = new ArticleDecisions('a.md', base, article);
    without.remove('b', article);
    const theirs = decided(base, ['a', 'Blinken']).replace('decisions:', 'decisions: # of the desk');
    assert.deepEqual(ids(merge(without.sidecar, theirs)), ['a', 'c']);
    const changed = merge(base.replace('ignore: true', 'link: hayashi'), theirs)!;
    assert.match(changed, /decisions: # of the desk\n(?:.*\n)*.*id: b\n.*\n {4}link: hayashi\n/);
  });

  test('nothing of mine is lost when the file is gone', () => assert.deepEqual(ids(merge(decided(base, ['d', 'agreement']), '')), ['d']));

  test('one that has errors is left alone', () => {
    assert.equal(merge(decided(base, ['d', 'agreement']), `${base}  - id: "x\n`), undefined);
    assert.equal(merge(decided(base, ['d', 'agreement']), base.replace('version: 1', 'version: 2')), undefined);
  });
});
