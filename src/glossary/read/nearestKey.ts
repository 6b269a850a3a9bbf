import { editDistance } from '../../text/editDistance';
import { keySynonyms } from '../data/keySynonyms';

/** The known key that was probably meant: one that differs by a letter or two, or means the same. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const key = written.trim().toLowerCase().replace(/[\s-]+/g, '_');
  if (known.includes(key)) return key;
  const meant = keySynonyms.get(key)?.find((synonym) => known.includes(synonym));
  if (meant) return meant;
  const tolerance = key.length < 5 ? 1 : 2;
  const near = known.map((candidate) => ({ candidate, distance: editDistance(key, candidate, tolerance) })).filter((c) => c.distance <= tolerance);
  return near.sort((a, b) => a.distance - b.distance)[0]?.candidate;
}
