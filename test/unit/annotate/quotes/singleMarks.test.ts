import assert from 'node:assert/strict';
import { findQuotedRuns } from '../../../../src/annotate/quotes/runs';
import { readArticle } from '../../../../src/text/article';
import { under } from './reading';

/** The runs of a text, those within others behind a ">". */
function runs(text: string): string[] {
  const article = readArticle(under(text));
  return findQuotedRuns(article).runs.map((r) => '>'.repeat(r.depth) + article.text.slice(r.start, r.end));
}

suite('Single marks and marks within marks', () => {
  test('the apostrophe of a plural does not close a quotation that closes later', () => {
    assert.deepEqual(runs('‘It was the drivers’ fault,’ she said.'), ['‘It was the drivers’ fault,’']);
    assert.deepEqual(runs("'The workers' union and the owners' club agreed,' he said."), ["'The workers' union and the owners' club agreed,'"]);
    assert.deepEqual(runs('‘The Democrats’ Senate plan is dead,’ he said.'), ['‘The Democrats’ Senate plan is dead,’']);
    assert.deepEqual(runs('‘There’s nothin’ like rock ’n’ roll here,’ he said.'), ['‘There’s nothin’ like rock ’n’ roll here,’']);
  });

  test('a mark after a plural closes where nothing else does', () => {
    assert.deepEqual(runs('She called them ‘bosses’ and ‘liars’ again.'), ['‘bosses’', '‘liars’']);
    assert.deepEqual(runs('The firm counts ‘users’ by the month.'), ['‘users’']);
  });

  test('an elided word opens nothing', () => {
    assert.deepEqual(runs("Give 'em the workers' plan of the '90s."), []);
  });

  test('French marks keep their distance', () => {
    assert.deepEqual(runs('« We are ready », she said. « Now », he said.'), ['« We are ready »', '« Now »']);
    assert.deepEqual(runs('»We are ready«, she said. »Now«, he said.'), ['»We are ready«', '»Now«']);
  });

  test('a quotation within a quotation is counted one deeper', () => {
    assert.deepEqual(runs('“He said ‘no’ to us,” she said.'), ['“He said ‘no’ to us,”', '>‘no’']);
    assert.deepEqual(runs('‘He said “no” to us,’ she said.'), ['‘He said “no” to us,’', '>“no”']);
  });

  test('a heap of opening marks is damage, and no nest', () => {
    assert.ok(findQuotedRuns(readArticle(under('“a ‘b "c '.repeat(40)))).runs.every((r) => r.depth < 4));
  });
});
