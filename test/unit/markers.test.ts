import assert from 'node:assert/strict';
import { marked, withMarks } from './markers';

suite('Markers', () => {
  test('ranges, nested ranges and cursors come out with their offsets', () => {
    const { text, spans, cursors, span } = marked('On ⟦date¦Jan. ⟦13⟧⟧, ‸he said.');
    assert.equal(text, 'On Jan. 13, he said.');
    assert.deepEqual(spans, [{ start: 3, end: 10 }, { start: 8, end: 10 }]);
    assert.deepEqual(cursors, [12]);
    assert.deepEqual(span('date'), { start: 3, end: 10 });
  });

  test('a bracket without its pair, a name that is missing or twice there are faults of the test', () => {
    assert.throws(() => marked('⟦one'));
    assert.throws(() => marked('one⟧'));
    assert.throws(() => marked('⟦one⟧').span('a'));
    assert.throws(() => marked('⟦a¦one⟧ ⟦a¦two⟧').span('a'));
  });

  test('marking spans undoes reading them', () => {
    for (const source of ['no marker', '⟦all⟧', 'a ⟦b ⟦c⟧⟧ ⟦⟦d⟧⟧⟦e⟧.']) {
      const { text, spans } = marked(source);
      assert.equal(withMarks(text, spans), source);
    }
  });
});
