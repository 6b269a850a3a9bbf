import type { GlossaryIndex } from '../../src/glossary/glossaryIndex';
import { annotateText } from '../../src/workspace/articleStore';
import { ArticleIndex } from '../../src/workspace/articleIndex';
import { summarize } from '../../src/workspace/articleSummary';
import { heapOf, timeOf } from '../measure';
import { news } from '../news';
import type { RowGroup } from '../row';

/** A workspace of many articles: the news again and again, each time with another first line. An article is one step of the event loop. */
export function workspace(index: GlossaryIndex, count: number): RowGroup {
  const { texts } = news();
  let longest = 0;
  let total = 0;
  const { megabytes } = heapOf(() => {
    const articles = new ArticleIndex();
    for (let i = 0; i < count; i++) {
      const text = `Number ${i}\n\n${texts[i % texts.length]!}`;
      const spent = timeOf(() => {
        const read = annotateText(text, index);
        if (typeof read !== 'string') articles.set(summarize(`file:///desk/${i}.article`, read));
      });
      longest = Math.max(longest, spent);
      total += spent;
    }
    return articles;
  });
  return {
    title: 'A workspace',
    subject: `${count} articles indexed, 10,000 entries`,
    rows: [
      { what: 'all of them', value: total / 1000, unit: 's' },
      { what: 'longest block of the event loop', value: longest, unit: 'ms', goal: '≤ 50' },
      { what: 'memory of the index', value: megabytes, unit: 'MB', goal: '< 300' },
    ],
  };
}
