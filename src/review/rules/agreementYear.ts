import type { Mention } from '../../annotate/types';
import { yearAt } from '../../annotate/agreements/dates';
import { nounAt } from '../../annotate/agreements/nounPhrases';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { nameOf, type Agreement } from '../../glossary/types';
import { tokenize } from '../../text/tokens';
import { nounsIn } from '../nounsIn';
import { yearBeside, yearOfSigning } from '../printedYears';
import type { Reviewed, Rule } from '../rule';
import { sentenceOf } from '../sentenceOf';

/**
 * A year that is printed as the agreement's own: "the 1968 Outer Space Treaty", "the Outer Space Treaty of 1968", "signed in 1968". The year in which it was
 * signed, came into force or ended, those of its names, and the one before the signing, when it may have been adopted, are right.
 */
export const agreementYear: Rule<'agreement-year'> = {
  code: 'agreement-year',
  level: 'warning',
  reason: 'An agreement with a year that is none of those in the glossary.',
  *find(reviewed) {
    const { article: { tokens }, annotations, glossary } = reviewed;
    for (const mention of annotations.mentions) {
      const agreement = linked(mention, glossary) ?? missedByYear(mention, reviewed);
      if (!agreement?.signed) continue;
      const place = wrongYear(reviewed, mention, agreement);
      if (place === undefined) continue;
      yield { code: 'agreement-year', ...tokens.span(place, place + 1), name: agreement.short ?? nameOf(agreement), year: yearAt(tokens, place)!, signed: agreement.signed, entries: [agreement.id], replacement: agreement.signed.slice(0, 4) };
    }
  },
};

function linked({ kind, entry, form }: Mention, glossary: GlossaryIndex): Agreement | undefined {
  const agreement = kind === 'agreement' && entry && form !== 'anaphor' ? glossary.entry(entry) : undefined;
  return agreement?.kind === 'agreement' ? agreement : undefined;
}

/** "The 2010 treaty" where the article told of one of 2009, and nothing but the year keeps it from being meant. */
function missedByYear({ kind, status, form, why, start, end }: Mention, { article: { tokens }, glossary }: Reviewed): Agreement | undefined {
  if (kind !== 'agreement' || status !== 'unknown' || form !== 'descriptive') return undefined;
  const [rival, ...others] = why.filter((step) => step.code === 'rival-excluded');
  if (rival?.because !== 'date' || others.length > 0) return undefined;
  const agreement = glossary.glossary.agreements.find(({ title }) => title === rival.name);
  const year = yearAt(tokens, tokens.at(start) + 1);
  const nouns = agreement ? nounsIn([agreement.type ?? '', agreement.short ?? '', agreement.title].join(' , ')) : [];
  const isNear = year !== undefined && agreement?.signed !== undefined && Math.abs(year - Number(agreement.signed.slice(0, 4))) <= slip;
  return isNear && nouns.includes(nounAt(tokens, tokens.at(end) - 1)?.lemma ?? '-') ? agreement : undefined;
}

/** Years by which a date is mistaken; further off, another agreement may be meant. */
const slip = 2;

function wrongYear({ article }: Reviewed, { start, end }: Mention, agreement: Agreement): number | undefined {
  const { tokens } = article;
  const [first, after] = [tokens.at(start), tokens.at(end)];
  const beside = yearBeside(tokens, first, after);
  if (beside !== undefined) return yearsOf(agreement).has(yearAt(tokens, beside)!) ? undefined : beside;
  const sentence = agreement.parties.length === 2 ? sentenceOf(article, first) : undefined;
  const signing = sentence && yearOfSigning(tokens, first, after, sentence);
  return signing !== undefined && yearAt(tokens, signing) !== Number(agreement.signed!.slice(0, 4)) ? signing : undefined;
}

function yearsOf({ title, short, aliases, signed, inForce, ended }: Agreement): ReadonlySet<number> {
  const years = new Set([signed, inForce, ended].filter((date) => date !== undefined).map((date) => Number(date.slice(0, 4))));
  if (signed) years.add(Number(signed.slice(0, 4)) - 1);
  const tokens = tokenize([title, short ?? '', ...aliases].join(' , '));
  for (let i = 0; i < tokens.length; i++) years.add(yearAt(tokens, i) ?? 0);
  return years;
}
