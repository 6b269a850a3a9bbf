import assert from 'node:assert/strict';
import type { Span } from '../../../../src/text/span';
import { followEdits, followLineEndings } from '../../../../src/workspace/anchors/followEdits';
import { chance, Manuscript } from './editScripts';

const text = 'They signed the agreement in Oslo.';
const anchor: Span = { start: 12, end: 25 };

/** What stands in the anchor after some words were replaced, by their offsets. */
function after(...edits: readonly [start: number, end: number, text: string][]): string | undefined {
  const list = edits.map(([start, end, words]) => ({ start, end, text: words }));
  const changed = list.toSorted((a, b) => b.start - a.start).reduce((whole, e) => whole.slice(0, e.start) + e.text + whole.slice(e.end), text);
  const span = followEdits(anchor, list);
  return span && changed.slice(span.start, span.end);
}

suite('workspace: anchors follow edits', () => {
  test('edits before and after move it or leave it', () => {
    assert.equal(after([0, 4, 'The ministers']), 'the agreement');
    assert.equal(after([26, 34, 'at home.']), 'the agreement');
  });

  test('what is written at its ends is not part of it, what is written inside is', () => {
    assert.deepEqual([after([12, 12, 'all of ']), after([25, 25, 's'])], ['the agreement', 'the agreement']);
    assert.equal(after([16, 16, 'new ']), 'the new agreement');
  });

  test('what is taken from it makes it smaller, at either end and inside', () => {
    assert.equal(after([0, 16, '']), 'agreement');
    assert.equal(after([15, 34, '.']), 'the');
    assert.equal(after([15, 25, ' deal']), 'the');
    assert.equal(after([17, 22, '']), 'the aent');
  });

  test('nothing is left of it', () => {
    assert.equal(after([12, 25, '']), undefined);
    assert.equal(after([0, 34, text]), undefined);
  });

  test('several edits at once, in any order', () => {
    assert.equal(after([0, 4, 'We'], [16, 16, 'new '], [29, 33, 'Bergen']), 'the new agreement');
    assert.equal(after([29, 33, 'Bergen'], [0, 4, 'We'], [16, 16, 'new ']), 'the new agreement');
  });

  test('ends exactly where a model of every character says, after any edits', () => {
    const lines = 'The ministers met in Oslo.\n\nThey signed the agreement, 😀 and “the agreement” holds.\nIt ends.\n'.repeat(3);
    for (let seed = 0; seed < 2000; seed++) {
      const luck = chance(seed);
      const anchors = Array.from({ length: 4 }, () => luck(lines.length - 20)).map((start) => ({ start, end: start + 1 + luck(20) }));
      const model = new Manuscript(lines, anchors);
      let spans: (Span | undefined)[] = [...anchors];
      for (let step = 0; step < 8; step++) {
        const edits = model.edit(luck, 1 + luck(3));
        spans = spans.map((span) => span && followEdits(span, edits));
      }
      assert.deepEqual(spans, anchors.map((_, n) => model.extent(n)), `seed ${seed}`);
    }
  });

  test('other line endings', () => {
    const unix = 'One.\nTwo.\n\nThree.';
    const dos = unix.replaceAll('\n', '\r\n');
    for (let at = 0; at <= unix.length; at++) {
      const there = followLineEndings(at, unix, dos);
      assert.equal(dos.slice(0, there).replaceAll('\r\n', '\n'), unix.slice(0, at));
      assert.equal(followLineEndings(there, dos, unix), at);
    }
  });
});
