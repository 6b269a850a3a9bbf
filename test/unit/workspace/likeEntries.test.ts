import assert from 'node:assert/strict';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { likeEntries } from '../../../src/workspace/likeEntries';

const { officials, agreements } = readGlossary(`officials:
  - { id: zoe, name: Zoë Marsh }
  - { id: ann, name: Ann Lee, aliases: [A. B. Lee] }
  - { id: bo, name: Bo Leeds }
agreements:
  - { id: pact, title: Pact on the Protection of the River, short: River Pact }
`, 'g').glossary;
const like = (words: string, query = '', limit = 10): string[] => likeEntries([...officials, ...agreements], words)(query, limit).map((e) => e.id);

suite('entries like some words', () => {
  test('those that share most come first, the others as they stand', () => {
    assert.deepEqual(like('Annie Lee'), ['ann', 'bo', 'zoe', 'pact']);
    assert.deepEqual(like('the River Pact', '', 1), ['pact']);
    assert.deepEqual(like('Leed'), ['bo', 'ann', 'zoe', 'pact']);
    assert.deepEqual(like('—'), ['zoe', 'ann', 'bo', 'pact']);
  });
  test('typed words narrow them, accents or not', () => {
    assert.deepEqual(like('Lee', 'zoe'), ['zoe']);
    assert.deepEqual(like('Lee', 'riv pa'), ['pact']);
    assert.deepEqual(like('Lee', 'xyz'), []);
  });
});
