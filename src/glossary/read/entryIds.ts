import { freshIds } from '../freshIds';
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
  const freshId = freshIds(taken);
  for (const draft of drafts) {
    if (!ids.has(draft)) ids.set(draft, freshId(draft.id ?? (slug(draft.name) || draft.kind)));
  }
  return ids;
}
