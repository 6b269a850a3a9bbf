import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement } from '../glossary/types';
import { fold } from '../text/fold';

/** A formal title with the set of its folded words, by which most are ruled out. */
export interface FormalTitle {
  readonly agreement: Agreement;
  readonly words: ReadonlySet<string>;
}

/** Shorter ones are names like others. */
const leastWords = 5;

/** The formal titles by their first word, folded. */
export function formalTitles({ glossary }: GlossaryIndex): ReadonlyMap<string, readonly FormalTitle[]> {
  const byFirst = new Map<string, FormalTitle[]>();
  for (const agreement of glossary.agreements) {
    const words = fold(agreement.title).split(/[^\p{L}\p{N}.]+/u).filter(Boolean);
    if (words.length < leastWords) continue;
    const titles = byFirst.get(words[0]!);
    const title = { agreement, words: new Set(words) };
    if (titles) titles.push(title);
    else byFirst.set(words[0]!, [title]);
  }
  return byFirst;
}
