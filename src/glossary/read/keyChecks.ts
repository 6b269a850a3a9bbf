import type { MapNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import { nearestKey } from './nearestKey';

export function reportUnknownKeys(map: MapNode, known: readonly string[], report: Report): void {
  for (const { key, keyRange, value } of map.fields) {
    if (known.includes(key)) continue;
    const suggestion = nearestKey(key, known);
    report('unknown-key', keyRange ?? value.range, { key, ...(suggestion && { suggestion }) });
  }
}

/** Reports each key that the map already has: the first one is read. */
export function reportDuplicateKeys(map: MapNode, report: Report): void {
  const seen = new Set<string>();
  for (const { key, keyRange } of map.fields) {
    if (seen.has(key)) report('duplicate-key', keyRange, { key });
    seen.add(key);
  }
}
