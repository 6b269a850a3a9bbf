import assert from 'node:assert/strict';
import type { Span } from '../../../../src/text/span';

/** A text-bound annotation; its spans are offsets in UTF-16 code units again. */
export interface Bound { readonly type: string; readonly spans: readonly Span[]; readonly words: string }

/** Reads a `.ann` as its description has it: offsets are code points, fragments are parted by semicolons and their words by a blank. */
export function readStandoff(ann: string, txt: string): { readonly bound: ReadonlyMap<string, Bound>; readonly others: readonly string[][] } {
  const characters = Array.from(txt);
  const bound = new Map<string, Bound>();
  const others: string[][] = [];
  for (const line of ann.split('\n').slice(0, -1)) {
    const fields = line.split('\t');
    assert.match(fields[0]!, /^[TRAN#]\d+$/);
    if (!line.startsWith('T')) {
      others.push(fields);
      continue;
    }
    assert.equal(fields.length, 3, line);
    const [type, places] = [fields[1]!.slice(0, fields[1]!.indexOf(' ')), fields[1]!.slice(fields[1]!.indexOf(' ') + 1)];
    const points = places.split(';').map((place) => place.split(' ').map(Number));
    const words = points.map(([start, end]) => characters.slice(start, end).join(''));
    assert.equal(words.join(' '), fields[2]);
    const units = (point: number): number => characters.slice(0, point).join('').length;
    bound.set(fields[0]!, { type, words: fields[2]!, spans: points.map(([start, end]) => ({ start: units(start!), end: units(end!) })) });
  }
  return { bound, others };
}
