import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { currentRoles, previousRoles, rolesAt } from '../glossary/roles';
import type { Official, PartialDate, Role } from '../glossary/types';
import { atDate, atDateAndNow } from './dateWords';
import { lineBreak, link, plain } from './markdown';
import { officeLine, term } from './officeLine';
import type { Words } from './words';

/** The days a card speaks of: the article's, where it is known, and today. */
export interface CardDates {
  readonly article?: PartialDate;
  readonly today: PartialDate;
}

/** The card of an official as blocks of Markdown: who it is, the office on the article's date, the office now. First lines answer. */
export function officialCard(official: Official, glossary: GlossaryIndex, dates: CardDates, words: Words): string[] {
  const head = `**${plain(official.name)}**${official.country ? ` · ${plain(official.country)}` : ''}`;
  const offices = official.roles.length > 0 ? [officeLines(official, glossary, dates, words).join(lineBreak)] : [];
  return [head, ...offices, ...(official.summary ? [plain(official.summary)] : []), ...linkLine(official.links)];
}

function officeLines(official: Official, glossary: GlossaryIndex, { article, today }: CardDates, words: Words): string[] {
  const none = words('no office in the glossary');
  const line = (role: Role): string => plain(officeLine(role, glossary)) + (term(role) ? ` (${plain(term(role))})` : '');
  const held = (roles: readonly Role[]): string | undefined => (roles.length > 0 ? roles.slice(0, 2).map(line).join('; ') : undefined);
  const current = held(currentRoles(official, today));
  const now = current ?? none;
  if (!article) {
    const last = current ? undefined : previousRoles(official, today)[0];
    return [words('Now: {0}', now), ...(last ? [words('Last: {0}', line(last))] : [])];
  }
  const then = held(rolesAt(official, article));
  if (then === now) return [atDateAndNow(article, now, words)];
  const last = then ? undefined : previousRoles(official, article)[0];
  return [last ? words('Before {0}: {1}', article, line(last)) : atDate(article, then ?? none, words), words('Now: {0}', now)];
}

/** The entry's `https:` links in one line. */
export function linkLine(links: Readonly<Record<string, string>>): string[] {
  const shown = Object.entries(links).slice(0, 5).map(([name, address]) => link(name, address));
  return shown.length > 0 ? [shown.join(' · ')] : [];
}
