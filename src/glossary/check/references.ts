import type { Steps } from '../../text/steps';
import type { Report } from '../problem';
import { shifted, type PlacedEntry } from './placedEntry';

/** Reports ids that no entry of this file has, and an agreement that refers to itself. An organization may also be plain text. */
export function* checkReferences(entries: readonly PlacedEntry[], report: Report): Steps<void> {
  const agreements = new Set<string>();
  const others = new Set<string>();
  for (const { id, reading } of entries) {
    if (reading.content.kind === 'agreement') agreements.add(id);
    else if (reading.content.kind !== 'official') others.add(id);
  }
  for (const { id: own, reading, offset } of entries) {
    for (const { key, text: id, range } of reading.references) {
      if (id === own) report('self-reference', shifted(range, offset), { key, id });
      else if (!agreements.has(id)) report('dangling-id', shifted(range, offset), { id });
    }
    for (const { text: id, range } of reading.organizations) if (!others.has(id)) report('unknown-organization', shifted(range, offset), { id });
    yield;
  }
}
