import { nameOf, type Entry } from '../glossary/types';

/** The name under which an entry is shown where there is little room: the short name of an agreement that has one. */
export const shownName = (entry: Entry): string => (entry.kind === 'agreement' ? (entry.short ?? entry.title) : nameOf(entry));
