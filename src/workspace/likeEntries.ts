import { nameOf, type Entry } from '../glossary/types';
import { fold } from '../text/fold';

/**
 * The entries most like some words, best first: those that share most of their words with them, whole or begun.
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

/** From 0 to 1: the share of words that the two have in common; those of which one begins the other count by what they share. */
function likeness(name: readonly string[], wanted: readonly string[]): number {
  const shared = wanted.map((word) => Math.max(0, ...name.map((own) => (own === word ? 1 : begun(own, word)))));
  return shared.reduce((sum, share) => sum + share, 0) / Math.max(name.length, wanted.length, 1);
}

function begun(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.startsWith(shorter) ? (mostBegun * shorter.length) / longer.length : 0;
}

const mostBegun = 0.9;
