import { annotate } from '../../src/annotate/annotate';
import { readAhead } from '../../src/annotate/readAhead';
import { indexGlossary, type GlossaryIndex } from '../../src/glossary/glossaryIndex';
import { readGlossary } from '../../src/glossary/readGlossary';
import type { Glossary } from '../../src/glossary/types';
import { readArticle } from '../../src/text/article';
import { largeGlossary } from '../largeGlossary';
import { medianOf, timeOf } from '../measure';
import { news } from '../news';
import type { RowGroup } from '../row';

const few = 30;
const runs = 5;

/** What annotating articles takes with thousands of entries, beside a few: a look-up should cost what it finds. */
export function linkingAmongMany(): RowGroup {
  const { texts, origin: read } = news();
  const articles = texts.map(readArticle);
  const { yaml, origin } = largeGlossary();
  const { glossary: large } = readGlossary(yaml, 'large');
  const median = (glossary: Glossary): number => {
    const index = ready(glossary);
    return medianOf(runs, () => timeOf(() => articles.forEach((article) => annotate(article, index))));
  };
  const [withFew, withMany] = [median(some(large)), median(large)];
  return {
    title: 'Articles among thousands of entries',
    subject: `${read}; ${origin}`,
    rows: [
      { what: `annotating all of them with ${few} entries`, value: withFew, unit: 'ms' },
      { what: 'annotating all of them with 20,000 entries', value: withMany, unit: 'ms', goal: `≤ ${Math.round(1.3 * withFew)}` },
    ],
  };
}

function ready(glossary: Glossary): GlossaryIndex {
  const index = indexGlossary(glossary);
  for (const _ of readAhead(index));
  return index;
}

/** A few of the entries, from all over. */
function some({ officials, agreements, others }: Glossary): Glossary {
  const every = <T>(entries: readonly T[]): T[] => entries.filter((_, i) => i % Math.ceil((2 * entries.length) / few) === 0);
  return { officials: every(officials), agreements: every(agreements), others };
}
