import { nameOf, type Entry } from '../glossary/types';
import { fold } from '../text/fold';

/**
 * The entries most like some words, best first: those that share most of their words with them, whole or begun. Each name is read once,
 * and what is answered goes through them as it is typed.
 * @param words as they stand in an article
 * @returns the best of those that hold each word of a query
 */
export function likeEntries(entries: readonly Entry[], words: string): (query: string, limit: number) => Entry[] {
  const wanted = wordsOf(words);
  const scored = entries.map((entry) => {
    const names = namesOf(entry).map(wordsOf);
    return { entry, names, score: Math.max(...names.map((name) => likeness(name, wanted))) };
  });
  // The sort is stable: entries that are alike in nothing stay in the order of their files.
  scored.sort((a, b) => b.score - a.score);
  return (query, limit) => {
    const typed = wordsOf(query);
    const found: Entry[] = [];
    for (const { entry, names } of scored) {
      if (found.length === limit) break;
      if (typed.every((word) => names.some((name) => name.some((own) => own.includes(word))))) found.push(entry);
    }
    return found;
  };
}

const namesOf = (entry: Entry): string[] => [nameOf(entry), ...(entry.kind === 'agreement' && entry.short ? [entry.short] : []), ...entry.aliases];

const wordsOf = (text: string): string[] => fold(text).split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** From 0 to 1: the share of words that the two have in common; those of which one begins the other count by what they share. */
function likeness(name: readonly string[], wanted: readonly string[]): number {
  let shared = 0;
  for (const word of wanted) {
    let most = 0;
    for (const own of name) if (own.charCodeAt(0) === word.charCodeAt(0)) most = Math.max(most, own === word ? 1 : begun(own, word));
    shared += most;
  }
  return shared / Math.max(name.length, wanted.length, 1);
}

function begun(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.startsWith(shorter) ? (mostBegun * shorter.length) / longer.length : 0;
}

const mostBegun = 0.9;
