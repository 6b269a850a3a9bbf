import assert from 'node:assert/strict';
import { usesOfIdInSidecar } from '../../../../src/workspace/sidecar/usesOfId';

const sidecar = `version: 1
article: a.article
decisions:
  - id: 01JC3Z9V7C8Q0000000000000A
    target: { exact: "lee", prefix: "link: lee", suffix: "", start: 3 }
    link: lee
  - id: 01JC3Z9V7C8Q0000000000000B
    target: { exact: "We", prefix: "", suffix: "", start: 9 }
    speaker: [lee-2, "lee"]
    note: "speaker: lee"
`;

suite('sidecar: uses of an id', () => {
  test('where a decision links to it, or names it as a speaker, and nowhere else', () => {
    assert.deepEqual(
      usesOfIdInSidecar(sidecar, 'lee').map(({ start, end }) => [sidecar.slice(sidecar.lastIndexOf('\n', start) + 1, start).trim(), sidecar.slice(start, end)]),
      [['link:', 'lee'], ['speaker: [lee-2, "', 'lee']],
    );
    assert.equal(usesOfIdInSidecar(sidecar, 'exact').length, 0);
  });
});
