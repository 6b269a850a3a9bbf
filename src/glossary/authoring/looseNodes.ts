import type { Span } from '../../text/span';
import { partOf, sections } from '../knownKeys';

/** What a map of a glossary is, as far as its keys go. */
export type Part = 'root' | 'official' | 'role' | 'agreement' | 'named' | 'links';

/** A text as it is spelled, and its place within its quote marks. */
export interface LooseText {
  readonly text: string;
  readonly range: Span;
}

/** A map as far as it is typed. */
export interface LooseMap {
  /** Undefined where the format has no map. */
  readonly part: Part | undefined;
  /** Where its keys stand; undefined in braces. */
  readonly column: number | undefined;
  /** The column of the dash before it, or that of the map around it. */
  readonly dash: number;
  readonly start: number;
  end: number;
  readonly fields: LooseField[];
}

export interface LooseField {
  readonly key: string;
  readonly keyRange: Span;
  /** The end of what stands on the line, or in the brackets. */
  end: number;
  /** Whether its value, if any, stands on the lines below. */
  isOpen: boolean;
  /** Its text, or those of its list. */
  readonly texts: LooseText[];
  /** Its map, or those of its list. */
  readonly maps: LooseMap[];
  /** Its list in brackets, with them. */
  readonly lists: Span[];
}

export const looseMap = (part: Part | undefined, start: number, column: number | undefined, dash: number): LooseMap => ({ part, column, dash, start, end: start, fields: [] });

export const looseField = (key: string, keyRange: Span): LooseField => ({ key, keyRange, end: keyRange.end, isOpen: false, texts: [], maps: [], lists: [] });

/** The part of the maps that a key holds. */
export function partBelow(part: Part | undefined, key: string): Part | undefined {
  if (part === 'root') return Object.hasOwn(sections, key) ? partOf(sections[key as keyof typeof sections]) : undefined;
  if (part === 'official' && key === 'roles') return 'role';
  return part !== 'role' && part !== 'links' && key === 'links' ? 'links' : undefined;
}
