import { indexFrom } from '../../text/span';
import type { Rule } from '../rule';

/** Fragments and single words may be anybody's; in a heading, the text below tells who said it. */
export const quoteWithoutSpeaker: Rule<'quote-without-speaker'> = {
  code: 'quote-without-speaker',
  level: 'information',
  reason: 'A direct quotation in a paragraph that does not tell who said it.',
  *find({ article, annotations }) {
    for (const { kind, speakers, segments: [first] } of annotations.quotes) {
      if (kind !== 'direct' || speakers.length > 0 || !first) continue;
      const after = indexFrom(article.blocks, first.start + 1);
      if (article.blocks[after - 1]?.kind === 'paragraph') yield { code: 'quote-without-speaker', start: first.start, end: first.end, entries: [] };
    }
  },
};
