import type { Tokens } from '../../text/tokens';
import { newsWords } from '../data/contrastWords';
import { kindWords } from '../data/kindWords';
import { determiners } from '../data/determiners';
import { phraseBreakers } from '../data/phraseBreakers';
import type { ExclusionCode } from '../evidence';
import type { Context } from './context';
import { around, meet, type DayRange } from './dates';
import type { Features } from './features';
import { suits, type Match } from './match';
import type { AgreementPhrase } from './nounPhrases';
import type { Referent } from './referents';

/** A referent as the antecedent of a definite phrase. */
export interface Antecedent {
  readonly referent: Referent;
  readonly score: number;
  /** Modifiers the phrase shares with it. */
  readonly shared: number;
}

export interface Rival {
  readonly referent: Referent;
  readonly because: ExclusionCode;
}

export interface Choice {
  /** Best first. */
  readonly antecedents: readonly Antecedent[];
  readonly excluded: readonly Rival[];
}

/** By how many sentences back: news paragraphs are short, and what was last spoken of is meant. */
const recency = [3.2, 3, 2.5, 2.1, 1.8, 1.6, 1.4, 1.2, 1];
const lasting = 0.8;
const leadWeight = 1.2;
const countWeight = 0.15;
const headWeight = 0.6;
const modifierWeight = 1.6;
const companyWeight = 0.4;
const subjectWeight = 0.5;
const partyWeight = 1.2;
const dateWeight = 1.2;
const quoteWeight = 1;
const wishedWeight = -0.6;
/** What was only wished for is seldom taken up in the next paragraph. */
const pastWishWeight = -2;
/** "They signed an agreement … As part of the agreement": what has just been brought up is what the next sentence goes on with. */
const freshWeight = 1.5;
/** "… pulled out of the Kyoto Protocol in 2001. The agreement had …": a sentence that opens with it goes on with the one before. */
const nextWeight = 1.6;

/** The referents that a definite phrase may mean, with what rules the others out. */
export function chooseAntecedent(phrase: AgreementPhrase, features: Features, referents: readonly Referent[], matches: ReadonlyMap<string, Match>, { tokens, published, inQuote: quoted }: Context): Choice {
  const inQuote = quoted(phrase.head);
  const antecedents: Antecedent[] = [];
  const excluded: Rival[] = [];
  const latest = latestOf(referents);
  for (const referent of referents) {
    const back = phrase.place.sentence - referent.lastPlace.sentence;
    const because = exclusion(phrase, features, referent, matches, published, tokens);
    if (because) {
      excluded.push({ referent, because });
      continue;
    }
    antecedents.push({ referent, shared: sharedModifiers(features, referent), score: scoreOf(phrase, features, referent, back, inQuote, referent === latest) });
  }
  // Where one of them has the very modifier, the others are not meant.
  const sharing = antecedents.some((a) => a.shared > 0);
  if (sharing) for (const { referent, shared } of antecedents) if (shared === 0) excluded.push({ referent, because: 'subject' });
  return { antecedents: antecedents.filter((a) => !sharing || a.shared > 0).sort((a, b) => b.score - a.score || b.referent.lastToken - a.referent.lastToken), excluded };
}

/** The referent that was spoken of last. */
export const latestOf = (referents: readonly Referent[]): Referent | undefined => referents.reduce<Referent | undefined>((a, b) => (a && a.lastToken > b.lastToken ? a : b), undefined);

/** "The MOU extends the existing agreement": subject and object of one verb are two. */
function isSubjectOf(referent: Referent, { first, place }: AgreementPhrase, tokens: Tokens): boolean {
  const last = referent.drafts.at(-1);
  if (!last || referent.lastPlace.sentence !== place.sentence || first - last.endToken < 1 || first - last.endToken > 3) return false;
  // "Members of the pact signed the agreement": the members did.
  if (phraseBreakers.has(tokens.key(last.firstToken - 1))) return false;
  for (let i = last.endToken; i < first; i++) if (!tokens.isWord(i) || phraseBreakers.has(tokens.key(i)) || determiners.has(tokens.key(i))) return false;
  return true;
}

