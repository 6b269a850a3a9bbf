import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotedRuns } from '../../../../src/annotate/quotes/runs';
import { readArticle } from '../../../../src/text/article';
import { under } from './reading';

/** The outermost runs of a text; one that was ended by its paragraph has a bar at its end. */
function runs(text: string): string[] {
  const article = readArticle(under(text));
  return findQuotedRuns(article).runs.filter((r) => r.depth === 0).map((r) => article.text.slice(r.start, r.end) + (r.closed ? '' : '|'));
}
const problems = (text: string): number => findQuotedRuns(readArticle(under(text))).problems.length;

suite('Quoted runs', () => {
  test('in all marks', () => {
    assert.deepEqual(runs('She said “one” and "two" and \'\'three\'\' and ``four\'\' and «five» and ‘six’ here.'), ['“one”', '"two"', "''three''", "``four''", '«five»', '‘six’']);
  });

  test('apostrophes are no marks', () => {
    assert.deepEqual(runs("Texas’ space law, the parties' faith, rock ’n’ roll, the ’90s and O’Hara's."), []);
    assert.deepEqual(runs("He said the '90s were 'long' for all."), ["'long'"]);
  });

  test('nested marks belong to the outer run', () => {
    assert.deepEqual(runs('“He said ‘no’ to us,” she said. "A “film” of sorts," he said.'), ['“He said ‘no’ to us,”', '"A “film” of sorts,"']);
  });

  test('a run that opens curly may close straight', () => {
    assert.deepEqual(runs('There was “no evidence" of it and "more hours” to go.'), ['“no evidence"', '"more hours”']);
  });

  test('a missing closing mark costs no more than its paragraph', () => {
    assert.deepEqual(runs('“We will go, he said.\n\n“They stay,” she said.\n\nNobody spoke.'), ['“We will go, he said.|', '“They stay,”']);
  });

  test('the same mark again ends a run that was never closed', () => {
    assert.deepEqual(runs('“One. “Two,” he said.'), ['“One. |', '“Two,”'].map((r) => r.replace(' |', '|')));
  });

  test('a closing mark without an opening one begins with its sentence', () => {
    assert.deepEqual(runs('It rained. We will go,” he said.'), ['We will go,”|']);
  });

  test('an inch mark and an attribute of markup are no marks', () => {
    assert.deepEqual(runs('He is 6\'3" tall. <tweet id="7834"><tweet/>'), []);
  });

  test('only a paragraph that nobody goes on with is an unclosed quotation', () => {
    assert.equal(problems('“One paragraph of speech.\n\n“And another,” she said.'), 0);
    assert.equal(problems('“One paragraph of speech.\n\nThe end.'), 1);
  });

  test('runs lie in the text, in order, the outermost ones apart', () => {
    const marks = fc.stringMatching(/^[“”"'‘’«» a.,\n]{0,60}$/);
    fc.assert(
      fc.property(marks, (text) => {
        const article = readArticle(text);
        const outer = findQuotedRuns(article).runs.filter((r) => r.depth === 0);
        outer.forEach((run, i) => {
          assert.ok(run.start >= 0 && run.start < run.end && run.end <= text.length);
          if (i > 0) assert.ok(outer[i - 1]!.end <= run.start);
        });
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
