import assert from 'node:assert/strict';
import { newId } from '../../../src/workspace/newId';

suite('workspace: ids of decisions', () => {
  const zeros = new Array<number>(16).fill(0);

  test('tell the time, as the specification has it', () => {
    assert.equal(newId(1469918176385, zeros).slice(0, 10), '01ARYZ6S41');
    assert.match(newId(Date.UTC(2026, 10, 23), [...zeros.slice(1), 255]), /^[0-9A-HJKMNP-TV-Z]{26}$/);
  });

  test('sort by it, whatever the rest', () => {
    const high = new Array<number>(16).fill(31);
    const ids = [newId(1, high), newId(2, zeros), newId(33, high), newId(1024, zeros)];
    assert.deepEqual(ids.toSorted(), ids);
  });
});
