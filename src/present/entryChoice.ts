import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Entry, PartialDate } from '../glossary/types';
import { oneLine } from '../text/plainText';
import { officeLine } from './officeLine';
import { shownName } from './shownName';

/** An entry as it is offered for choice. */
export interface EntryChoice {
  readonly label: string;
  /** What tells it from others of nearly the same name: the office at a date, the parties. */
  readonly detail: string;
}

export const entryChoice = (entry: Entry, glossary: GlossaryIndex, date: PartialDate): EntryChoice => ({ label: oneLine(shownName(entry)), detail: oneLine(detailOf(entry, glossary, date)) });

function detailOf(entry: Entry, glossary: GlossaryIndex, date: PartialDate): string {
  if (entry.kind === 'agreement') return [entry.short ? entry.title : '', entry.parties.join(', '), entry.signed ?? ''].filter(Boolean).join(' · ');
  const [role] = entry.kind === 'official' ? rolesAt(entry, date) : [];
  return role ? officeLine(role, glossary) : entry.kind;
}
