import type { WordChange } from './finding';

export interface Words {
  /** As they are compared. */
  readonly keys: readonly string[];
  /** As they are told. */
  readonly words: readonly string[];
}

/** How printed words differ from a title. */
export interface Comparison {
  /** Words to replace, to add or to take away. */
  readonly distance: number;
  /** How many words the title has. */
  readonly length: number;
  /** How many of the printed words are the title's: what follows them goes on with the sentence. */
  readonly printed: number;
  /** In order; neighbouring ones together. */
  readonly changes: readonly WordChange[];
  /** Whether the title's last words are missing: it was cut short. */
  readonly isCut: boolean;
}

type Step = 'same' | 'replaced' | 'added' | 'missing';

/** Compares a title with the words printed from where it begins. */
export function compareWords(title: Words, printed: Words): Comparison {
  const rows = distances(title.keys, printed.keys);
  const last = rows[title.keys.length]!;
  const end = last.indexOf(Math.min(...last));
  const steps = stepsBack(rows, title.keys, printed.keys, end).reverse();
  const changes: { printed: string; formal: string }[] = [];
  let [t, p, open] = [0, 0, false];
  for (const step of steps) {
    const formal = step === 'added' ? '' : title.words[t++]!;
    const word = step === 'missing' ? '' : printed.words[p++]!;
    if (step !== 'same') {
      if (!open) changes.push({ printed: '', formal: '' });
      const change = changes.at(-1)!;
      change.printed = `${change.printed} ${word}`.trim();
      change.formal = `${change.formal} ${formal}`.trim();
    }
    open = step !== 'same';
  }
  return { distance: last[end]!, length: title.keys.length, printed: end, changes, isCut: steps.at(-1) === 'missing' };
}

/** `rows[t][p]`: the distance between the first `t` words of the title and the first `p` printed ones. */
function distances(title: readonly string[], printed: readonly string[]): number[][] {
  const rows = [Array.from({ length: printed.length + 1 }, (_, p) => p)];
  for (const [t, word] of title.entries()) {
    const above = rows[t]!;
    const row = [t + 1];
    for (const [p, other] of printed.entries()) row.push(Math.min(above[p + 1]! + 1, row[p]! + 1, above[p]! + (word === other ? 0 : 1)));
    rows.push(row);
  }
  return rows;
}

function stepsBack(rows: readonly (readonly number[])[], title: readonly string[], printed: readonly string[], end: number): Step[] {
  const steps: Step[] = [];
  let [t, p] = [title.length, end];
  while (t > 0 || p > 0) {
    const both = t > 0 && p > 0 ? rows[t - 1]![p - 1]! : Infinity;
    const cost = rows[t]![p]!;
    const same = title[t - 1] === printed[p - 1];
    const step: Step = same && both === cost ? 'same' : both + 1 === cost ? 'replaced' : p > 0 && rows[t]![p - 1]! + 1 === cost ? 'added' : 'missing';
    steps.push(step);
    if (step !== 'added') t--;
    if (step !== 'missing') p--;
  }
  return steps;
}
