import assert from 'node:assert/strict';
import { wordCount } from '../../../src/text/wordCount';

suite('text: counting words', () => {
  test('letters and digits that stand together, with what joins them', () => {
    assert.equal(wordCount('“It’s the U.S.-Japan pact of 2009,” she said — twice.'), 9);
    assert.equal(wordCount('naïve co-operation'), 2);
  });
  test('marks are no words', () => assert.deepEqual(['', '— … “”', ' \n '].map(wordCount), [0, 0, 0]));
});
