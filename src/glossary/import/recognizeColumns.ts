import { agreementColumns, officialColumns } from './columns';
import { agreementColumnWords } from './data/agreementColumnWords';
import { officialColumnWords } from './data/officialColumnWords';

/** A table's header with what its columns seem to hold. */
export interface RecognizedColumns {
  readonly kind: 'officials' | 'agreements';
  /** Glossary keys to columns. */
  readonly map: ReadonlyMap<string, string>;
}

/**
 * What the columns of a table seem to hold, by their names: first those that are called as the key is, then those whose name holds
 * words that tell it ("signed_event_date"). Officials, unless nothing but a treaty's title or dates is there.
 */
export function recognizeColumns(header: readonly string[]): RecognizedColumns {
  const columns = header.map((column) => column.trim()).filter((column) => column !== '');
  const officials = mapped(columns, officialColumns, officialColumnWords);
  const agreements = mapped(columns, agreementColumns, agreementColumnWords);
  const kind = officials.has('name') && !agreements.has('signed') ? 'officials' : 'agreements';
  return { kind, map: kind === 'officials' ? officials : agreements };
}

function mapped(columns: readonly string[], keys: readonly string[], synonyms: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  const map = new Map<string, string>();
  const free = new Set(columns);
  const take = (key: string, fits: (words: readonly string[]) => boolean): void => {
    const column = map.has(key) ? undefined : [...free].find((name) => fits(wordsOf(name)));
    if (column === undefined) return;
    map.set(key, column);
    free.delete(column);
  };
  for (const key of keys) take(key, (words) => words.join('_') === key);
  for (const [key, phrases] of synonyms) for (const phrase of phrases) take(key, (words) => phrase.split(' ').every((word) => words.includes(word)));
  return map;
}

/** The words of a column's name: "signed_event_date", "Signed (date)" and "signedDate" have "signed". */
const wordsOf = (column: string): string[] => column.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
