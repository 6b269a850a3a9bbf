import type { GlossaryResult } from '../glossary/readGlossary';
import type { Entry, Glossary } from '../glossary/types';

/**
 * What a glossary file serves while its YAML is broken: the entries that can be read, and the last good state of those that
 * can't. An entry half typed serves only where there is no better state of it.
 */
export function withLastGood(now: GlossaryResult, before: Glossary | undefined): Glossary {
  const errors = now.problems.filter((problem) => problem.code === 'syntax').map((problem) => problem.start);
  if (!before || errors.length === 0) return now.glossary;
  const isWhole = ({ source }: Entry): boolean => !source || !errors.some((at) => source.range.start <= at && at <= source.range.end);
  const { officials, agreements, others } = now.glossary;
  const read = new Set([...officials, ...agreements, ...others].filter(isWhole).map((entry) => entry.id));
  const merged = <T extends Entry>(entries: readonly T[], last: readonly T[]): T[] => [...entries.filter(isWhole), ...last.filter((entry) => !read.has(entry.id))];
  return { officials: merged(officials, before.officials), agreements: merged(agreements, before.agreements), others: merged(others, before.others) };
}
