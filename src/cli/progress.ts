/** How far long work is, in one line on standard error that is written over; nothing where that is no terminal. */
export class Progress {
  readonly #label: string;
  #shown = '';

  constructor(label: string) {
    this.#label = label;
  }

  /** @param done the share that is done, from 0 to 1 */
  show(done: number): void {
    if (!process.stderr.isTTY) return;
    const line = `${this.#label} … ${Math.floor(done * 100)} %`;
    if (line !== this.#shown) process.stderr.write(`\r${line}`);
    this.#shown = line;
  }

  clear(): void {
    if (this.#shown) process.stderr.write(`\r${' '.repeat(this.#shown.length)}\r`);
  }
}
