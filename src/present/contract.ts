import type { Annotations } from '../annotate/types';
import { Lines } from '../text/lines';
import { articleProblemWords } from './articleProblemWords';
import { evidenceWords } from './evidenceWords';
import type { Words } from './words';

/** An article's annotations in the published JSON form: the evidence and the problems in plain words. */
export function toContract(id: string, text: string, annotations: Annotations, words: Words): object {
  const lines = new Lines(text);
  const why = (steps: Annotations['mentions'][number]['why']): string[] => steps.map((step) => evidenceWords(step, words, (at) => lines.lineOf(at)));
  return {
    id,
    ...(annotations.date && { date: annotations.date }),
    mentions: annotations.mentions.map((mention) => ({ ...mention, why: why(mention.why) })),
    quotes: annotations.quotes.map((quote) => ({ ...quote, why: why(quote.why) })),
    problems: annotations.problems.map((problem) => ({ ...problem, message: articleProblemWords(problem, words) })),
  };
}
