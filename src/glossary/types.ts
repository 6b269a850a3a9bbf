import type { Span } from '../text/span';

/** An ISO 8601 date that may stop at the year or the month: `2022`, `2022-11`, `2022-11-18`. */
export type PartialDate = string;

/** Where an entry, or a part of one, stands in its glossary file. Absent for a glossary that was never a file. */
export interface Source {
  /** The file's URI or path, as the reader was given it. */
  readonly file: string;
  /** The whole entry. */
  readonly range: Span;
  /** The value of its name or title: where "go to definition" lands. */
  readonly nameRange: Span;
}

export type Pronouns = 'he' | 'she' | 'they';

/** One post held by an official. An absent bound is open. */
export interface Role {
  readonly title: string;
  /** An organization's id, or plain text. */
  readonly organization?: string;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

interface EntryBase {
  /** Unique among all entries; made from the name when the file gives none. */
  readonly id: string;
  readonly aliases: readonly string[];
  readonly summary?: string;
  /** `https:` links by their label. */
  readonly links: Readonly<Record<string, string>>;
  /** Strings that look like a mention of this entry and are not. */
  readonly never: readonly string[];
  readonly source?: Source;
}

export interface Official extends EntryBase {
  readonly kind: 'official';
  /** As it is printed in full. */
  readonly name: string;
  /** The last word of the name unless the file says otherwise. */
  readonly familyName: string;
  readonly pronouns?: Pronouns;
  readonly country?: string;
  readonly roles: readonly Role[];
}

export interface Agreement extends EntryBase {
  readonly kind: 'agreement';
  /** The formal title. */
  readonly title: string;
  readonly short?: string;
  /** The head nouns an anaphor may use, as written: "framework agreement", "accords". */
  readonly type?: string;
  readonly parties: readonly string[];
  readonly signed?: PartialDate;
  readonly inForce?: PartialDate;
  readonly ended?: PartialDate;
  readonly status?: string;
  /** Ids of agreements. */
  readonly supersedes: readonly string[];
  readonly related: readonly string[];
}

/** An organization, a program or a place: a name that is highlighted and may speak (an organization). */
export interface NamedEntry extends EntryBase {
  readonly kind: 'organization' | 'program' | 'place';
  readonly name: string;
}

export type Entry = Official | Agreement | NamedEntry;
export type EntryKind = Entry['kind'];

/** The entries that serve one article, in file order. */
export interface Glossary {
  readonly officials: readonly Official[];
  readonly agreements: readonly Agreement[];
  /** Organizations, programs and places. */
  readonly others: readonly NamedEntry[];
}

export const emptyGlossary: Glossary = { officials: [], agreements: [], others: [] };

/** The name under which an entry is shown: a formal title for an agreement. */
export const nameOf = (entry: Entry): string => (entry.kind === 'agreement' ? entry.title : entry.name);
