import assert from 'node:assert/strict';
import { toContract } from '../../../src/present/contract';
import { textReport } from '../../../src/present/textReport';
import { english } from '../../../src/present/words';
import { read } from './reading';

const yaml = `
officials:
  - { id: nelson, name: Bill Nelson, pronouns: he, roles: [{ title: Administrator, organization: nasa, from: 2021-05-03, to: 2025-01-20 }] }
agreements:
  - { id: ost, title: Treaty on Principles Governing the Exploration of Outer Space, short: Outer Space Treaty, type: treaty, signed: 1967-01-27 }
organizations:
  - { id: nasa, name: NASA }
`;
const text = 'WASHINGTON — NASA Administrator Bill Nelson praised the Outer Space Treaty on Monday.\n\n“The treaty\nholds,” Nelson said.\n';

suite('present: report in plain text', () => {
  const report = (of: string, date?: string): string => {
    const { article, annotations, glossary } = read(of, yaml, date);
    return textReport('a.article', article, annotations, glossary, english);
  };

  test('who, what and who said what, each with its places', () => {
    assert.equal(report(text, '2023-01-13'), [
      'a.article (2023-01-13)',
      '',
      'Officials (1)',
      '  Bill Nelson — Administrator, NASA',
      '    1:33    Bill Nelson',
      '    4:9     Nelson',
      '',
      'Agreements (1)',
      '  Outer Space Treaty — signed 1967-01-27',
      '    1:57    Outer Space Treaty',
      '    3:2     The treaty',
      '',
      'Organizations, programs and places (1)',
      '  NASA',
      '    1:14    NASA',
      '',
      'Quotes (1)',
      '  3:1     Bill Nelson: “The treaty holds,”',
      '',
    ].join('\n'));
  });

  test('without a date no office is claimed', () => assert.ok(report(text).startsWith('a.article\n\nOfficials (1)\n  Bill Nelson\n')));

  test('an empty article is its heading alone', () => assert.equal(report(''), 'a.article\n'));

  test('what is long is cut, its place tells the rest', () => {
    const lines = report(`“${'We agreed to it, and then we agreed again. '.repeat(20)}” Nelson said.`).split('\n');
    for (const line of lines) assert.ok(line.length < 340, line);
    assert.ok(lines.some((line) => line.endsWith('…')));
  });

  test('unknown mentions are one item a chain, ambiguous ones name their candidates', () => {
    const two = 'officials: [{ id: ann, name: Ann Lee }, { id: bob, name: Bob Lee }]';
    const { article, annotations, glossary } = read('Ann Lee met Bob Lee. Lee signed the Basel Convention. Later Lee left.', two);
    const shown = textReport('a', article, annotations, glossary, english);
    assert.match(shown, /“Lee” — ambiguous: (?:Ann Lee \/ Bob Lee|Bob Lee \/ Ann Lee)\n {4}1:22 {4}Lee\n {4}1:61 {4}Lee\n/);
    assert.match(shown, /Basel Convention” — not in the glossary\n/);
  });

  test('what is wrong with the article', () => assert.match(report('They met on Monday. “We will sign the treaty soon, he said.\n\nMore.'), /\nProblems \(1\)\n {2}1:21 {4}This quotation is not closed/));
});

suite('present: the published form', () => {
  const published = (): ReturnType<typeof JSON.parse> => {
    const { annotations } = read(text, yaml, '2023-01-13');
    return JSON.parse(JSON.stringify(toContract('a', text, annotations, english)));
  };

  test('offsets into the text as read, and the evidence in words', () => {
    const { id, date, mentions, quotes, problems } = published();
    assert.deepEqual([id, date, problems], ['a', '2023-01-13', []]);
    for (const m of mentions) assert.equal(text.slice(m.start, m.end), m.text);
    assert.deepEqual(mentions[0], { start: 13, end: 17, text: 'NASA', kind: 'organization', form: 'short', entry: 'nasa', status: 'linked', candidates: ['nasa'], why: ['the glossary has the name “NASA”'] });
    assert.equal(text.slice(quotes[0].segments[0].start, quotes[0].segments[0].end), '“The treaty\nholds,”');
    assert.deepEqual(quotes[0].speakers.map((s: { entry: string }) => s.entry), ['nelson']);
    assert.deepEqual(quotes[0].why, ['“said” in line 4 tells who speaks']);
  });

  test('problems carry their message', () => {
    const article = read('They met. “We will sign it, he said.\n\nMore.', '');
    const { problems } = JSON.parse(JSON.stringify(toContract('a', article.article.text, article.annotations, english)));
    assert.deepEqual(problems.map((p: { code: string; message: string }) => [p.code, p.message]), [['unclosed-quote', 'This quotation is not closed before the end of the paragraph.']]);
  });
});
