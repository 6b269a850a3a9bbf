import type { Mention } from '../../annotate/types';
import { groupBy } from '../../text/groupBy';
import type { Rule } from '../rule';

/** Once for each agreement, at its first mention. */
export const unknownAgreement: Rule<'unknown-agreement'> = {
  code: 'unknown-agreement',
  level: 'hint',
  reason: 'An agreement that the glossary does not hold.',
  *find({ annotations }) {
    const unknown = annotations.mentions.filter(({ kind, status }) => kind === 'agreement' && status === 'unknown');
    for (const [first, ...others] of groupBy(unknown, chainOf).values()) {
      if (first) yield { code: 'unknown-agreement', start: first.start, end: first.end, text: first.text, mentions: others.length + 1, entries: [] };
    }
  },
};

const chainOf = ({ chain, start }: Mention): string => chain ?? String(start);
