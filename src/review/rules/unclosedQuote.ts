import type { Rule } from '../rule';

/** The reading of quotes finds it. */
export const unclosedQuote: Rule<'unclosed-quote'> = {
  code: 'unclosed-quote',
  level: 'information',
  reason: 'A quotation that is not closed before its paragraph ends, and does not go on in the next.',
  *find({ annotations }) {
    for (const { code, start, end } of annotations.problems) if (code === 'unclosed-quote') yield { code, start, end, entries: [] };
  },
};
