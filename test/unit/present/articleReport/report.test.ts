import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { buildReport, wordsQuoted } from '../../../../src/present/articleReport/buildReport';
import { reportBody, reportPage, reportSvg } from '../../../../src/present/articleReport/reportPages';
import { reportStylesheet, reportStylesheetHash } from '../../../../src/present/articleReport/reportStylesheet';
import { english } from '../../../../src/present/words';
import { annotateText } from '../../../../src/workspace/articleStore';
import { summarize } from '../../../../src/workspace/articleSummary';
import type { ArticleReport } from '../../../../src/present/articleReport/report';

const glossary = `
officials:
  - { name: Ada Obi, pronouns: she, roles: [{ title: Minister of Trade, from: 2021-01-01 }] }
agreements:
  - { title: Treaty on the Lake of Rye, short: Lake Treaty, type: treaty, signed: 1990-05-02, in_force: 1992, ended: 2001-01-01 }
  - { title: Pact on Harbours, type: pact, signed: 2023 }
  - { title: Accord on Mills, type: accord }
`;

const article = `---
date: 2023-02-01
---

Minister of Trade Ada Obi praised the Pact on Harbours and the Accord on Mills.

“It is better than the Lake Treaty,” Obi said. She said the treaty was too long.

“Nobody asked us here,” read a paper on the wall of the hall.

The visitors nodded.

“We waited in vain.”
`;

function report(texts: readonly string[], yaml = glossary): ArticleReport {
  const index = indexGlossary(readGlossary(yaml, 'file:///g.yaml').glossary);
  const summaries = texts.map((text, n) => {
    const annotated = annotateText(text, index);
    assert.ok(typeof annotated !== 'string');
    return summarize(`file:///desk/${n}.article`, annotated);
  });
  return buildReport(summaries, { title: 'a.article', today: '2026-11-23', words: english, pathOf: (uri) => uri.slice('file:///desk/'.length) });
}

const one = report([article]);
const rowsOf = (body: string, id: string): string[] => [...body.slice(body.indexOf(`id="${id}-table"`)).split('</table>')[0]!.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name!);

suite('present: the report of articles', () => {
  test('speakers by the words that stand in their quote marks, and nobody last', () => {
    assert.deepEqual(one.speakers.map((speaker) => [speaker.label, wordsQuoted(speaker), speaker.quotes.map(({ isIndirect }) => isIndirect)]), [
      ['Ada Obi', 7, [false, true]],
      ['“a paper”', 4, [false]],
      ['No speaker found', 4, [false]],
    ]);
    assert.deepEqual(one.speakers.map(({ kind }) => kind), ['official', undefined, 'nobody']);
  });

  test('agreements by their first date, undated ones last, once each', () => {
    assert.deepEqual(one.agreements.map(({ name, steps }) => [name, ...steps.map(({ step, date }) => `${step} ${date}`)]), [
      ['Lake Treaty', 'signed 1990-05-02', 'in-force 1992', 'ended 2001-01-01'],
      ['Pact on Harbours', 'signed 2023'],
      ['Accord on Mills'],
    ]);
    assert.deepEqual(one.dates, ['2023-02-01']);
  });

  test('occurrences by their place in the text, names told from pronouns and descriptions', () => {
    const [ada] = one.occurrences;
    assert.equal(ada!.label, 'Ada Obi');
    assert.deepEqual(ada!.marks.map(({ isName }) => isName), [true, true, false]);
    const places = ada!.marks.map(({ at }) => at);
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
    assert.ok(places.every((at) => at > 0 && at < 1));
  });

  test('every mark leads to the words that it stands for', () => {
    for (const { marks, label } of one.occurrences) for (const { place, label: told } of marks) {
      const { span } = one.places[place]!;
      assert.ok(told.startsWith(`“${article.slice(span.start, span.end)}”`), `${label}: ${told}`);
    }
  });

  test('many articles stand one after the other, and their marks tell which', () => {
    const two = report([article, article]);
    assert.equal(two.articles, 2);
    const ada = two.occurrences.find(({ label }) => label === 'Ada Obi')!;
    assert.equal(ada.marks.length, 6);
    assert.ok(ada.marks.slice(0, 3).every(({ at }) => at < 0.5) && ada.marks.slice(3).every(({ at }) => at > 0.5));
    assert.match(ada.marks[3]!.label, /\(1\.article, line 5\)$/);
    assert.equal(two.agreements.length, 3);
  });

  test('the page has each picture with the same as a table', () => {
    const body = reportBody(one, english);
    assert.equal(body.match(/<svg viewBox/g)!.length, 3);
    assert.deepEqual(rowsOf(body, 'agreements'), ['Lake Treaty', 'Pact on Harbours', 'Accord on Mills']);
    assert.deepEqual(rowsOf(body, 'occurrences').slice(0, 1), ['Ada Obi']);
    assert.match(body, /Without dates in the glossary: Accord on Mills/);
    for (const [, place] of body.matchAll(/data-place="(\d+)"/g)) assert.ok(one.places[Number(place)]);
  });

  test('what stands alone has no link, no script, and lets in its own style sheet only', () => {
    const page = reportPage(one, english);
    assert.equal(reportStylesheetHash, `sha256-${createHash('sha256').update(reportStylesheet).digest('base64')}`);
    assert.ok(page.includes(`default-src 'none'; style-src '${reportStylesheetHash}'`));
    assert.doesNotMatch(page, /<script|<a |href=/);
    assert.match(reportSvg(one, english), /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
  });

  test('an article without anything says so, and draws nothing', () => {
    const body = reportBody(report(['Rain fell.']), english);
    assert.match(body, /Nobody is quoted\..*No agreement of the glossary is mentioned\..*Nobody and no agreement is mentioned\./s);
    assert.doesNotMatch(body, /<table|data-place/);
  });

  test('names with markup and direction marks are shown as text', () => {
    const hostile = `officials: [{ name: 'Ada <img src=x onerror=alert(1)> Obi', aliases: [Ada Obi] }]\nagreements: [{ title: 'Pact "on" <b>Harbours</b>\u202e', aliases: [Pact on Harbours], signed: 2023 }]`;
    for (const made of [reportBody, reportPage, reportSvg].map((make) => make(report([article], hostile), english))) {
      assert.doesNotMatch(made, /<img|<b>|\u202e/);
      assert.match(made, /&lt;img src=x onerror/);
    }
  });

  test('a thousand speakers are forty rows and a table, in bounds', () => {
    const speakers = Array.from({ length: 1000 }, (_, n) => `“We came here together,” said Kim ${String.fromCharCode(65 + (n % 26))}${'abcdefghijklmnopqrstuvwxyz'[Math.floor(n / 26) % 26]!}ov${'abcdefghijklmnopqrstuvwxyz'[Math.floor(n / 676)]!} Lee.`);
    const body = reportBody(report([speakers.join('\n\n')]), english);
    assert.match(body, / more are in the table\./);
    assert.ok(body.length < 1_000_000, String(body.length));
    assert.ok(body.match(/class="bar /g)!.length <= 45);
  });
});
