import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { wordsOfName } from '../../glossary/nameWords';
import type { Official } from '../../glossary/types';

/**
 * Officials whose name these words print in another form: with or without a middle name or initial ("Donald J. Trump"),
 * or with the family name first ("Kishida Fumio"). Who has every printed word, "H.W." too, goes before who has fewer.
 */
export function glossaryVariants(glossary: GlossaryIndex, words: readonly string[]): string[] {
  const found = new Set<string>();
  const whole = new Set<string>();
  const printed = partInitials(words);
  const spellings = glossary.table(spellingsOf);
  for (const family of new Set([words.at(-1)!, words[0]!])) {
    for (const { official } of glossary.surnames(family)) {
      const spelled = spellings(official);
      const same = spelled.filter((name) => sameName(name, printed) || reversed(name, printed));
      if (same.length === 0 || spelled.some((name) => contradicts(name, printed))) continue;
      found.add(official.id);
      if (same.some((name) => name.length >= printed.length)) whole.add(official.id);
    }
  }
  return [...(whole.size > 0 ? whole : found)];
}

/** The names of officials as folded words, read when they are first asked for: of thousands few are. */
function spellingsOf(): (official: Official) => readonly string[][] {
  const read = new Map<Official, readonly string[][]>();
  return (official) => {
    const known = read.get(official) ?? [official.name, ...official.aliases].map((name) => partInitials(wordsOfName(name)));
    read.set(official, known);
    return known;
  };
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

/** A middle name that the glossary has otherwise: "George W. Bush" is not George Herbert Walker Bush, though "George Bush" is an alias of both. */
const contradicts = (a: readonly string[], b: readonly string[]): boolean => a.length > 2 && b.length > 2 && a[0] === b[0] && a.at(-1) === b.at(-1) && !sameName(a, b);

/** "H.W." is two initials. */
const partInitials = (words: readonly string[]): string[] => words.flatMap((word) => (word.length > 2 && /^\p{L}(?:\.\p{L})+$/u.test(word) ? word.split('.') : [word]));

const agrees = (a: string, b: string): boolean => a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

const reversed = (a: readonly string[], b: readonly string[]): boolean => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
