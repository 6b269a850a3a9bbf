import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inputLines } from '../../../src/cli/inputLines';

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let i = 0; at < bytes.length; i++) yield bytes.subarray(at, (at += sizes[i % sizes.length]!));
}

async function linesOf(text: string, sizes: readonly number[] = [1000], limit = 1000): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const line of inputLines(chunksOf(new TextEncoder().encode(text), sizes), limit)) lines.push(line);
  return lines;
}

suite('input lines', () => {
  test('a line feed ends a line; the last line needs none', async () => {
    assert.deepEqual(await linesOf('a\nb\n'), ['a', 'b']);
    assert.deepEqual(await linesOf('a\n\nb'), ['a', '', 'b']);
    assert.deepEqual(await linesOf(''), []);
  });

  test('no other line end ends a line: all may stand in a JSON string or be white space in JSON', async () => {
    assert.deepEqual(await linesOf('a\u2028b\u2029c\u0085d\re\r\n'), ['a\u2028b\u2029c\u0085d\re\r']);
  });

  test('a byte order mark is left out at the start alone', async () => {
    assert.deepEqual(await linesOf('\ufeffa\n\ufeffb'), ['a', '\ufeffb']);
  });

  test('a line that is too long comes as undefined, and those about it come whole', async () => {
    assert.deepEqual(await linesOf('abcd\nabcde\nabcd\nabcdefghijk', [3], 4), ['abcd', undefined, 'abcd', undefined]);
  });

  test('however the bytes are cut, the lines are the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' }).map((s) => s.replaceAll('\n', ''))), fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), async (lines, sizes) => {
        const text = lines.map((line) => `${line}\n`).join('');
        assert.deepEqual(await linesOf(text, sizes, 1_000_000), lines);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
