import { familyNamesOf, type GlossaryIndex } from '../glossary/glossaryIndex';
import { bare } from '../glossary/nameWords';
import type { Official } from '../glossary/types';
import { editDistance } from '../text/editDistance';
import { fold } from '../text/fold';

/** A name of two words or more. */
export interface KnownName {
  readonly entry: string;
  readonly text: string;
}

/** Longer titles are compared word by word. */
export const mostWords = 4;
const shortWord = 4;
const longWord = 8;

/** Whether one word may be another misspelt: a letter or, in a long word, two; the first one right, and more than an ending added or taken away. */
export function isNearWord(printed: string, known: string): boolean {
  const length = Math.min(printed.length, known.length);
  if (printed === known || length < shortWord || printed[0] !== known[0] || isInflected(printed, known) || isInflected(known, printed)) return false;
  const limit = length < longWord ? 1 : 2;
  return editDistance(printed, known, limit) <= limit;
}

/** Letters that changed places, or were doubled or not: a slip of the hand, where another letter may make another person's name. */
export const isSlip = (printed: string, known: string): boolean => lettersOf(printed) === lettersOf(known) || undoubled(printed) === undoubled(known);

const lettersOf = (word: string): string => [...word].sort().join('');
const undoubled = (word: string): string => word.replace(/(.)\1/gu, '$1');

/** "Obamas", "Accords", "Europea". */
const isInflected = (longer: string, shorter: string): boolean => longer.startsWith(shorter) && /^(?:s|es|n|an|ian|ist|ism)$/.test(longer.slice(shorter.length));

/**
 * The names of officials and agreements by each of the words that may be right where another is not: the first and the last. It is made of a
 * whole glossary at once, so no name is read further than that.
 */
export function namesByWord({ glossary: { officials, agreements } }: GlossaryIndex): ReadonlyMap<string, readonly KnownName[]> {
  const byWord = new Map<string, KnownName[]>();
  const add = (entry: string, text: string): void => {
    const words = text.split(/\s+/, mostWords + 2);
    if (words.length < 2 || words.length > mostWords + 1) return;
    for (const word of new Set([fold(words[0]!), bare(fold(words.at(-1)!))])) {
      const names = byWord.get(word);
      if (names) names.push({ entry, text });
      else byWord.set(word, [{ entry, text }]);
    }
  };
  for (const { id, name, aliases } of officials) for (const text of [name, ...aliases]) add(id, text);
  for (const { id, title, short, aliases } of agreements) for (const text of [title, ...(short ? [short] : []), ...aliases]) add(id, text);
  return byWord;
}

/** The family names of one word by which an official may be called, folded. */
export const singleSurnames = (official: Official): string[] => familyNamesOf(official).flatMap((words) => (words.length === 1 && words[0]!.length > shortWord ? words : []));
