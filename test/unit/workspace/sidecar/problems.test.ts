import assert from 'node:assert/strict';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { sidecarProblemWords } from '../../../../src/present/sidecarProblemWords';
import { english } from '../../../../src/present/words';
import { ArticleDecisions } from '../../../../src/workspace/articleDecisions';

const article = 'They met at NASA on Monday. Hayashi left.';
const head = 'version: 1\narticle: signing.md\n';
const target = '    target: { exact: NASA, prefix: "They met at ", suffix: " on Monday.", start: 12 }\n';

const glossary = indexGlossary(readGlossary('officials:\n  - name: Yoshimasa Hayashi\norganizations:\n  - name: NASA\n', 'g').glossary);
const decisionsIn = (sidecar: string): ArticleDecisions => new ArticleDecisions('signing.md', sidecar, article);
/** Each problem with the words at its place. */
const problems = (sidecar: string): string[] => decisionsIn(sidecar).problemsAgainst(glossary).map(({ code, start, end }) => `${code}: ${sidecar.slice(start, end).split('\n')[0]!.trim()}`);

suite('workspace: what is wrong with a sidecar', () => {
  test('nothing', () => assert.deepEqual(problems(`${head}decisions:\n  - id: a\n${target}    link: nasa\n`), []));

  test('entries that are gone, at their ids; a name in print is no id', () => {
    assert.deepEqual(problems(`${head}decisions:\n  - id: a\n${target}    link: jaxa # as agreed\n`), ['unknown-entry: jaxa']);
    assert.deepEqual(problems(`${head}decisions:\n  - id: a\n${target}    speaker: [yoshimasa-hayashi, bill-nelson, A clerk, Kishida]\n`), ['unknown-entry: bill-nelson']);
    assert.deepEqual(problems(`${head}decisions:\n  - { id: a, target: { exact: Hayashi, prefix: "Monday. ", suffix: " left.", start: 28 }, link: jaxa }\n`).map((line) => line.split(':')[0]), ['unknown-entry']);
  });

  test('places that are lost', () => assert.deepEqual(problems(`${head}decisions:\n  - id: a\n${target.replace('NASA', 'JAXA')}    ignore: true\n`), ['lost-place: - id: a']));

  test('no entry is missing from no glossary', () => assert.deepEqual(new ArticleDecisions('signing.md', `${head}decisions:\n  - id: a\n${target}    link: jaxa\n`, article).problemsAgainst(indexGlossary({ officials: [], agreements: [], others: [] })), []));

  test('the marks of a merge that was not settled', () => {
    const [first] = problems(`${head}decisions:\n<<<<<<< HEAD\n  - id: a\n${target}    link: nasa\n=======\n  - id: b\n${target}    ignore: true\n>>>>>>> other\n`);
    assert.match(first!, /^(?:syntax|unquoted-text|unreadable): /);
  });

  test('of another version nothing is read, and nothing is written to it', () => {
    const other = `version: 2\narticle: signing.md\ndecisions:\n  - id: a\n${target}    link: gone\n    news: { of: that }\n`;
    const decisions = decisionsIn(other);
    assert.deepEqual([problems(other), decisions.decided, decisions.orphans], [['unknown-version: 2'], [], []]);
    assert.equal(decisions.put('b', { ignore: true, notes: [] }, { start: 12, end: 16 }, article), 'sidecar-has-errors');
    assert.equal(decisions.sidecar, other);
  });

  test('nothing is written to one with errors of any kind', () => {
    for (const wrong of [`${head}decisions: [\n`, 'decisions:\n', `${head.replace('signing', 'other')}decisions:\n`, `${head}decisions: none\n`, '- a list\n']) {
      const decisions = decisionsIn(wrong);
      assert.equal(decisions.put('b', { ignore: true, notes: [] }, { start: 12, end: 16 }, article), 'sidecar-has-errors', wrong);
      assert.equal(decisions.sidecar, wrong);
    }
  });

  test('each is told in words, with what it names', () => {
    const said = (sidecar: string): string[] => decisionsIn(sidecar).problemsAgainst(glossary).map((problem) => sidecarProblemWords(problem, english));
    assert.deepEqual(said('version: 3\n'), ['Version “3” of this format is not known; nothing is read, and nothing written.']);
    assert.deepEqual(said('article: signing.md\n'), ['The file begins with its version: version: 1']);
    assert.deepEqual(said(`${head}decisions:\n  - id: a\n${target}    link: jaxa\n`), ['No entry of the glossary has the id “jaxa”.']);
    assert.deepEqual(said(`${head}decisions:\n  - id: a\n${target}    link: jaxa\n  - id: b\n${target}    ignore: true\n`), ['Another decision on the same words, “b”, is later; that one counts.']);
    assert.deepEqual(said(`${head}decisions:\n  - id: a\n    target: { exact: [NASA] }\n    note: x\n`), ['A decision needs a “target” with the “exact” words on which it stands.', '“exact” should be: text.']);
  });
});
