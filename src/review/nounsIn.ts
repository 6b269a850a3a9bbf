import { nounAt } from '../annotate/agreements/nounPhrases';
import { tokenize } from '../text/tokens';

/** The lemmas of the agreement nouns in a name: "treaty", "agreement". */
export function nounsIn(name: string): string[] {
  const tokens = tokenize(name);
  return Array.from({ length: tokens.length }, (_, i) => nounAt(tokens, i)?.lemma ?? '').filter(Boolean);
}
