import type { GlossaryIndex } from '../../src/glossary/glossaryIndex';
import { annotateText } from '../../src/workspace/articleStore';
import { percentile, timeOf } from '../measure';
import { longArticle, news } from '../news';
import type { Row, RowGroup } from '../row';

interface Size {
  readonly what: string;
  readonly length: number;
  readonly strokes: number;
  readonly goal: string;
}

const sizes: readonly Size[] = [
  { what: 'an article of 4.5 KB', length: 4_500, strokes: 500, goal: '≤ 1' },
  { what: 'one of 10,000 words', length: 62_000, strokes: 100, goal: '≤ 5' },
  { what: 'one of 1 MB', length: 1_000_000, strokes: 10, goal: '≤ 16' },
];

/** From an edit to the complete annotations of the text that it makes. */
export function keyStroke(index: GlossaryIndex): RowGroup {
  const { texts } = news();
  const rows = sizes.flatMap(({ what, length, strokes, goal }): Row[] => {
    const text = longArticle(texts, length);
    const times = Object.values(placesIn(text)).flatMap((at) => Array.from({ length: strokes }, (_, n) => timeOf(() => annotateText(`${text.slice(0, at)}${'abcdefghij'.slice(0, 1 + (n % 10))}${text.slice(at)}`, index))));
    return [
      { what: `${what}, median`, value: percentile(times, 0.5), unit: 'ms' },
      { what: `${what}, 99 of 100`, value: percentile(times, 0.99), unit: 'ms', goal },
    ];
  });
  return { title: 'One key stroke', subject: '10,000 entries; edits at the start, in the middle, at the end, inside a quote and in a name', rows };
}

/** Offsets that edits are made at. */
function placesIn(text: string): Readonly<Record<string, number>> {
  const middle = text.length >> 1;
  const quote = text.search(/[“"]/);
  const name = text.search(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u);
  return { start: 0, middle, end: text.length, quote: quote < 0 ? middle : quote + 3, name: name < 0 ? middle : name + 2 };
}
