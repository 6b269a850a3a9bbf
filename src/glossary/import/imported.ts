import type { Glossary } from '../types';

/** A file to import, as text. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** What came of an import. The entries have no source; every one has an id. */
export interface Imported {
  readonly glossary: Glossary;
  /** In file order: all that a file holds and the glossary doesn't, and what was decided where the data leaves it open. */
  readonly skipped: readonly Skipped[];
}

/** An import under way: each step yields the share that is done, from 0 to 1, so that a host can show it, breathe, or stop. */
export type Importing = Generator<number, Imported>;

/** Something that was left out or decided. The words for people are made in `present`. */
export interface Skipped {
  readonly code: SkipCode;
  readonly file: string;
  /** From 1; absent where it concerns the whole file, or the format has no lines to speak of (JSON). */
  readonly line?: number;
  /** The name, the row, the field or the column it is about. */
  readonly what: string;
  /** The value at fault, or more about it; see `SkipCode`. */
  readonly detail?: string;
}

export type SkipCode =
  | 'unreadable' // detail: the parser's words; the item or file is left out
  | 'not-this-format' // the file is left out
  | 'no-such-column' // what: a column of the map; the file is left out
  | 'no-name' // the entry is left out
  | 'no-office' // a role without a title is left out
  | 'unknown-term' // detail: its type; the role is left out
  | 'unknown-reference' // detail: an id that nothing has; the role is left out
  | 'columns-differ' // detail: how many the row has; fields that are missing are empty, those beyond are left out
  | 'unclosed-quote' // the rest of the file is one field
  | 'unclosed-bracket' // detail: as it was; what the lone bracket belongs to is left out
  | 'damaged-text' // detail: what it holds that was no text; kept as it is
  | 'not-a-date' // detail: as it was; left out
  | 'day-or-month' // detail: as it was; the column doesn't tell which comes first; left out
  | 'not-a-link' // detail: as it was; left out
  | 'unknown-gender' // detail: as it was; no pronouns
  | 'name-note' // detail: what stood in brackets in the name; left out
  | 'alias-of-another' // detail: an alias that is another entry's very name; left out
  | 'repeated' // detail: what is there already; left out
  | 'repeated-id' // detail: the id; the later entry got another
  | 'conflict' // detail: a second value where there is one already; left out
  | 'namesake' // detail: the other one's country; kept as two entries
  | 'not-kept'; // what: a field or column that glossaries have no place for, or that is not in the map; detail: how often it has a value

/** Takes notes on one file. */
export interface Notes {
  skip(code: SkipCode, line: number | undefined, what: string, detail?: string): void;
  /** A field has a value that is not kept: counted, and told once. */
  leave(field: string): void;
  all(): readonly Skipped[];
}

export function noteTaker(file: string): Notes {
  const skipped: Skipped[] = [];
  const left = new Map<string, number>();
  return {
    skip: (code, line, what, detail) => skipped.push({ code, file, what, ...(line !== undefined && { line }), ...(detail !== undefined && { detail }) }),
    leave: (field) => left.set(field, (left.get(field) ?? 0) + 1),
    all: () => [...skipped, ...[...left].map(([what, count]): Skipped => ({ code: 'not-kept', file, what, detail: String(count) }))],
  };
}
