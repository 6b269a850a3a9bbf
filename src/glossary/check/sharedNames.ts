import { fold } from '../../text/fold';
import type { Steps } from '../../text/steps';
import type { Report } from '../problem';
import type { NameUse } from './crossReferences';
import { shifted, type PlacedEntry } from './placedEntry';

interface Use {
  readonly entry: PlacedEntry;
  readonly name: NameUse;
}

/** Reports names under which the text would find two entries: at each alias, and at names where both are names (namesakes). */
export function* checkSharedNames(entries: readonly PlacedEntry[], report: Report): Steps<void> {
  const uses = new Map<string, Use | Use[]>();
  for (const entry of entries) {
    for (const name of entry.reading.names) {
      const key = fold(name.text);
      const known = uses.get(key);
      // Most names have one use: a list for each would weigh more than the names.
      if (!known) uses.set(key, { entry, name });
      else if (Array.isArray(known)) known.push({ entry, name });
      else uses.set(key, [known, { entry, name }]);
    }
    yield;
  }
  for (const sharers of uses.values()) if (Array.isArray(sharers)) reportSharers(sharers, report);
}

function reportSharers(sharers: readonly Use[], report: Report): void {
  const [first] = sharers;
  const second = sharers.find(({ entry }) => entry.id !== first!.entry.id);
  if (!second) return;
  const allOwn = sharers.every(({ name }) => name.own);
  for (const { entry, name } of sharers) {
    const other = (entry.id === first!.entry.id ? second : first!).entry.id;
    const range = shifted(name.range, entry.offset);
    if (!name.own) report('shared-alias', range, { alias: name.text, other });
    else if (allOwn && entry.id !== first!.entry.id) report('shared-name', range, { name: name.text, other });
  }
}
