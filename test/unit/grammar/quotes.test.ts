import assert from 'node:assert/strict';
import { textsWith } from './tokenize';

const quotes = (text: string): Promise<string[]> => textsWith('string.quoted', text);

suite('grammar: quotes', () => {
  test('curly, straight, doubled and angled marks, with the marks inside', async () => {
    assert.deepEqual(await quotes('“One,” she said. "Two," he said. \'\'Three,\'\' they said. « Quatre ».'), ['“One,”', '"Two,"', "''Three,''", '« Quatre »']);
  });

  test('the marks have a scope of their own', async () => {
    const text = '“One,” she said, "two."';
    assert.deepEqual(await textsWith('punctuation.definition.quote.begin', text), ['“', '"']);
    assert.deepEqual(await textsWith('punctuation.definition.quote.end', text), ['”', '"']);
  });

  test('a quote goes on over the lines of its paragraph', async () => {
    assert.deepEqual(await quotes('He said: “We\nwill sign\nit.” And left.'), ['“We', 'will sign', 'it.”']);
  });

  test('a mark that is not closed ends with its paragraph', async () => {
    for (const mark of ['“', '"', "''", '«']) assert.deepEqual(await quotes(`Then ${mark}we sign.\n\nNothing here.`), [`${mark}we sign.`]);
    assert.deepEqual(await quotes('“Line one.\n \t\nNothing here.'), ['“Line one.']);
  });

  test('a speech that opens its marks again in each paragraph', async () => {
    assert.deepEqual(await quotes('“We came.\n\n“We signed.”\n\nThey left.'), ['“We came.', '“We signed.”']);
  });

  test('inches, seconds of arc and closing marks open nothing', async () => {
    for (const text of ['He is 6 ft. 2" tall and wide.', "At 40° 26' 46'' north of it.", 'It said so.” Then more.', 'A lone " in the line.']) assert.deepEqual(await quotes(text), [], text);
  });

  test('an apostrophe is no quote mark', async () => {
    assert.deepEqual(await quotes('It’s the ministers’ paper, isn\'t it, O\'Hara\'s.'), []);
  });

  test('a text of nothing but marks colours no line after it', async () => {
    for (const marks of ['“““', '"""', "''''''", '«»”“', '""', '“”“', '"\'\'«“', '"'.repeat(2000), '“'.repeat(2000)]) {
      assert.deepEqual(await quotes(`${marks}\n\nPlain words.`).then((found) => found.filter((t) => t.includes('Plain'))), [], marks.slice(0, 20));
    }
  });

  test('marks in a heading end with it', async () => {
    assert.deepEqual(await quotes('# What “framework\nPlain words.'), ['“framework']);
  });
});
