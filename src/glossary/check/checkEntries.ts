import type { Steps } from '../../text/steps';
import type { Report } from '../problem';
import type { PlacedEntry } from './placedEntry';
import { checkReferences } from './references';
import { checkSharedNames } from './sharedNames';
import { checkSupersedes } from './supersedes';

/** The checks that look at more than one entry. */
export function* checkEntries(entries: readonly PlacedEntry[], report: Report): Steps<void> {
  yield* checkSharedNames(entries, report);
  yield* checkReferences(entries, report);
  yield* checkSupersedes(entries, report);
}
