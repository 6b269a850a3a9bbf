import type { Steps } from '../src/text/steps';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that so large a share of all (0 to 1) does not exceed. */
export const percentile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1]!;

/** Runs something as often as asked, and gives the median of what each run measures. */
export const medianOf = (runs: number, run: () => number): number => median(Array.from({ length: runs }, run));

/** Milliseconds that something takes. */
export function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How long the host would be held up by steps that it takes in slices of that many milliseconds: the longest stretch between two pauses. */
export function longestBlock<T>(steps: Steps<T>, slice: number): { readonly result: T; readonly longest: number } {
  let longest = 0;
  let start = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    const spent = performance.now() - start;
    if (done || spent >= slice) {
      longest = Math.max(longest, spent);
      start = performance.now();
    }
    if (done) return { result: value, longest };
  }
}

/** Megabytes on the heap that what a function makes holds on to. */
export function heapOf(make: () => object): { readonly made: object; readonly megabytes: number } {
  if (!gc) throw new Error('run node with --expose-gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  gc();
  // Handed back, so that it is still held when the heap is measured.
  return { made, megabytes: (process.memoryUsage().heapUsed - before) / 1e6 };
}
