import type { Span } from '../../text/span';
import { loosen } from './looseText';

/** The words before and after a place. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of a context stands around a place, from 0 to 1: on either side and on both together. */
export interface Likeness {
  readonly before: number;
  readonly after: number;
  readonly both: number;
  /** Whether the very next word stands, on either side. */
  readonly touches: boolean;
  /** Letters of the words that stand right beside the place without a gap, on the side that has fewer of them; a side whose context ends so counts as long as any. */
  readonly embedded: number;
}

/** How much farther than the context's own length its words are looked for: some may have been written between them. */
const reach = 1.5;
/** What a letter that was written between costs, in letters that stand. */
const passing = 0.5;

/** Compares the words of a context with those around a place of a text: in order, each weighted by its length. */
export function likeness({ prefix, suffix }: Context, text: string, { start, end }: Span): Likeness {
  const ahead = wordsOf(prefix).reverse();
  const behind = wordsOf(suffix);
  const foundAhead = wordsOf(text.slice(Math.max(0, start - Math.ceil(prefix.length * reach) - 8), start)).reverse();
  const foundBehind = wordsOf(text.slice(end, end + Math.ceil(suffix.length * reach) + 8));
  const [before, after] = [common(ahead, foundAhead, prefix.length), common(behind, foundBehind, suffix.length)];
  const touches = (ahead.length > 0 && ahead[0] === foundAhead[0]) || (behind.length > 0 && behind[0] === foundBehind[0]);
  const embedded = Math.min(unbroken(ahead, foundAhead), unbroken(behind, foundBehind));
  const [first, second] = [total(ahead, prefix.length), total(behind, suffix.length)];
  const all = first + second;
  return { before: first > 0 ? before / first : 0, after: second > 0 ? after / second : 0, both: all > 0 ? (before + after) / all : 0, touches, embedded };
}

function unbroken(context: readonly string[], found: readonly string[]): number {
  const end = context.findIndex((word, i) => word !== found[i]);
  return end < 0 ? Infinity : context.slice(0, end).reduce((letters, word) => letters + word.length, 0);
}

const wordsOf = (text: string): string[] => loosen(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words count by their length, and half as much with each such distance from the place: in letters, or as a part of the context. */
const half = 48;
const halfOfLong = 0.5;

/** What each of some words counts, the nearest first, in a context of such a length. */
function weights(words: readonly string[], length: number): number[] {
  const halving = Math.max(half, length * halfOfLong);
  let distance = 0;
  return words.map((word) => {
    const weight = word.length * 2 ** (-distance / halving);
    distance += word.length;
    return weight;
  });
}

const total = (words: readonly string[], length: number): number => weights(words, length).reduce((sum, weight) => sum + weight, 0);

/**
 * The weight of the words of a context that stand, in order, in what is found beside a place, less what had to be passed over to get to
 * them: from a neighbouring place of the same words, the context is met as well, only farther off.
 */
function common(context: readonly string[], found: readonly string[], length: number): number {
  const worth = weights(context, length);
  const cost = weights(found, length).map((weight) => weight * passing);
  let row = [0];
  for (const passed of cost) row.push(row.at(-1)! - passed);
  for (let i = 0; i < context.length; i++) {
    const next = [row[0]!];
    for (let j = 0; j < found.length; j++) {
      const met = context[i] === found[j] ? row[j]! + worth[i]! : Number.NEGATIVE_INFINITY;
      next.push(Math.max(met, row[j + 1]!, next[j]! - cost[j]!));
    }
    row = next;
  }
  return Math.max(...row);
}
