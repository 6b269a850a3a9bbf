import assert from 'node:assert/strict';
import type { Annotations, Mention } from '../../../src/annotate/types';
import { mentionAt } from '../../../src/workspace/mentionAt';

suite('mention at an offset', () => {
  const mention = (start: number, end: number): Mention => ({ start, end, text: `${start}-${end}`, kind: 'official', form: 'full', entry: 'x', status: 'linked', candidates: ['x'], why: [] });
  const at = (offset: number, ...mentions: Mention[]): string | undefined => mentionAt({ mentions, quotes: [], problems: [] } satisfies Annotations, offset)?.text;

  test('inside, and at both ends', () => {
    for (const offset of [2, 4, 5]) assert.equal(at(offset, mention(2, 5)), '2-5');
    for (const offset of [1, 6]) assert.equal(at(offset, mention(2, 5)), undefined);
  });

  test('of two that stand one in the other, the inner one', () => {
    assert.equal(at(12, mention(0, 40), mention(10, 14)), '10-14');
    assert.equal(at(5, mention(0, 40), mention(10, 14)), '0-40');
  });

  test('of two that touch, the one that begins', () => {
    assert.equal(at(5, mention(3, 5), mention(5, 20)), '5-20');
  });
});
