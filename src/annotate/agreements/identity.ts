import type { AgreementNoun } from '../data/agreementNouns';
import type { Context, Description } from './context';
import { yearsOf, type DayRange } from './dates';
import type { Features } from './features';
import { matchEntry, suits, type Match } from './match';
import { addDescribed } from './context';
import type { Referent } from './referents';
import { partyNameOf, type AgreementTraits } from './traits';

/** Score from which a headline's or a lead's agreement is taken to be the entry named later. */
const foretellingLeast = 1.8;
/** The same where the lead speaks of it as known: "the pact". */
const knownLeast = 1.5;
/** Two entries nearer than this are a tie. */
const tieMargin = 0.4;

/** The entries that share something with the description, scored. */
export function matchesOf(context: Context, { phrase, features }: Description): Match[] {
  const words = [...features.modifiers, ...features.subjects, ...features.strangers, ...[phrase.noun, ...features.kinds].map(rareHead)];
  const parties = [...features.parties, ...features.signers];
  // An agreement is not described in an article that names none of its parties.
  const inArticle = (traits: AgreementTraits): boolean => traits.parties.size === 0 || [...traits.parties.keys()].some((p) => context.present.has(p));
  return [...context.table.sharing(words, parties, features.when ? yearsOf(features.when) : [])]
    .filter(inArticle)
    .map((traits) => matchEntry(features, phrase.noun, traits, context.published));
}

/** The entry whose name is nothing but these parties and this head. */
export function namedByParties(context: Context, { phrase, features }: Description): AgreementTraits | undefined {
  if (features.modifiers.length > 0 || features.contrast || features.parties.size < 2) return undefined;
  const found = [...context.table.sharing([partyNameOf(features.parties, phrase.noun.lemma)], [], [])];
  return found.length === 1 ? found[0] : undefined;
}

/** The key under which the table lists entries by head: truces of all names are one. */
export const rareHead = (noun: AgreementNoun): string => `head:${noun.family === 'truce' ? 'truce' : noun.lemma}`;

/** The best matches: one, or several that can't be told apart. */
export function bestOf(matches: readonly Match[]): Match[] {
  const sorted = [...matches].sort((a, b) => b.score - a.score);
  return sorted.filter((m) => sorted[0]!.score - m.score < tieMargin);
}

/** The article's referent for an entry, or for several that can't be told apart: one it has, one it has told of without the name, or a new one. */
export function referentOf(context: Context, entries: readonly AgreementTraits[], place: Description['phrase']['place']): Referent {
  const { discourse } = context;
  if (entries.length > 1) return discourse.torn(entries) ?? discourse.open('torn', entries, place);
  const entry = entries[0]!;
  const known = discourse.ofEntry(entry.agreement.id);
  if (known) return known;
  const told = discourse.leading().find((r) => foretells(r, entry, context.published));
  if (!told) return discourse.open('known', [entry], place);
  discourse.identify(told, entry);
  return told;
}

/** Links a description to the matches' referent, or opens an agreement that the glossary does not hold. */
export function openOrLink(context: Context, description: Description, best: readonly Match[]): void {
  const { place } = description.phrase;
  if (best.length > 0) addDescribed(context, referentOf(context, best.map((m) => m.traits), place), description, best[0]!.why);
  else addDescribed(context, context.discourse.open('unknown', [], place), description, [{ code: 'not-in-glossary' }]);
}

/** Told of in the headline or the lead without a name. */
export const isUnnamedLead = (referent: Referent): boolean => referent.standing === 'unknown' && referent.lead > 0 && !referent.properName;

/** An unnamed lead against which nothing speaks for being the entry, and for which something does. */
function foretells(referent: Referent, entry: AgreementTraits, published: DayRange | undefined): boolean {
  if (!isUnnamedLead(referent)) return false;
  const noun: AgreementNoun = { family: [...referent.families][0] ?? 'general', plural: referent.plural, named: false, lemma: [...referent.heads].find((head) => entry.heads.has(head)) ?? '' };
  const match = matchEntry(asFeatures(referent), noun, entry, published);
  return !match.excluded && match.score >= (referent.introduced ? foretellingLeast : knownLeast);
}

/** What is known of a referent, as if one phrase had said it. */
function asFeatures(referent: Referent): Features {
  return { parties: referent.parties, signers: new Set(), signerWords: [], nearby: referent.nearby, strangers: new Set(), dated: false, modifiers: [], kinds: [], subjects: [...referent.words], standing: { kind: 'concluded' }, ...(referent.when && { when: referent.when }) };
}

/** Whether the description can't be of the referent: another kind of paper, another party, another date. */
export function clashes(referent: Referent, { phrase, features }: Description, published: DayRange | undefined): boolean {
  if (!suits(phrase.noun, referent)) return true;
  if (referent.standing === 'known') return matchEntry(features, phrase.noun, referent.entries[0]!, published).excluded !== undefined;
  return referent.standing !== 'unknown' || (referent.parties.size > 0 && [...features.parties].some((p) => !referent.parties.has(p)));
}
