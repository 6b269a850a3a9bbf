import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CodePoints } from '../../../../src/present/export/codePoints';

suite('present: export: code points', () => {
  test('pairs count as one, combining marks and lone halves as one each', () => {
    const points = new CodePoints('a😀e\u0301\ud83d!');
    assert.deepEqual([0, 1, 3, 4, 5, 6, 7].map((offset) => points.at(offset)), [0, 1, 2, 3, 4, 5, 6]);
    assert.deepEqual(points.span({ start: 1, end: 3 }), { start: 1, end: 2 });
  });

  test('as many as iterating over the text before counts', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
      const characters = Array.from(text);
      const before = characters.slice(0, seed % (characters.length + 1));
      assert.equal(new CodePoints(text).at(before.join('').length), before.length);
    }), { seed: 7 });
  });
});
