import type { Report } from '../problem';
import { checkAgreementDates } from './agreementDates';
import { checkCommonWords } from './commonWordAliases';
import type { ReadEntry } from './readEntry';
import { checkReferences } from './references';
import { checkRoles } from './roleDates';
import { checkSharedNames } from './sharedNames';
import { checkSupersedes } from './supersedes';

/** The checks that look at more than one value. */
export function checkEntries(entries: readonly ReadEntry[], report: Report): void {
  for (const { entry, map } of entries) {
    checkCommonWords(map, report);
    if (entry.kind === 'official') checkRoles(map, report);
    if (entry.kind === 'agreement') checkAgreementDates(map, report);
  }
  checkSharedNames(entries, report);
  checkReferences(entries, report);
  checkSupersedes(entries, report);
}
