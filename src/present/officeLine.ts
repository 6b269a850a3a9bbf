import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { nameOf, type Role } from '../glossary/types';

/** "Foreign Minister, Government of Japan": a role with its body by name where the glossary holds it. */
export function officeLine(role: Role, glossary: GlossaryIndex): string {
  const body = role.organization ? glossary.entry(role.organization) : undefined;
  const organization = body ? nameOf(body) : role.organization;
  return organization ? `${role.title}, ${organization}` : role.title;
}

/** "2021-11-10 – 2023-09-13"; an open end stays open. Empty for a role without dates. */
export const term = (role: Role): string => (role.from || role.to ? `${role.from ?? ''} – ${role.to ?? ''}`.trim() : '');
