import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/text/frontMatter';
import { marked } from '../markers';

const fields = (text: string): Record<string, string> | undefined => {
  const read = readFrontMatter(text);
  return read && Object.fromEntries(Array.from(read.fields, ([key, { value }]) => [key, value]));
};

suite('Front matter', () => {
  test('is read between its fences, whatever ends the lines, after a byte order mark too', () => {
    for (const newline of ['\n', '\r\n', '\r']) {
      for (const bom of ['', '\ufeff']) assert.deepEqual(fields(`${bom}---${newline}Title: A pact${newline}date: 2023-01-13${newline}---${newline}${newline}Text.`), { title: 'A pact', date: '2023-01-13' });
    }
    assert.deepEqual(fields('---\ndate: 2023\n...\nText.'), { date: '2023' });
    assert.deepEqual(fields('---\n---'), {});
  });

  test('a value knows its place, without its quotes', () => {
    const { text, span } = marked('---\ntitle: "⟦title¦A: pact⟧" # why\r\nname:\t\'⟦name¦Lee⟧\'  \ndate: ⟦date¦2023-01-13⟧ # Friday\nplace: ⟦place¦D.C.#1⟧\n---\n');
    const read = readFrontMatter(text)!;
    for (const [key, name] of [['title', 'title'], ['name', 'name'], ['date', 'date'], ['place', 'place']] as const) assert.deepEqual(read.fields.get(key)?.range, span(name), key);
    assert.equal(read.end, text.length - 1);
  });

  test('what is not a plain value is passed over', () => {
    assert.deepEqual(fields('---\ntags:\n  - a\n  b: c\n- d\nempty:   \nnote: |\n  more\n# comment: x\n"quoted": x\n\nlast: y\n---\n'), { note: '|', last: 'y' });
  });

  test('keys named like parts of an object are ordinary keys', () => {
    assert.equal(readFrontMatter('---\n__proto__: x\nconstructor: y\n---\n')?.fields.get('constructor')?.value, 'y');
    assert.equal(readFrontMatter('---\na: b\n---\n')?.fields.get('constructor'), undefined);
  });

  test('none without a fence at the very top, without its end, or around prose', () => {
    for (const text of ['', 'Text.\n---\na: b\n---\n', ' ---\na: b\n---\n', '---', '---\n', '---\na: b\n', '---\na: b\n--- x\n', '----\na: b\n---\n', '---\n\nWe met in Vienna.\n\n---\n']) assert.equal(fields(text), undefined, JSON.stringify(text));
  });
});
