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
  const own = wordsOf(agreement.title);
  const near = glossary.glossary.agreements
    .filter((other) => other.id !== agreement.id)
    .map((other) => ({ other, likeness: likeness(own, wordsOf(other.title)) }))
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

/** Jaccard's index over the words. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const [one, two] = [new Set(a), new Set(b)];
  const common = [...one].filter((word) => two.has(word)).length;
  return common / (one.size + two.size - common || 1);
}
