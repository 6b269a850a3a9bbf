import assert from 'node:assert/strict';
import { noteLine, noteMarkdown } from '../../../src/present/noteWords';
import { english } from '../../../src/present/words';

suite('present: notes', () => {
  test('no image is left in the Markdown of a note, escaped as it may be', () => {
    assert.equal(noteMarkdown('**See** ![x](https://a.example/x.png)'), '**See** !\\[x](https://a.example/x.png)');
    assert.equal(noteMarkdown('\\\\![x][y]'), '\\\\!\\[x][y]');
    assert.equal(noteMarkdown('[a page](https://a.example)'), '[a page](https://a.example)');
  });

  test('a card tells of a thread in one line, as plain text', () => {
    assert.equal(noteLine([{ text: 'Ask\n[him](command:x)' }, { text: 'Done.' }], english), '*Note:* Ask \\[him\\]\\(command\\:x\\) · 1 reply');
    assert.equal(noteLine([], english), '');
  });
});
