import type { Edit } from '../anchors/followEdits';
import { addDecision, removeDecision, replaceDecision } from './changeSidecar';
import { readSidecar, type PlacedDecision } from './readSidecar';

/**
 * What two hands made of one sidecar, in one: what was decided, changed and taken back in `mine` since `base` is done again in `theirs`.
 * Undefined where theirs has errors, or is written in a form that is not changed.
 */
export function mergeSidecar(base: string, mine: string, theirs: string, article: string): string | undefined {
  const [before, now] = [decisionsById(base, article), decisionsById(mine, article)];
  let merged = theirs;
  const apply = (edit: Edit | undefined): boolean => {
    if (edit) merged = merged.slice(0, edit.start) + edit.text + merged.slice(edit.end);
    return edit !== undefined;
  };
  if (hasErrors(theirs, article)) return undefined;
  for (const id of before.keys()) {
    const placed = now.has(id) ? undefined : decisionsById(merged, article).get(id);
    if (placed && !apply(removeDecision(merged, placed))) return undefined;
  }
  for (const [id, { decision }] of now) {
    if (JSON.stringify(before.get(id)?.decision) === JSON.stringify(decision)) continue;
    const read = decisionsById(merged, article);
    const placed = read.get(id);
    const preceding = [...read.values()].findLast((other) => other.decision.target.start <= decision.target.start);
    if (!apply(placed ? replaceDecision(merged, placed, decision) : addDecision(merged, article, decision, preceding))) return undefined;
  }
  return merged;
}

const hasErrors = (text: string, article: string): boolean => readSidecar(text, article).problems.some(({ severity }) => severity === 'error');

const decisionsById = (text: string, article: string): ReadonlyMap<string, PlacedDecision> => new Map(readSidecar(text, article).decisions.map((placed) => [placed.decision.id, placed]));
