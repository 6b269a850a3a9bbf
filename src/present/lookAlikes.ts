import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { Agreement } from '../glossary/types';
import { fold } from '../text/fold';

/** Another agreement with nearly the same title, and what tells the two apart. */
export interface LookAlike {
  readonly agreement: Agreement;
  /** The words, parties and dates of the other one that differ. */
  readonly differences: readonly string[];
}

/** Titles of which this part of the words is common are taken for each other. */
const alike = 0.6;
const shown = 3;

/** The agreements of the glossary whose titles come closest, nearest first. */
export function lookAlikes(agreement: Agreement, glossary: GlossaryIndex): LookAlike[] {
  const titles = glossary.table(titleWords);
  const own = titles.get(agreement.id) ?? new Set(wordsOf(agreement.title));
  const near = glossary.glossary.agreements
    .filter((other) => other.id !== agreement.id)
    .map((other) => ({ other, likeness: likeness(own, titles.get(other.id)!) }))
    .filter(({ likeness }) => likeness >= alike);
  return near.sort((a, b) => b.likeness - a.likeness).slice(0, shown).map(({ other }) => ({ agreement: other, differences: differences(agreement, other) }));
}

function differences(one: Agreement, other: Agreement): string[] {
  const parties = other.parties.filter((party) => !one.parties.includes(party));
  const own = new Set(wordsOf(one.title));
  const words = other.title.split(/[^\p{L}\p{N}.’'-]+/u).filter((word) => word && !own.has(fold(word)));
  const said = parties.length > 0 ? parties : words.slice(0, 6);
  return [...(said.length > 0 ? [said.join(', ')] : []), ...(other.signed && other.signed !== one.signed ? [other.signed] : [])];
}

const wordsOf = (title: string): string[] => fold(title).split(/[^\p{L}\p{N}.'-]+/u).filter(Boolean);

const titleWords = ({ glossary }: GlossaryIndex): ReadonlyMap<string, ReadonlySet<string>> => new Map(glossary.agreements.map(({ id, title }) => [id, new Set(wordsOf(title))]));

/** Jaccard's index. */
function likeness(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  const [small, large] = one.size < two.size ? [one, two] : [two, one];
  // Even if every word of the smaller were in the larger, they would not be alike enough.
  if (small.size < alike * large.size) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / (one.size + two.size - common || 1);
}
