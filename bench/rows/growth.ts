import { annotate } from '../../src/annotate/annotate';
import { readAhead } from '../../src/annotate/readAhead';
import { indexGlossary } from '../../src/glossary/glossaryIndex';
import { readArticle } from '../../src/text/article';
import type { GlossaryIndex } from '../../src/glossary/glossaryIndex';
import { madeUpOfficial } from '../largeGlossary';
import { growthExponent } from '../growthExponent';
import { medianOf, timeOf } from '../measure';
import { longArticle, news } from '../news';
import type { RowGroup } from '../row';

const textLengths = [10_000, 100_000, 1_000_000, 10_000_000];
const entryCounts = [100, 1_000, 10_000, 100_000];

/** How time grows with the text and with the glossary: the exponent of a power law, by least squares over logarithms. */
export function growth(index: GlossaryIndex): RowGroup {
  const { texts } = news();
  const sample = texts.slice(0, 50);
  const byText = textLengths.map((length) => [length, timeOfArticle(longArticle(texts, length), index, Math.max(1, 200_000 / length))] as const);
  const byGlossary = entryCounts.map((count) => {
    const made = indexGlossary({ officials: Array.from({ length: count }, (_, i) => madeUpOfficial(i)), agreements: [], others: [] });
    for (const _ of readAhead(made));
    return [count, medianOf(3, () => timeOf(() => sample.forEach((text) => annotate(readArticle(text), made))))] as const;
  });
  return {
    title: 'Growth',
    subject: 'time against text from 10 KB to 10 MB, and against a glossary of 100 to 100,000 officials',
    rows: [
      { what: 'exponent in the length of the text', value: growthExponent(byText), unit: '', goal: '< 1.05' },
      { what: 'exponent in the size of the glossary', value: growthExponent(byGlossary), unit: '', goal: '< 0.1' },
    ],
  };
}

/** Small texts are read several times, so that their time is more than the clock's grain. */
function timeOfArticle(text: string, index: GlossaryIndex, times: number): number {
  return medianOf(3, () => timeOf(() => { for (let i = 0; i < times; i++) annotate(readArticle(text), index); })) / times;
}
