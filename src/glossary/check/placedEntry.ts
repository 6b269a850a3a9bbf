import type { Span } from '../../text/span';
import type { EntryReading } from '../read/itemReading';

/** An entry among the others of its file. */
export interface PlacedEntry {
  readonly id: string;
  readonly reading: EntryReading;
  /** Where its item starts. */
  readonly offset: number;
}

/** Where in the file a range of an item lies. */
export const shifted = (range: Span | undefined, offset: number): Span | undefined => range && { start: range.start + offset, end: range.end + offset };
