import type { Report } from '../problem';
import { slug } from '../slug';
import { rangeOfId, type EntryDraft } from './entryDraft';

/**
 * Gives each entry an id of its own. Those that are written come first, wherever they stand, so that an entry without an id
 * never takes another's; the rest are made from the names in file order, with -2, -3 where they meet. Of two entries with
 * the same written id the first keeps it.
 */
export function assignIds(drafts: readonly EntryDraft[], report: Report): ReadonlyMap<EntryDraft, string> {
  const ids = new Map<EntryDraft, string>();
  const taken = new Set<string>();
  for (const draft of drafts) {
    if (draft.id === undefined) continue;
    if (taken.has(draft.id)) report('repeated-id', rangeOfId(draft.map), { id: draft.id });
    else ids.set(draft, draft.id);
    taken.add(draft.id);
  }
  const last = new Map<string, number>();
  for (const draft of drafts) {
    if (ids.has(draft)) continue;
    const stem = draft.id ?? (slug(draft.name) || draft.kind);
    let number = last.get(stem) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (taken.has(id)) id = `${stem}-${++number}`;
    last.set(stem, number);
    taken.add(id);
    ids.set(draft, id);
  }
  return ids;
}
