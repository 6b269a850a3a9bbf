import { agreementStatusAt } from '../../glossary/agreementStatus';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { rolesAt } from '../../glossary/roles';
import type { Entry, PartialDate, Role } from '../../glossary/types';
import { fold } from '../../text/fold';
import { oneLine } from '../../text/plainText';
import { likeEntries } from '../../workspace/likeEntries';
import { officeLine, term } from '../officeLine';
import { bounded } from './bounded';

/** Entries that are answered at the most: more than that is no answer. */
const most = 5;

export interface LookUp {
  readonly name: string;
  /** ISO date at which offices and status are told. */
  readonly date: PartialDate;
}

/**
 * What the glossary holds under a name, as an assistant reads it: those that bear exactly this name, else those that have all its words.
 * More than one is told as `ambiguous`: which of them is meant is not guessed.
 */
export function lookUp(glossary: GlossaryIndex, { name, date }: LookUp): object {
  const { officials, agreements } = glossary.glossary;
  const entries: readonly Entry[] = [...officials, ...agreements];
  const wanted = fold(oneLine(name).trim());
  const exact = entries.filter((entry) => namesOf(entry).some((own) => fold(own) === wanted));
  const found = exact.length > 0 ? exact : likeEntries(entries, name)(name, most + 1);
  return {
    name: bounded(name),
    date,
    status: found.length === 0 ? 'not-in-glossary' : found.length === 1 ? 'found' : 'ambiguous',
    entries: found.slice(0, most).map((entry) => described(entry, glossary, date)),
    ...(found.length > most && { more: true }),
  };
}

const namesOf = (entry: Entry): string[] => [entry.id, entry.kind === 'agreement' ? entry.title : entry.name, ...(entry.kind === 'agreement' && entry.short ? [entry.short] : []), ...(entry.kind === 'official' ? [entry.familyName] : []), ...entry.aliases];

function described(entry: Entry, glossary: GlossaryIndex, date: PartialDate): object {
  const summary = entry.summary && { summary: bounded(entry.summary) };
  if (entry.kind === 'official') {
    const told = (role: Role): object => ({ office: bounded(officeLine(role, glossary)), ...(term(role) && { term: bounded(term(role)) }) });
    const { id, name, aliases, country, pronouns, roles } = entry;
    return { kind: 'official', id, name: bounded(name), aliases: aliases.slice(0, most).map(bounded), ...(country && { country: bounded(country) }), ...(pronouns && { pronouns }), officesAtDate: rolesAt(entry, date).map(told), offices: roles.slice(0, 20).map(told), ...summary };
  }
  if (entry.kind !== 'agreement') return { kind: entry.kind, id: entry.id, name: bounded(entry.name), ...summary };
  const { id, title, short, type, parties, signed, inForce, ended } = entry;
  const stage = agreementStatusAt(entry, date);
  return { kind: 'agreement', id, title: bounded(title), ...(short && { short: bounded(short) }), ...(type && { type: bounded(type) }), parties: parties.slice(0, 50).map(bounded), ...(signed && { signed }), ...(inForce && { inForce }), ...(ended && { ended }), ...(stage && { statusAtDate: stage.stage, certain: stage.certain }), ...summary };
}
