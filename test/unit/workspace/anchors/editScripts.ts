import type { Span } from '../../../../src/text/span';
import type { Edit } from '../../../../src/workspace/anchors/followEdits';

/** A repeatable source of numbers below `n`. */
export type Chance = (n: number) => number;

/** A linear congruential generator (Numerical Recipes): the same seed gives the same scripts everywhere. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

interface Character {
  readonly unit: string;
  /** Where it stood in the text before all edits; undefined for what was written since. */
  readonly origin: number | undefined;
  /** The anchors that it is part of. */
  readonly anchors: ReadonlySet<number>;
}

const one = <T>(chance: Chance, items: readonly T[]): T => items[chance(items.length)]!;

/** What an editor's hands do to a text, character by character: a model that knows where each one went, for others to be held against. */
export class Manuscript {
  #characters: Character[];
  readonly #anchors: readonly Span[];
  readonly #words: readonly string[];

  constructor(text: string, anchors: readonly Span[]) {
    this.#anchors = anchors;
    this.#words = text.match(/[\p{L}\p{N}]+/gu) ?? ['word'];
    this.#characters = Array.from({ length: text.length }, (_, at) => ({ unit: text[at]!, origin: at, anchors: new Set(anchors.flatMap(({ start, end }, n) => (start <= at && at < end ? [n] : []))) }));
  }

  get text(): string {
    return this.#characters.map(({ unit }) => unit).join('');
  }

  /** Where the characters of an anchor stand; undefined when none is left. */
  extent(anchor: number): Span | undefined {
    const start = this.#characters.findIndex(({ anchors }) => anchors.has(anchor));
    return start < 0 ? undefined : { start, end: this.#characters.findLastIndex(({ anchors }) => anchors.has(anchor)) + 1 };
  }

  /** Where the words of an anchor stand, moved or not, whole and as words of their own; undefined when they stand no more. */
  standing(anchor: number): Span | undefined {
    const { start, end } = this.#anchors[anchor]!;
    const from = this.#characters.findIndex(({ origin }) => origin === start);
    const whole = from >= 0 && Array.from({ length: end - start }, (_, i) => this.#characters[from + i]?.origin === start + i).every(Boolean);
    const to = from + end - start;
    const grown = (at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(this.#characters[at]?.unit ?? ' ');
    return whole && !grown(from - 1) && !grown(to) ? { start: from, end: to } : undefined;
  }

  /** Whether any character of an anchor stands in a span. */
  touches(anchor: number, { start, end }: Span): boolean {
    const { start: first, end: last } = this.#anchors[anchor]!;
    return this.#characters.slice(start, end).some(({ origin }) => origin !== undefined && first <= origin && origin < last);
  }

  /** Edits made at once, as an editor tells them. */
  edit(chance: Chance, count: number): readonly Edit[] {
    const edits: Edit[] = [];
    let room = this.#characters.length;
    for (let i = 0; i < count && room > 0; i++) {
      const start = chance(room);
      const end = Math.min(room, start + one(chance, [0, 0, 1 + chance(5), 1 + chance(60)]));
      const text = end === start || chance(2) === 0 ? this.#newText(chance) : '';
      edits.push({ start, end, text });
      room = start - 1;
    }
    for (const { start, end, text } of edits) this.#replace(start, end, text);
    return edits;
  }

  /** A paragraph taken elsewhere. */
  move(chance: Chance): void {
    const paragraphs = [...this.text.matchAll(/[^\n]+\n*/g)];
    if (paragraphs.length < 3) return;
    const { index, 0: words } = one(chance, paragraphs);
    const taken = this.#characters.splice(index, words.length);
    this.#characters.splice(one(chance, [...this.text.matchAll(/[^\n]+\n*/g)]).index, 0, ...taken);
  }

  /** Another case, or other quote marks, over a stretch of text. */
  restyle(chance: Chance): void {
    const start = chance(this.#characters.length);
    const end = start + chance(300);
    const change = one(chance, [(s: string) => s.toUpperCase(), (s: string) => s.toLowerCase(), (s: string) => s.replace(/[“”]/, '"').replace(/[‘’]/, "'")]);
    this.#characters = this.#characters.map((character, at) => {
      const unit = at >= start && at < end ? change(character.unit) : character.unit;
      return unit.length === 1 ? { ...character, unit } : character;
    });
  }

  /** Lines that end as on another system. */
  carriageReturns(): void {
    this.#characters = this.#characters.flatMap((c, at) => (c.unit === '\n' && this.#characters[at - 1]?.unit !== '\r' ? [{ unit: '\r', origin: undefined, anchors: new Set<number>() }, c] : [c]));
  }

  #newText(chance: Chance): string {
    const words = Array.from({ length: 1 + chance(8) }, () => one(chance, this.#words)).join(' ');
    return one(chance, [words, `${words} `, ` ${words}. `, '😀', '👩‍🚀', '\u0301', 'é', '\r\n', '\n\n']);
  }

  #replace(start: number, end: number, text: string): void {
    const [before, after] = [this.#characters[start - 1]?.anchors, this.#characters[end]?.anchors];
    const anchors = new Set([...(before ?? [])].filter((anchor) => after?.has(anchor)));
    this.#characters.splice(start, end - start, ...Array.from({ length: text.length }, (_, at): Character => ({ unit: text[at]!, origin: undefined, anchors })));
  }
}
