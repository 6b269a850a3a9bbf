import type { Span } from '../../text/span';

/** Turns offsets in UTF-16 code units into offsets in Unicode code points, which most other tools count in. A lone surrogate counts as one. */
export class CodePoints {
  /** Offsets of the second halves of the pairs, in order. */
  readonly #halves: readonly number[];

  constructor(text: string) {
    this.#halves = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1);
  }

  /** An offset inside a pair counts as the one before it. */
  at(offset: number): number {
    let low = 0;
    let high = this.#halves.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#halves[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  span({ start, end }: Span): Span {
    return { start: this.at(start), end: this.at(end) };
  }
}
