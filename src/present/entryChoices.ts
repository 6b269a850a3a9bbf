import { familyNamesOf, type GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Entry, PartialDate } from '../glossary/types';
import { fold } from '../text/fold';
import { oneLine } from '../text/plainText';
import { officeLine } from './officeLine';
import { shownName } from './shownName';

/** An entry to choose. */
export interface EntryChoice {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of nearly the same name. */
  readonly detail: string;
}

/**
 * The entries that fit some words best: those of which a name begins with them, then those of which a name holds them all, in any case
 * and without accents; without words, all in the order of the glossary.
 * @param most how many are listed
 */
export function entryChoices(glossary: GlossaryIndex, query: string, date: PartialDate, most: number): EntryChoice[] {
  const wanted = fold(oneLine(query)).split(/\s+/).filter(Boolean);
  const { officials, agreements, others } = glossary.glossary;
  const ranks: Entry[][] = [[], []];
  for (const list of [officials, agreements, others]) {
    for (const entry of list) {
      const rank = rankOf(entry, wanted);
      if (rank !== undefined && ranks[rank]!.length < most) ranks[rank]!.push(entry);
    }
  }
  return ranks.flat().slice(0, most).map((entry) => entryChoice(entry, glossary, date));
}

/** An entry as it is offered, with its office at a date. */
export const entryChoice = (entry: Entry, glossary: GlossaryIndex, date: PartialDate): EntryChoice => ({ id: entry.id, label: oneLine(shownName(entry)), detail: oneLine(detailOf(entry, glossary, date)) });

function rankOf(entry: Entry, wanted: readonly string[]): number | undefined {
  const names = namesOf(entry).map(fold);
  const phrase = wanted.join(' ');
  if (names.some((name) => name.startsWith(phrase)) || (entry.kind === 'official' && familyNamesOf(entry).some((words) => words.join(' ').startsWith(phrase)))) return 0;
  return names.some((name) => wanted.every((word) => name.includes(word))) ? 1 : undefined;
}

const namesOf = (entry: Entry): string[] => [...(entry.kind === 'agreement' ? [entry.title, entry.short ?? ''] : [entry.name]), ...entry.aliases, entry.id];

function detailOf(entry: Entry, glossary: GlossaryIndex, date: PartialDate): string {
  if (entry.kind === 'agreement') return [entry.short ? entry.title : '', entry.parties.join(', '), entry.signed ?? ''].filter(Boolean).join(' · ');
  const [role] = entry.kind === 'official' ? rolesAt(entry, date) : [];
  return role ? officeLine(role, glossary) : entry.kind;
}
