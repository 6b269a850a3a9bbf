import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvRows } from '../../../../src/glossary/import/csvRows';

const fields = (text: string): readonly (readonly string[])[] => [...csvRows(text)].map((row) => row.fields);

suite('rows of comma-separated text', () => {
  test('quotes, doubled quotes, empty fields', () => {
    assert.deepEqual(fields('a,"b, c","say ""no""",\n,"",x"y,""""'), [['a', 'b, c', 'say "no"', ''], ['', '', 'x"y', '"']]);
  });

  test('line breaks of every kind, in quotes too; a byte order mark; the lines counted', () => {
    const rows = [...csvRows('\ufeffa,b\r\n"1\r\n2",3\n4,5\r6,7')];
    assert.deepEqual(rows.map((row) => [row.line, ...row.fields]), [[1, 'a', 'b'], [2, '1\r\n2', '3'], [4, '4', '5'], [5, '6', '7']]);
  });

  test('an empty line is a row of one empty field, the end of the last line is none', () => {
    assert.deepEqual(fields('a\n\nb\n'), [['a'], [''], ['b']]);
    assert.deepEqual(fields(''), []);
  });

  test('a quote mark that is never closed takes the rest, and is told', () => {
    assert.deepEqual([...csvRows('a\n"b,c\nd')], [{ line: 1, fields: ['a'], unclosed: false }, { line: 2, fields: ['b,c\nd'], unclosed: true }]);
    assert.deepEqual([...csvRows('"')], [{ line: 1, fields: [''], unclosed: true }]);
  });

  test('semicolons and tabs, where the header has more of them', () => {
    assert.deepEqual(fields('a;b\n1,5;2'), [['a', 'b'], ['1,5', '2']]);
    assert.deepEqual(fields('a\tb'), [['a', 'b']]);
  });

  test('what is quoted by the rules comes back', () => {
    const table = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', 'é') }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      assert.deepEqual([...csvRows(text, ',')].map((row) => row.fields), rows);
    }), { seed: 5 });
  });
});
