import { formerWords } from '../data/contrastWords';
import type { NounFamily } from '../data/agreementNouns';
import type { Evidence } from '../evidence';
import type { MentionForm } from '../types';
import type { DayRange } from './dates';
import type { Features } from './features';
import type { AgreementPhrase, Place } from './nounPhrases';
import type { AgreementTraits } from './traits';

/** One place that means an agreement, before it is settled which: the span in tokens. */
export interface Draft {
  readonly firstToken: number;
  readonly endToken: number;
  readonly form: MentionForm & ('title' | 'short' | 'descriptive' | 'anaphor');
  readonly why: readonly Evidence[];
}

/**
 * An agreement that the article speaks of. `known`: an entry; `torn`: one of several entries; `unknown`: not in the glossary;
 * `wished`: one that has not come about, which is no mention and yet what "the deal" after it means.
 */
export interface Referent {
  readonly id: number;
  standing: 'known' | 'torn' | 'unknown' | 'wished';
  entries: readonly AgreementTraits[];
  readonly parties: Set<string>;
  readonly words: Set<string>;
  readonly heads: Set<string>;
  readonly families: Set<NounFamily>;
  /** Stemmed words of the sentences it was named in. */
  readonly company: Set<string>;
  when?: DayRange;
  plural: boolean;
  /** Brought up with "a" or "an", as something the reader does not know yet. */
  introduced: boolean;
  /** Brought up as "an earlier" or "the original" one. */
  former: boolean;
  /** Named in the headline or the first paragraphs. */
  leads: boolean;
  headline: boolean;
  count: number;
  lastPlace: Place;
  lastToken: number;
  readonly drafts: Draft[];
}

/** The agreements of one article, in the order in which it brings them up. */
export class Discourse {
  readonly referents: Referent[] = [];

  ofEntry(id: string): Referent | undefined {
    return this.referents.find((r) => r.standing === 'known' && r.entries[0]!.agreement.id === id);
  }

  open(standing: Referent['standing'], entries: readonly AgreementTraits[], place: Place): Referent {
    const referent: Referent = {
      id: this.referents.length,
      standing,
      entries,
      parties: new Set(entries.length === 1 ? entries[0]!.parties : []),
      words: new Set(entries.length === 1 ? entries[0]!.words : []),
      heads: new Set(entries.flatMap((e) => [...e.heads])),
      families: new Set(entries.flatMap((e) => [...e.families])),
      company: new Set(),
      plural: entries.some((e) => e.plural),
      introduced: false,
      former: false,
      leads: false,
      headline: false,
      count: 0,
      lastPlace: place,
      lastToken: 0,
      drafts: [],
    };
    this.referents.push(referent);
    return referent;
  }

  /** An agreement first told of without its name turns out to be an entry. */
  identify(referent: Referent, traits: AgreementTraits): void {
    referent.standing = 'known';
    referent.entries = [traits];
    for (const party of traits.parties) referent.parties.add(party);
    for (const word of traits.words) referent.words.add(word);
    for (const head of traits.heads) referent.heads.add(head);
    for (const family of traits.families) referent.families.add(family);
    referent.plural ||= traits.plural;
  }
}

/** Notes that the referent is spoken of here, and what the phrase adds to what is known of it. */
export function mark(referent: Referent, place: Place, token: number, company: readonly string[], phrase?: AgreementPhrase, features?: Features): void {
  if (referent.count++ === 0) {
    referent.introduced = phrase?.determiner === 'indefinite';
    referent.former = formerWords.has(features?.contrast ?? '') || (features?.modifiers.includes('original') ?? false);
  }
  referent.lastPlace = place;
  referent.lastToken = token;
  referent.headline ||= place.headline;
  referent.leads ||= place.headline || place.line <= leadLines;
  for (const word of company) referent.company.add(word);
  if (!phrase || !features) return;
  referent.heads.add(phrase.noun.lemma);
  referent.families.add(phrase.noun.family);
  referent.plural ||= phrase.noun.plural;
  for (const party of [...features.parties, ...features.signers]) referent.parties.add(party);
  for (const word of [...features.modifiers, ...features.subjects]) referent.words.add(word);
  if (features.when && !referent.when) referent.when = features.when;
}

/** The headline, a caption and the first two paragraphs. */
export const leadLines = 3;
