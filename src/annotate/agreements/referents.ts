import type { NounFamily } from '../data/agreementNouns';
import { formerWords } from '../data/contrastWords';
import type { Evidence } from '../evidence';
import type { MentionForm } from '../types';
import type { DayRange } from './dates';
import type { Features } from './features';
import type { AgreementPhrase, Place } from './nounPhrases';
import { isState } from '../parties';
import type { AgreementTraits } from './traits';

/** One place that means an agreement: the span in tokens, and why. */
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
  /** Stemmed words of the sentences it was named in, with the first sentence that has each. */
  readonly company: Map<string, number>;
  /** Parties that those sentences name. */
  readonly nearby: Set<string>;
  when?: DayRange;
  plural: boolean;
  commercial: boolean;
  /** A name of its own that the glossary does not hold. */
  properName: boolean;
  /** Brought up with "a" or "an", as something the reader does not know yet. */
  introduced: boolean;
  /** Brought up as "an earlier" or "the original" one. */
  former: boolean;
  /** How far up it was first named: 1 in the headline and the first paragraph, less in the next ones, 0 below. */
  lead: number;
  count: number;
  /** Whether it is on the list of those in reach. */
  near: boolean;
  lastPlace: Place;
  lastToken: number;
  readonly drafts: Draft[];
}

/** The headline, a caption and the first two paragraphs. */
const leadOfLine = [1, 1, 0.9, 0.6];
/** A first paragraph that goes on for longer than this is no lead any more. */
const leadSentences = 16;
/** As far back as "the agreement" may go for anything but what leads the article. */
const reach = { sentences: 11, lines: 6 };

/** The agreements of one article, in the order in which it brings them up. */
export class Discourse {
  readonly referents: Referent[] = [];
  /** Those in reach when last asked, and those marked since. */
  #near: Referent[] = [];
  /** Those with a lead, in order of their ids. */
  readonly #leading: Referent[] = [];
  readonly #byEntry = new Map<string, Referent>();
  readonly #byTie = new Map<string, Referent>();
  readonly #byName = new Map<string, Referent>();

  ofEntry(id: string): Referent | undefined {
    return this.#byEntry.get(id);
  }

  torn(entries: readonly AgreementTraits[]): Referent | undefined {
    return this.#byTie.get(keyOf(entries));
  }

  named(key: string): Referent | undefined {
    return this.#byName.get(key);
  }

  name(referent: Referent, key: string): void {
    referent.properName = true;
    this.#byName.set(key, referent);
  }

  /** Those brought up in the headline or the first paragraphs, wished-for ones left out. */
  leading(): Referent[] {
    return this.#leading.filter((r) => r.standing !== 'wished');
  }

  /** Those that a reference at the place may still go back to. */
  inReach(place: Place): readonly Referent[] {
    const isNear = (r: Referent): boolean => r.lead > 0 || (place.sentence - r.lastPlace.sentence <= reach.sentences && place.line - r.lastPlace.line <= reach.lines);
    if (this.#near.every(isNear)) return this.#near;
    for (const referent of this.#near) referent.near = isNear(referent);
    return (this.#near = this.#near.filter((r) => r.near));
  }

  open(standing: Referent['standing'], entries: readonly AgreementTraits[], place: Place): Referent {
    const referent: Referent = {
      id: this.referents.length,
      standing,
      entries,
      parties: new Set(),
      words: new Set(),
      heads: new Set(entries.flatMap((e) => [...e.heads])),
      families: new Set(entries.flatMap((e) => [...e.families])),
      company: new Map(),
      nearby: new Set(),
      plural: entries.some((e) => e.plural),
      commercial: entries.every((e) => e.commercial),
      properName: false,
      introduced: false,
      former: false,
      lead: 0,
      count: 0,
      near: false,
      lastPlace: place,
      lastToken: 0,
      drafts: [],
    };
    this.referents.push(referent);
    if (entries.length === 1) this.identify(referent, entries[0]!);
    else if (entries.length > 1) this.#byTie.set(keyOf(entries), referent);
    return referent;
  }

  /** An agreement, perhaps told of without its name so far, is the entry. */
  identify(referent: Referent, traits: AgreementTraits): void {
    referent.standing = 'known';
    referent.entries = [traits];
    this.#byEntry.set(traits.agreement.id, referent);
    for (const party of traits.parties.keys()) referent.parties.add(party);
    for (const word of traits.words) referent.words.add(word);
    for (const head of traits.heads) referent.heads.add(head);
    for (const family of traits.families) referent.families.add(family);
    referent.plural ||= traits.plural;
    referent.commercial = traits.commercial;
  }

  #promote(referent: Referent, { sentence, line, headline }: Place): void {
    const lead = sentence >= leadSentences ? 0 : headline && line === 0 ? 1 : (leadOfLine[line] ?? 0);
    if (lead > 0 && referent.lead === 0) this.#leading.splice(this.#leading.findLastIndex((r) => r.id < referent.id) + 1, 0, referent);
    referent.lead = Math.max(referent.lead, lead);
  }

  /** Notes that the referent is spoken of here, and what the phrase adds to what is known of it. */
  mark(referent: Referent, place: Place, token: number, company: readonly string[], description?: { readonly phrase: AgreementPhrase; readonly features: Features }): void {
    const { phrase, features } = description ?? {};
    if (!referent.near) this.#near.push(referent);
    referent.near = true;
    const isNewCompany = referent.count === 0 || referent.lastPlace.sentence !== place.sentence;
    if (referent.count++ === 0) {
      referent.introduced = phrase?.determiner === 'indefinite';
      referent.former = formerWords.has(features?.contrast ?? '') || (features?.modifiers.includes('original') ?? false);
    }
    referent.lastPlace = place;
    referent.lastToken = token;
    this.#promote(referent, place);
    if (isNewCompany) for (const word of company) if (!referent.company.has(word)) referent.company.set(word, place.sentence);
    if (!phrase || !features) return;
    referent.heads.add(phrase.noun.lemma);
    referent.families.add(phrase.noun.family);
    referent.plural ||= phrase.noun.plural;
    for (const party of [...features.parties, ...features.signers]) referent.parties.add(party);
    referent.commercial &&= ![...referent.parties].some(isState);
    for (const party of features.nearby) referent.nearby.add(party);
    for (const word of [...features.modifiers, ...features.subjects]) referent.words.add(word);
    if (features.when && !referent.when) referent.when = features.when;
  }
}

const keyOf = (entries: readonly AgreementTraits[]): string => entries.map((e) => e.agreement.id).sort().join('\n');
