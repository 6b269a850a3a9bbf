import type { AgreementNoun, NounFamily } from '../data/agreementNouns';
import { newsWords, prospectWords } from '../data/contrastWords';
import { kindWords } from '../data/kindWords';
import type { Evidence, ExclusionCode } from '../evidence';
import { around, meet, type DayRange } from './dates';
import { isState } from '../parties';
import type { Features } from './features';
import { isOfAll, type AgreementTraits } from './traits';

/** How well a phrase fits an entry by what it says itself. An exclusion outweighs any score. */
export interface Match {
  readonly traits: AgreementTraits;
  readonly score: number;
  /** Of the words before the head: how many the entry has, and how many it has not. */
  readonly shared: number;
  readonly foreign: number;
  readonly excluded?: ExclusionCode;
  readonly why: readonly Evidence[];
}

const partyWeight = 2;
const signerWeight = 1;
const modifierWeight = 1.5;
const kindWeight = 0.75;
const subjectWeight = 0.8;
const headWeight = 0.5;
/** An armistice or a lease is one of few; an agreement is any. */
const rareHeadWeight = 1.5;
const nearbyWeight = 0.5;
const foreignWeight = 1;
const dateSlack = 2;
/** An agreement is "new" for about a season. */
const newsDays = 120;
const beforeDays = 90;
/** A generation. */
const memoryDays = 25 * 365;
/** Subject words of a name that one of them is nearly all of. */
const shortName = 2;
const none: ReadonlyMap<string, string> = new Map();

const common = (words: Iterable<string>, set: { has(word: string): boolean }, most: number): string[] => [...new Set(words)].filter((w) => set.has(w)).slice(0, most);

export function matchEntry(features: Features, noun: AgreementNoun, traits: AgreementTraits, published: DayRange | undefined): Match {
  const date = dateScore(features.when, traits);
  const old = date <= 0 && isOld(traits, published);
  // What half the world has joined is no party's own, and what is a generation old has to be called by its name.
  const known = old || isOfAll(traits) ? none : traits.parties;
  const parties = common(features.parties, known, 2);
  const signers = common(features.signers, known, 2);
  const modifiers = common(features.modifiers, traits.words, 3);
  const nearby = common(features.nearby, known, 2).filter((p) => !parties.includes(p) && !signers.includes(p));
  const foreign = features.modifiers.filter((w) => !traits.words.has(w) && !traits.partyWords.has(w) && !kindWords.has(w)).length;
  const kinds = modifiers.filter((w) => kindWords.has(w)).length;
  const subjects = common([...features.subjects, ...features.strangers], traits.words, 3);
  const partyWords = known === none ? [] : common([...features.strangers, ...features.signerWords, ...features.modifiers], traits.partyWords, 2);
  const head = Math.max(...[noun, ...features.kinds].map((kind) => headScore(kind, traits)));
  const score =
    partyWeight * parties.length + signerWeight * signers.length + nearbyWeight * nearby.length + modifierWeight * (modifiers.length - kinds) + kindWeight * kinds + subjectWeight * subjects.length + signerWeight * partyWords.length + Math.max(date, 0) + head - foreignWeight * Math.min(2, foreign);
  const slight = parties.length + signers.length + partyWords.length === 0 && isSlight([...modifiers, ...subjects], traits, date, old);
  const excluded = excludedBy(features, noun, traits, published, date);
  return { traits, score: slight ? 0 : score, shared: slight ? 0 : modifiers.length + partyWords.length, foreign, why: reasons(traits, parties, signers, [...modifiers, ...subjects], date), ...(excluded && { excluded }) };
}

const isOld = ({ dates: [signed] }: AgreementTraits, published: DayRange | undefined): boolean => signed !== undefined && published !== undefined && published.from - signed.to > memoryDays;

/**
 * Whether the words, or the date alone, could be of many agreements: one word calls a long title only where it leads ("the Registration
 * Convention" is on registration, not on marriage), an old one only where it is nearly all of it, and a year calls what has a noun to go with.
 */
