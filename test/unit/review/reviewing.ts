import type { Finding, FindingOf, RuleCode } from '../../../src/review/finding';
import { withMarks } from '../markers';
import { read } from '../present/reading';

/** The findings of one rule in an article. */
export function findingsOf<C extends RuleCode>(code: C, text: string, yaml = '', date?: string): FindingOf<C>[] {
  return read(text, yaml, date).findings().filter((finding): finding is Finding & FindingOf<C> => finding.code === code);
}

/** The article with what the rule points at in brackets. */
export const pointedAt = (code: RuleCode, text: string, yaml = '', date?: string): string => withMarks(text, findingsOf(code, text, yaml, date));