/** Nobody may still make what has been signed. */
const isOver = (referent: Referent, published: DayRange | undefined): boolean => referent.entries[0]!.dates.some((d) => published !== undefined && d.to < published.from);

function exclusion(phrase: AgreementPhrase, features: Features, referent: Referent, matches: ReadonlyMap<string, Match>, published: DayRange | undefined, tokens: Tokens): ExclusionCode | undefined {
  if (features.contrast && !newsWords.has(features.contrast)) return 'contrast';
  if (isSubjectOf(referent, phrase, tokens)) return 'contrast';
  if (features.contrast && referent.former) return 'contrast';
  if (!suits(phrase.noun, referent) || (phrase.noun.plural && !referent.plural)) return 'kind';
  if (referent.standing === 'wished' && !referent.heads.has(phrase.noun.lemma)) return 'kind';
  if (referent.standing === 'wished' && features.when) return 'date';
  if (features.standing.unmade && referent.standing === 'known' && isOver(referent, published)) return 'date';
  const match = referent.standing === 'known' ? matches.get(referent.entries[0]!.agreement.id) : undefined;
  if (match?.excluded && match.excluded !== 'kind') return match.excluded;
  if (referent.standing !== 'known') {
    const strange = (key: string): boolean => !referent.parties.has(key);
    if (referent.parties.size > 0 && features.parties.size > 0 && [...features.parties].some(strange) && ![...features.parties].some((p) => referent.parties.has(p))) return 'party';
    if (features.when && referent.when && !meet(around(referent.when, 3, 3), features.when)) return 'date';
  }
  return isForeign(phrase, features, referent) ? 'subject' : undefined;
}

/** Its modifiers tell another agreement: none of them is known of this one. "The cross-border trucking deal" is not NAFTA. */
function isForeign({ place }: AgreementPhrase, features: Features, referent: Referent): boolean {
  if (features.modifiers.length === 0 || sharedModifiers(features, referent) > 0) return false;
  return !features.modifiers.every((word) => kindWords.has(word) || (referent.company.get(word) ?? place.sentence) < place.sentence);
}

const sharedModifiers = (features: Features, referent: Referent): number => features.modifiers.filter((word) => referent.words.has(word)).length;

function scoreOf(phrase: AgreementPhrase, features: Features, referent: Referent, back: number, inQuote: boolean, isLatest: boolean): number {
  const near = recency[Math.max(0, back)] ?? (referent.lead > 0 ? lasting : 0.4);
  const that = phrase.determiner === 'that';
  const shared = sharedModifiers(features, referent);
  let score = that ? near * 2.5 : near;
  if (!that) score += leadWeight * referent.lead;
  if (!that) score += countWeight * Math.min(4, referent.count);
  if (referent.heads.has(phrase.noun.lemma) || (phrase.noun.family !== 'general' && referent.families.has(phrase.noun.family))) score += headWeight;
  if (isLatest && back === 1 && referent.lastPlace.line === phrase.place.line && phrase.first === phrase.place.sentenceFirst) score += nextWeight;
  score += modifierWeight * Math.min(2, shared);
  if (shared === 0 && features.modifiers.length > 0) score += companyWeight;
  score += subjectWeight * Math.min(3, [...features.subjects, ...features.strangers].filter((word) => referent.words.has(word)).length);
  score += partyWeight * Math.min(2, [...features.parties].filter((p) => referent.parties.has(p)).length);
  if (features.when && referent.when && meet(referent.when, features.when)) score += dateWeight;
  if (referent.count === 1 && referent.introduced && back <= 1 && (referent.standing !== 'wished' || referent.lastPlace.line === phrase.place.line)) score += freshWeight;
  if (inQuote) score += quoteWeight * referent.lead;
  if (referent.standing === 'wished') score += referent.lastPlace.line === phrase.place.line ? wishedWeight : pastWishWeight;
  return score;
}
