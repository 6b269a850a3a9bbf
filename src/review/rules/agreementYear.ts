import { determiners } from '../../annotate/data/determiners';
import { yearAt } from '../../annotate/agreements/dates';
import type { Agreement } from '../../glossary/types';
import { nameOf } from '../../glossary/types';
import { kinds, tokenize, type Tokens } from '../../text/tokens';
import type { Rule } from '../rule';

/**
 * A year that is printed as the agreement's own: "the 1968 Outer Space Treaty", "the Outer Space Treaty of 1968". The year in which it was signed,
 * came into force or ended, those of its names, and the one before the signing, when it may have been adopted, are right.
 */
export const agreementYear: Rule<'agreement-year'> = {
  code: 'agreement-year',
  level: 'warning',
  reason: 'An agreement with a year that is none of those in the glossary.',
  *find({ article: { tokens }, annotations, glossary }) {
    for (const { kind, entry, form, start, end } of annotations.mentions) {
      const agreement = kind === 'agreement' && entry && form !== 'anaphor' ? glossary.entry(entry) : undefined;
      if (agreement?.kind !== 'agreement' || !agreement.signed) continue;
      const place = yearBeside(tokens, tokens.at(start), tokens.at(end));
      const year = place === undefined ? undefined : yearAt(tokens, place);
      if (place === undefined || !year || yearsOf(agreement).has(year)) continue;
      yield { code: 'agreement-year', ...tokens.span(place, place + 1), name: agreement.short ?? nameOf(agreement), year, signed: agreement.signed, entries: [agreement.id], replacement: agreement.signed.slice(0, 4) };
    }
  },
};

/** The token of the year before the name, behind a determiner, or after it, behind "of". */
function yearBeside(tokens: Tokens, first: number, end: number): number | undefined {
  const bound = (i: number): boolean => determiners.has(tokens.key(i)) || tokens.kind(i) === kinds.possessive;
  if (yearAt(tokens, first - 1) && bound(first - 2)) return first - 1;
  if (yearAt(tokens, first) && bound(first - 1)) return first;
  if (yearAt(tokens, first + 1) && bound(first)) return first + 1;
  return tokens.key(end) === 'of' && yearAt(tokens, end + 1) ? end + 1 : undefined;
}

function yearsOf({ title, short, aliases, signed, inForce, ended }: Agreement): ReadonlySet<number> {
  const years = new Set([signed, inForce, ended].filter((date) => date !== undefined).map((date) => Number(date.slice(0, 4))));
  if (signed) years.add(Number(signed.slice(0, 4)) - 1);
  const tokens = tokenize([title, short ?? '', ...aliases].join(' , '));
  for (let i = 0; i < tokens.length; i++) years.add(yearAt(tokens, i) ?? 0);
  return years;
}
