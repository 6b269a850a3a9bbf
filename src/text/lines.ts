/** Line starts of a text, for turning offsets into what people count. Lines end at \n, \r\n or \r. */
export class Lines {
  readonly #starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  /** The line of an offset, from 1. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The column of an offset in its line, from 1, in UTF-16 code units. */
  columnOf(offset: number): number {
    return offset - this.#starts[this.lineOf(offset) - 1]! + 1;
  }
}
