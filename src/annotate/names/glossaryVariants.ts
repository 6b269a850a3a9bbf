import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { wordsOfName } from '../../glossary/nameWords';

/**
 * Officials whose name these words print in another form: with or without a middle name or initial ("Donald J. Trump"),
 * or with the family name first ("Kishida Fumio").
 */
export function glossaryVariants(glossary: GlossaryIndex, words: readonly string[]): string[] {
  const found = new Set<string>();
  const [first, last] = [words[0]!, words.at(-1)!];
  for (const family of new Set([last, first])) {
    for (const { official } of glossary.surnames(family)) {
      const spelled = [official.name, ...official.aliases].map(wordsOfName);
      if (spelled.some((name) => sameName(name, words) || reversed(name, words))) found.add(official.id);
    }
  }
  return [...found];
}

/** First and last word agree, and the middle ones don't contradict each other: absent, equal, or an initial of the other. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a.slice(1, -1), b.slice(1, -1)] : [b.slice(1, -1), a.slice(1, -1)];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !agrees(word, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

const agrees = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const reversed = (a: readonly string[], b: readonly string[]): boolean => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
