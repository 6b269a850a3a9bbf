import { fold } from '../text/fold';
import { tokenize, kinds, type Tokens } from '../text/tokens';
import { isCapitalized } from '../text/characters';
import { eastAsianSurnames } from './data/eastAsianSurnames';
import { nameParticles } from './data/nameParticles';
import { nameSuffixes } from './data/nameSuffixes';

/** The key without the point of an abbreviation: "jr." is "jr". */
export const bare = (key: string): string => (key.endsWith('.') ? key.slice(0, -1) : key);

/** The words of a span that count for comparing names: no marks, brackets or hyphens; initials without their point. */
export function nameWords(tokens: Tokens, first: number, end: number): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) if (tokens.kind(i) === kinds.word) words.push(bare(tokens.key(i)));
  return words;
}

/** The same of a name that stands alone, without its generational suffix. */
export function wordsOfName(name: string): string[] {
  if (plainName.test(name)) return withoutSuffix(name.toLowerCase().split(' '));
  const tokens = tokenize(name);
  return withoutSuffix(nameWords(tokens, 0, tokens.length));
}

/** Such a name's tokens are its words. */
const plainName = /^[a-z]+(?: [a-z]+)*$/i;

export const withoutSuffix = (words: readonly string[]): string[] => words.filter((w, i) => i < 2 || !nameSuffixes.has(w));

/**
 * Family names by which the bearer may be called, as folded words, longest first: every run of words that ends the name
 * ("Peña Nieto", "Nieto"), and the first word where family names come first ("Xi Jinping").
 * A description ("Ann Lee of the Green Party", "the President") is not read for surnames, and the second syllable of a given
 * name ("Lin Wan-i") begins none.
 */
export function surnamesOf(names: readonly string[]): string[][] {
  const found = new Map<string, string[]>();
  for (const name of names) {
    if (isDescription(name)) continue;
    const words = wordsOfName(name);
    const syllables = new Set([...name.matchAll(secondSyllable)].map(([syllable]) => fold(syllable)));
    for (let i = 1; i < words.length; i++) if (!syllables.has(words[i]!)) found.set(words.slice(i).join(' '), words.slice(i));
    const [first] = words;
    if (first && words.length > 1 && words.length <= 3 && eastAsianSurnames.has(first)) found.set(first, [first]);
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

/** In lower case after a hyphen: "Wan-i", "Sai-on", and not "al-Assad", "Louis-Dreyfus". */
const secondSyllable = /(?<=\p{L}[-‐‑])\p{Ll}+/gu;

/** Lower-case words after a capitalised one that are no particles, or an article in front. */
export function isDescription(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex(isCapitalized);
  const rest = words.slice(first + 1);
  return /^the$/i.test(words[0] ?? '') || rest.some((w) => /^\p{Ll}/u.test(w) && !nameParticles.has(w.toLowerCase().split(/[-‐‑]/, 1)[0]!));
}
