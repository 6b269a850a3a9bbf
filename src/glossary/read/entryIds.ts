import { shifted } from '../check/placedEntry';
import { freshIds } from '../freshIds';
import type { Report } from '../problem';
import { slug } from '../slug';
import type { EntryReading } from './itemReading';

/** An entry in its place, before it has an id. */
export interface UnnamedEntry {
  readonly reading: EntryReading;
  readonly offset: number;
}

/**
 * Gives each entry an id of its own, in file order. Those that are written come first, wherever they stand, so that an entry without
 * an id never takes another's; the rest are made from the names in file order, with -2, -3 where they meet. Of two entries with
 * the same written id the first keeps it.
 */
export function assignIds(entries: readonly UnnamedEntry[], report: Report): string[] {
  const taken = new Set<string>();
  const ids = entries.map(({ reading: { id, idRange }, offset }) => {
    if (id === undefined) return undefined;
    if (!taken.has(id)) {
      taken.add(id);
      return id;
    }
    report('repeated-id', shifted(idRange, offset), { id });
    return undefined;
  });
  const freshId = freshIds(taken);
  return entries.map(({ reading: { id, name, content } }, i) => ids[i] ?? freshId(id ?? (slug(name) || content.kind)));
}
