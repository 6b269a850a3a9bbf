import { compareDates, isBefore, isWithin, type Certainty } from './partialDate';
import type { Official, PartialDate, Role } from './types';

/** Whether the role is held at a date. A role without dates is held always: the glossary knows no better. */
export const isHeld = (role: Role, date: PartialDate): Certainty => isWithin(date, role.from, role.to);

/** The roles held at a date: those surely held, then those that a partial date leaves open; of each, the latest taken up first. */
export function rolesAt(official: Official, date: PartialDate): readonly Role[] {
  const of = (certainty: Certainty): Role[] => official.roles.filter((role) => isHeld(role, date) === certainty).sort(latestFirst);
  return [...of('yes'), ...of('maybe')];
}

/** The roles held today. */
export const currentRoles = (official: Official, today: PartialDate): readonly Role[] => rolesAt(official, today).filter((role) => isHeld(role, today) === 'yes');

/** The roles that had surely ended by a date, the last one first. */
export function previousRoles(official: Official, date: PartialDate): readonly Role[] {
  const ended = official.roles.filter((role) => role.to !== undefined && isBefore(role.to, date) === 'yes');
  return ended.sort((a, b) => compareDates(b.to!, a.to!));
}

/** Undated roles last: the sort keeps their order in the file. */
const latestFirst = (a: Role, b: Role): number => compareDates(b.from ?? '0001', a.from ?? '0001');
