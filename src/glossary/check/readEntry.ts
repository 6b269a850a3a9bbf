import type { MapNode } from '../nodes/sourceNode';
import type { Entry } from '../types';

/** An entry and the fields it was read from, which know their places. */
export interface ReadEntry {
  readonly entry: Entry;
  readonly map: MapNode;
}
