import assert from 'node:assert/strict';
import { ExportNames } from '../../../../src/present/export/exportNames';

suite('present: export: names', () => {
  test('without the ending, in the same folder', () => {
    const names = new ExportNames();
    assert.deepEqual(['a.article', '2023/b.c.md', 'x.y/plain', '.hidden', 'x/.hidden'].map((name) => names.of(name)), ['a', '2023/b.c', 'x.y/plain', '.hidden', 'x/.hidden']);
  });

  test('with it where the name is taken, whatever its case, and with a number where that is taken too', () => {
    const names = new ExportNames();
    assert.deepEqual(['note.article', 'Note.md', 'other/note.md', 'note.md', 'note.md'].map((name) => names.of(name)), ['note', 'Note.md', 'other/note', 'note.md-2', 'note.md-3']);
  });
});
