import { fold } from '../../text/fold';
import { nameKey } from '../knownKeys';
import { textsIn, type TextNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import { groupBy } from '../../text/groupBy';
import type { ReadEntry } from './readEntry';

interface Use {
  readonly id: string;
  readonly node: TextNode;
  /** The entry's own name, which can't be helped, and not an alias or a short name. */
  readonly own: boolean;
}

/** Reports names under which the text would find two entries: at each alias, and at names where both are names (namesakes). */
export function checkSharedNames(entries: readonly ReadEntry[], report: Report): void {
  const uses = groupBy(entries.flatMap(usesOf), ({ node }) => fold(node.text));
  for (const sharers of uses.values()) {
    if (sharers.every(({ id }) => id === sharers[0]!.id)) continue;
    const allOwn = sharers.every(({ own }) => own);
    for (const { id, node, own } of sharers) {
      const other = sharers.find((use) => use.id !== id)!.id;
      if (!own) report('shared-alias', node.range, { alias: node.text, other });
      else if (allOwn && id !== sharers[0]!.id) report('shared-name', node.range, { name: node.text, other });
    }
  }
}

function usesOf({ entry, map }: ReadEntry): Use[] {
  const use = (key: string, own: boolean): Use[] => textsIn(map, key).map((node) => ({ id: entry.id, node, own }));
  return [...use(nameKey(entry.kind), true), ...use('aliases', false), ...(entry.kind === 'agreement' ? use('short', false) : [])];
}
