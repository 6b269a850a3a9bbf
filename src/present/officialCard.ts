import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { currentRoles, previousRoles, rolesAt } from '../glossary/roles';
import type { Official, PartialDate } from '../glossary/types';
import { link, plain } from './markdown';
import { officeLine, term } from './officeLine';
import type { Words } from './words';

/** The days a card speaks of: the article's, where it is known, and today. */
export interface CardDates {
  readonly article?: PartialDate;
  readonly today: PartialDate;
}

/** The card of an official as Markdown: who it is, the office on the article's date, the office now. First lines answer. */
export function officialCard(official: Official, glossary: GlossaryIndex, dates: CardDates, words: Words): string[] {
  return [`**${plain(official.name)}**${official.country ? ` · ${plain(official.country)}` : ''}`, ...officeLines(official, glossary, dates, words), ...(official.summary ? [plain(official.summary)] : []), ...linkLine(official.links)];
}

function officeLines(official: Official, glossary: GlossaryIndex, { article, today }: CardDates, words: Words): string[] {
  const line = (role: Official['roles'][number]): string => plain(officeLine(role, glossary)) + (term(role) ? ` (${plain(term(role))})` : '');
  const now = currentRoles(official, today).slice(0, 2).map(line);
  if (!article) return now.length > 0 ? [words('Now: {0}', now.join('; '))] : [];
  const then = rolesAt(official, article).slice(0, 2).map(line);
  if (then.length > 0) {
    const changed = then.join() !== now.join();
    const later = !changed ? [] : [now.length > 0 ? words('Now: {0}', now.join('; ')) : words('Holds no office of the glossary now.')];
    return [words('On {0}: {1}', plain(article), then.join('; ')), ...later];
  }
  const before = previousRoles(official, article)[0];
  const held = before ? words('Before {0}: {1}', plain(article), line(before)) : words('Held no office of the glossary on {0}.', plain(article));
  return official.roles.length === 0 ? [] : [held, ...(now.length > 0 ? [words('Now: {0}', now.join('; '))] : [])];
}

/** The entry's `https:` links in one line. */
export function linkLine(links: Readonly<Record<string, string>>): string[] {
  const shown = Object.entries(links).slice(0, 5).map(([name, address]) => link(name, address));
  return shown.length > 0 ? [shown.join(' · ')] : [];
}