function isSlight(words: readonly string[], { callingWords, families }: AgreementTraits, date: number, old: boolean): boolean {
  if (date > 0) return words.length === 0 && families.size === 0;
  if (words.length !== 1) return false;
  const among = callingWords.get(words[0]!);
  return among === undefined || (old && among > shortName);
}

function headScore(noun: AgreementNoun, traits: AgreementTraits): number {
  if (noun.family === 'truce' && traits.families.has('truce')) return rareHeadWeight;
  if (!traits.heads.has(noun.lemma)) return 0;
  return noun.family === 'general' || noun.family === 'treaty' ? headWeight : rareHeadWeight;
}

function excludedBy(features: Features, noun: AgreementNoun, traits: AgreementTraits, published: DayRange | undefined, date: number): ExclusionCode | undefined {
  if (!suits(noun, traits) || (noun.plural && !traits.plural)) return 'kind';
  const states = traits.betweenStates;
  const strange = (key: string): boolean => isState(key) && !traits.parties.has(key);
  const several = traits.agreement.parties.length > 1;
  if ((states || several) && [...features.parties].some(strange)) return 'party';
  if (states && [...features.signers].some(strange)) return 'party';
  if (traits.parties.size > 0 && features.parties.size === 0 && features.strangers.size > 0 && ![...features.strangers].some((w) => traits.partyWords.has(w) || traits.words.has(w))) return 'party';
  // That it is news is a guess, which parties named outright outweigh.
  if (date < 0 && !(features.guessed && [...features.parties].some((p) => traits.parties.has(p)))) return 'date';
  return features.contrast && !isNewThen(features.contrast, traits, published) ? 'contrast' : undefined;
}

/** Whether a head noun may speak of an agreement of these families: a treaty may be called a deal, but no lease. */
export function suits(noun: AgreementNoun, { families, heads, commercial }: Kind): boolean {
  if (noun.named) return heads.has(noun.lemma) || (noun.lemma === 'settlement' && commercial);
  if (noun.family === 'general' || families.size === 0) return true;
  if (families.has(noun.family)) return true;
  // What firms agree on is a contract as well; what states agree on is a treaty.
  const general = noun.family === 'treaty' || (noun.lemma === 'contract' && commercial);
  return general && families.has('general');
}

/** What is known of the kind of an agreement: of an entry, or of one the article has told of. */
export interface Kind {
  readonly families: ReadonlySet<NounFamily>;
  readonly heads: ReadonlySet<string>;
  /** Between firms, agencies, unions: no state is among the parties. */
  readonly commercial: boolean;
}

/** Whether the paper may call the agreement new: it was signed not long before, or is about to be. */
export function isNewThen(contrast: string, traits: AgreementTraits, published: DayRange | undefined): boolean {
  if (prospectWords.has(contrast) || !newsWords.has(contrast)) return false;
  const signed = traits.dates[0];
  return !signed || !published || meet(around(signed, beforeDays, newsDays), published);
}

/** Below zero where the phrase gives another date; more the narrower the date that agrees. */
function dateScore(when: DayRange | undefined, traits: AgreementTraits): number {
  if (!when || traits.dates.length === 0) return 0;
  if (!traits.dates.some((d) => meet(around(d, dateSlack, dateSlack), when))) return -1;
  const days = when.to - when.from;
  return days > 40 && days < 100 ? 0.5 : 2;
}

function reasons(traits: AgreementTraits, parties: readonly string[], signers: readonly string[], words: readonly string[], date: number): Evidence[] {
  const why: Evidence[] = [];
  const named = [...new Set([...parties, ...signers])].map((key) => traits.parties.get(key)!);
  if (named.length > 0) why.push({ code: 'parties-matched', parties: named });
  if (words.length > 0) why.push({ code: 'subject-matched', words: [...new Set(words)] });
  if (date > 0 && traits.agreement.signed) why.push({ code: 'date-matched', date: traits.agreement.signed });
  return why;
}
