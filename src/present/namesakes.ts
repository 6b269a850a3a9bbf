import type { Mention } from '../annotate/types';
import { familyNamesOf, type GlossaryIndex } from '../glossary/glossaryIndex';
import { rolesAt } from '../glossary/roles';
import type { Official, PartialDate } from '../glossary/types';
import { plain } from './markdown';
import { officeLine } from './officeLine';
import type { Words } from './words';

const shown = 3;

/** The other officials of a linked one's surname, with their offices on a date: one line, or none. */
export function namesakes(mention: Mention, glossary: GlossaryIndex, date: PartialDate, words: Words): string[] {
  const entry = mention.entry === null ? undefined : glossary.entry(mention.entry);
  if (entry?.kind !== 'official') return [];
  const own = familyNamesOf(entry).map((name) => name.join(' '));
  const bearers = familyNamesOf(entry).flatMap(([first]) => glossary.surnames(first!)).filter(({ words: name, official }) => official.id !== entry.id && own.includes(name.join(' ')));
  const others = [...new Set(bearers.map(({ official }) => official))];
  if (others.length === 0) return [];
  const named = others.slice(0, shown).map((official) => plain(withOffice(official, glossary, date)));
  return [words('Others of this surname: {0}', [...named, ...(others.length > shown ? [words('{0} more', others.length - shown)] : [])].join('; '))];
}

function withOffice(official: Official, glossary: GlossaryIndex, date: PartialDate): string {
  const [role] = rolesAt(official, date);
  return role ? `${official.name} (${officeLine(role, glossary)})` : official.name;
}
