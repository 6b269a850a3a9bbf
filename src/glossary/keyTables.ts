import type { Steps } from '../text/steps';
import type { Entry, Glossary } from './types';

/** A folded word, or a year, that leads to entries. */
export type Key = string | number;

/** Places in a list of entries, ascending, by key. */
export type KeyTable = ReadonlyMap<Key, readonly number[]>;

export type ListName = keyof Glossary;

/** How a stage finds the entries of a list. */
export interface Keying<E extends Entry> {
  /** The table's name among those of its list. */
  readonly stage: string;
  /** What the keys depend on beside the entry: a table that was made in others is not used. */
  readonly circumstances: string;
  readonly keysOf: (entry: E) => Iterable<Key>;
}

/** A table of one list of a file, so that it can be kept and recalled. */
export interface ListTable {
  readonly list: ListName;
  readonly stage: string;
  readonly circumstances: string;
  readonly table: KeyTable;
}

/** The entries of a file, and the tables that were made of them. */
export interface KeyedGlossary {
  readonly glossary: Glossary;
  readonly tables: readonly ListTable[];
}

export const listNames: readonly ListName[] = ['officials', 'agreements', 'others'];

interface Kept {
  readonly circumstances: string;
  readonly table: KeyTable;
}

/** By what keys the entries of each file are found: made once for a list of entries, or recalled, for all glossaries that the file is part of. */
export class KeyTables {
  readonly #kept = new WeakMap<readonly Entry[], Map<string, Kept>>();

  /** The table of a list, made in a step for each entry unless it is at hand. */
  *of<E extends Entry>(entries: readonly E[], { stage, circumstances, keysOf }: Keying<E>): Steps<KeyTable> {
    const known = this.#kept.get(entries)?.get(stage);
    if (known?.circumstances === circumstances) return known.table;
    const table = new Map<Key, number[]>();
    for (const [place, entry] of entries.entries()) {
      for (const key of new Set(keysOf(entry))) {
        const sharers = table.get(key);
        if (sharers) sharers.push(place);
        else table.set(key, [place]);
      }
      yield;
    }
    this.#keep(entries, stage, { circumstances, table });
    return table;
  }

  /** Takes over the tables of a file that were made before, of the same entries. */
  recall({ glossary, tables }: KeyedGlossary): void {
    for (const { list, stage, circumstances, table } of tables) this.#keep(glossary[list], stage, { circumstances, table });
  }

  /** A file with all tables that were made of it. */
  keyed(glossary: Glossary): KeyedGlossary {
    const tablesOf = (list: ListName): ListTable[] => [...(this.#kept.get(glossary[list]) ?? [])].map(([stage, kept]) => ({ list, stage, ...kept }));
    return { glossary, tables: listNames.flatMap(tablesOf) };
  }

  #keep(entries: readonly Entry[], stage: string, kept: Kept): void {
    const tables = this.#kept.get(entries) ?? new Map<string, Kept>();
    this.#kept.set(entries, tables.set(stage, kept));
  }
}
