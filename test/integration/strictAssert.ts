// Stands in for `node:assert/strict` in the bundle of these tests: a web extension host has no Node. The tests themselves are written
// against Node's, whose types they are checked with.
import { assert, config } from 'chai';

// What differs is told whole.
config.truncateThreshold = 0;

async function rejects(from: Promise<unknown> | (() => PromiseLike<unknown>), expected?: RegExp): Promise<void> {
  const promise = typeof from === 'function' ? from() : from;
  const reason: unknown = await promise.then(
    () => assert.fail('it did not reject'),
    (error: unknown) => error,
  );
  if (expected) assert.match(String(reason), expected);
}

export default {
  ok: assert.ok,
  equal: assert.strictEqual,
  notEqual: assert.notStrictEqual,
  deepEqual: assert.deepStrictEqual,
  notDeepEqual: assert.notDeepEqual,
  match: assert.match,
  doesNotMatch: assert.notMatch,
  rejects,
  fail: assert.fail,
};
