import type { GlossaryResult } from '../glossary/readGlossary';
import type { Entry, Glossary } from '../glossary/types';

/**
 * What a glossary file serves while its YAML is broken: the entries that can be read, and the last good state of those that
 * can't, until it is mended.
 */
export function withLastGood(now: GlossaryResult, before: Glossary | undefined): Glossary {
  if (!before || !now.problems.some((p) => p.code === 'syntax')) return now.glossary;
  const read = new Set([...now.glossary.officials, ...now.glossary.agreements, ...now.glossary.others].map((e) => e.id));
  const missing = <T extends Entry>(entries: readonly T[]): T[] => entries.filter((e) => !read.has(e.id));
  return {
    officials: [...now.glossary.officials, ...missing(before.officials)],
    agreements: [...now.glossary.agreements, ...missing(before.agreements)],
    others: [...now.glossary.others, ...missing(before.others)],
  };
}
