import { nameOf, type Entry } from '../glossary/types';
import { fold } from '../text/fold';

/**
 * The entries most like some words, best first: those that share whole words with them, then beginnings of words.
 * @param words as they stand in an article
 * @param query what was typed since: only entries that hold each word of it are answered
 */
export function likeEntries(entries: readonly Entry[], words: string, query: string, limit: number): Entry[] {
  const wanted = wordsOf(words);
  const typed = wordsOf(query);
  const scored: { readonly entry: Entry; readonly score: number }[] = [];
  for (const entry of entries) {
    const names = namesOf(entry).map(wordsOf);
    if (!typed.every((word) => names.some((name) => name.some((own) => own.includes(word))))) continue;
    scored.push({ entry, score: Math.max(...names.map((name) => likeness(name, wanted))) });
  }
  // The sort is stable: entries that are alike in nothing stay in the order of their files.
  return scored.sort((a, b) => b.score - a.score).slice(0, limit).map(({ entry }) => entry);
}

const namesOf = (entry: Entry): string[] => [nameOf(entry), ...(entry.kind === 'agreement' && entry.short ? [entry.short] : []), ...entry.aliases];

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** From 0 to 1: the share of words that the two have in common, half for those of which one begins the other. */
function likeness(name: readonly string[], wanted: readonly string[]): number {
  let shared = 0;
  for (const word of wanted) {
    if (name.includes(word)) shared += 1;
    else if (name.some((own) => own.startsWith(word) || (own.length > 2 && word.startsWith(own)))) shared += 0.5;
  }
  return shared / Math.max(name.length, wanted.length, 1);
}
