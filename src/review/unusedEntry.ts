import { nameOf, type Entry } from '../glossary/types';
import type { FindingOf } from './finding';
import type { RuleInfo } from './rule';

/** Of the glossary's side: it is asked of many articles, not of one. */
export const unusedEntry: RuleInfo<'unused-entry'> = { code: 'unused-entry', level: 'off', reason: 'No article of the workspace mentions this entry of the glossary.' };

/** The entries of one glossary file that are not used, each at its name in that file. */
export const findUnused = (entries: readonly Entry[], isUsed: (entry: Entry) => boolean): FindingOf<'unused-entry'>[] =>
  entries.flatMap((entry) => (entry.source && !isUsed(entry) ? [{ code: 'unused-entry', ...entry.source.nameRange, name: nameOf(entry), entries: [entry.id] }] : []));
