import type { Quote } from '../../annotate/types';
import type { Rule } from '../rule';
import { blockOf } from '../sentenceOf';

/** A new speaker opens a new paragraph, or is named before his words (Chicago Manual of Style 13.39). */
export const speakerChanges: Rule<'speaker-changes'> = {
  code: 'speaker-changes',
  level: 'information',
  reason: 'A quotation without a cue of its own, by another speaker than the one quoted before it in the paragraph.',
  *find({ article, annotations }) {
    const direct = annotations.quotes.filter(({ kind }) => kind === 'direct');
    for (const [at, quote] of direct.entries()) {
      const before = direct[at - 1];
      const [first] = quote.segments;
      const last = before?.segments.at(-1);
      if (!before || !first || !last || quote.cue || !before.cue || !areOthers(before, quote)) continue;
      const block = blockOf(article, article.tokens.at(first.start));
      if (block && block === blockOf(article, article.tokens.at(last.start))) {
        yield { code: 'speaker-changes', start: first.start, end: first.end, speaker: quote.speakers[0]!.text, before: before.speakers[0]!.text, entries: [] };
      }
    }
  },
};

/** Whether both are named, and differently: a pronoun, or a longer form of one name, may be the same person. */
function areOthers({ speakers: [one, ...more] }: Quote, { speakers: [two, ...others] }: Quote): boolean {
  if (!one || !two || more.length > 0 || others.length > 0) return false;
  if (one.entry && two.entry) return one.entry !== two.entry;
  return isName(one.text) && isName(two.text) && !one.text.includes(lastWord(two.text)) && !two.text.includes(lastWord(one.text));
}

const lastWord = (text: string): string => text.split(/\s+/).at(-1) ?? '';

/** Capitals throughout, and two words at the least: no pronoun, no office, nothing that may be another word for the one before. */
const isName = (text: string): boolean => /^\p{Lu}\S*(?:\s+\p{Lu}\S*)+$/u.test(text);
