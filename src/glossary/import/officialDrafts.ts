import { fold } from '../../text/fold';
import type { Official, Role } from '../types';
import type { Notes } from './imported';

/** An official as one row or record tells, before the rows of one person are put together. */
export type OfficialDraft = Pick<Official, 'name' | 'aliases' | 'roles' | 'links'> & Partial<Pick<Official, (typeof singles)[number]>>;

/** What a person has one of: where two rows differ, the first one counts. */
const singles = ['id', 'familyName', 'country', 'summary', 'pronouns'] as const;

/** Puts together what is told of each person, in the order in which they first appear. */
export class OfficialDrafts {
  readonly #drafts = new Map<string, OfficialDraft>();

  /** @param key the same for rows of the same person */
  add(key: string, draft: OfficialDraft, notes: Notes, line: number | undefined): void {
    const known = this.#drafts.get(key);
    this.#drafts.set(key, known ? joined(known, draft, notes, line) : draft);
  }

  all(): readonly OfficialDraft[] {
    return [...this.#drafts.values()].map((draft) => ({ ...draft, roles: withoutSeams(draft.roles) }));
  }
}

function joined(known: OfficialDraft, more: OfficialDraft, notes: Notes, line: number | undefined): OfficialDraft {
  const result: OfficialDraft = { ...more, ...known, aliases: union(known.aliases, more.aliases), links: { ...more.links, ...known.links }, roles: [...known.roles, ...more.roles] };
  for (const key of ['name', ...singles] as const) {
    if (known[key] !== undefined && more[key] !== undefined && fold(known[key]) !== fold(more[key])) notes.skip('conflict', line, known.name, more[key]);
  }
  for (const role of more.roles) if (known.roles.some((other) => sameRole(role, other))) notes.skip('repeated', line, known.name, role.title);
  return { ...result, roles: result.roles.filter((role, i, all) => all.findIndex((other) => sameRole(role, other)) === i) };
}

const sameRole = (a: Role, b: Role): boolean => samePost(a, b) && a.from === b.from && a.to === b.to;
const samePost = (a: Role, b: Role): boolean => fold(a.title) === fold(b.title) && a.organization === b.organization;
const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** Terms of one post that follow each other on the day are one role. A gap of a day between two terms remains one. */
function withoutSeams(roles: readonly Role[]): Role[] {
  const result: Role[] = [];
  for (const role of roles) {
    const i = result.findLastIndex((other) => samePost(role, other));
    const before = result[i];
    if (before?.to === undefined || before.to !== role.from) result.push(role);
    else result[i] = { ...withoutEnd(before), ...(role.to !== undefined && { to: role.to }) };
  }
  return result;
}

const withoutEnd = ({ to: _, ...rest }: Role): Role => rest;
