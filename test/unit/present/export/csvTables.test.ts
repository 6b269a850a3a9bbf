import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvRows } from '../../../../src/glossary/import/csvRows';
import { csvRow } from '../../../../src/present/export/csv';
import { tableHeader, tableRows } from '../../../../src/present/export/csvTables';
import type { TableFormat } from '../../../../src/present/export/exportFormat';
import { exported, text } from './exporting';

const read = (csv: string): (readonly string[])[] => [...csvRows(csv, ',')].map(({ fields }) => fields);

function table(format: TableFormat, of = text): Record<string, string>[] {
  const [head, ...rows] = read(tableHeader(format) + tableRows(format, exported(of)));
  return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i]!])));
}

suite('present: export: tables', () => {
  test('cells are quoted as RFC 4180 has it, and rows end in CRLF', () => {
    assert.equal(csvRow(['a', 'b,c', 'd "e"', 'f\ng', 7, '']), 'a,"b,c","d ""e""","f\ng",7,\r\n');
  });

  test('what a spreadsheet would run as a formula begins with an apostrophe', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1']) assert.equal(read(csvRow([text]))[0]![0], `'${text}`);
    assert.equal(csvRow(['a=1', '“=1”', -1]), 'a=1,“=1”,-1\r\n');
  });

  test('any row is read back as it was, but for that apostrophe', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 5 }), (cells) => {
      assert.deepEqual(read(csvRow(['x', ...cells]))[0]!.slice(1).map((cell, i) => (cell === `'${cells[i]!}` ? cells[i] : cell)), cells);
    }), { seed: 3 });
  });

  test('a row a quote, with its parts, its place, its cue and who speaks', () => {
    const [first] = table('csv-quotes');
    const start = text.indexOf('“We waited');
    assert.deepEqual(first, {
      article: 'news/lake.article', date: '2023-02-03', line: '9', column: '1', start: String(start), end: String(text.indexOf('” She left') + 1), kind: 'direct', words: '16',
      text: '“We waited 🙂 long,” … “and <b>now</b> it is [here]; we_all * have a | to -> drink.”', cue: 'said', speaker: 'Obi', entry: 'ada-obi', name: 'Ada Obi',
    });
  });

  test('a row a mention, with its title, its entry or its candidates', () => {
    const rows = table('csv-references');
    assert.deepEqual(rows.length, exported().annotations.mentions.length);
    const of = (words: string): Record<string, string> => rows.find((row) => row['text'] === words)!;
    assert.deepEqual([of('Ada\r\nObi')['title'], of('Ada\r\nObi')['entry'], of('Ada\r\nObi')['form']], ['Minister of Trade', 'ada-obi', 'full']);
    assert.deepEqual([of('Clark')['status'], of('Clark')['entry'], of('Clark')['candidates']!.split('; ').sort()], ['ambiguous', '', ['eve-clark', 'tom-clark']]);
    assert.equal(of('Lake Water Treaty of the NASA Council')['kind'], 'agreement');
  });
});
