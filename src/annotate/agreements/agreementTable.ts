import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Key } from '../../glossary/keyTables';
import type { Agreement } from '../../glossary/types';
import type { Steps } from '../../text/steps';
import { agreementNouns } from '../data/agreementNouns';
import { isState } from '../parties';
import { yearsOf } from './dates';
import { isOfAll, organizationKeys, traitsReader, type AgreementTraits } from './traits';

/** Where states have more agreements than this, naming the states alone tells none of them. */
const tellable = 20;

/** The agreements of a glossary, by their traits. What leads to them is read before the first look-up; a look-up costs what it finds. */
export class AgreementTable {
  readonly #glossary: GlossaryIndex;
  readonly #organizations: string;
  readonly #readTraits: (agreement: Agreement) => AgreementTraits;
  readonly #reading: Steps<(key: Key) => readonly Agreement[]>;
  #listed: ((key: Key) => readonly Agreement[]) | undefined;
  /** The sharers of the keys that may have thousands. */
  readonly #sets = new Map<Key, ReadonlySet<Agreement>>();

  constructor(glossary: GlossaryIndex) {
    this.#glossary = glossary;
    this.#organizations = JSON.stringify([...organizationKeys(glossary.glossary)]);
    this.#readTraits = traitsReader(glossary.glossary);
    this.#reading = glossary.byKey('agreements', { stage: 'traits', circumstances: this.#organizations, keysOf: (agreement) => keysOf(this.#traitsOf(agreement)) });
  }

  trait(id: string): AgreementTraits | undefined {
    const entry = this.#glossary.entry(id);
    return entry?.kind === 'agreement' ? this.#traitsOf(entry) : undefined;
  }

  /**
   * Entries that share at least one of these words, parties or years, without repetition. Of those between states only the ones that
   * have every state among the parties: the others are of somebody else.
   */
  sharing(words: readonly string[], parties: readonly string[], years: readonly number[]): Iterable<AgreementTraits> {
    const states = parties.filter(isState);
    const between = this.#setOf(betweenStates);
    const joined = states.map((state) => this.#setOf(partyKey(state)));
    const fits = (agreement: Agreement): boolean => !between.has(agreement) || joined.every((those) => those.has(agreement));
    const found = new Set<Agreement>();
    for (const key of [...words, ...parties.filter((party) => !isState(party)), ...years]) for (const agreement of this.#sharers(key)) if (fits(agreement)) found.add(agreement);
    const [rarest] = states.map((state) => this.#sharers(state)).sort((a, b) => a.length - b.length);
    const theirs = rarest?.filter(fits) ?? [];
    if (theirs.length <= tellable) for (const agreement of theirs) found.add(agreement);
    return [...found].map((agreement) => this.#traitsOf(agreement));
  }

  /** Reads one more agreement ahead of the look-ups; false when all are read. */
  readNext(): boolean {
    if (this.#listed) return false;
    const { done, value } = this.#reading.next();
    if (done) this.#listed = value;
    return !done;
  }

  #sharers(key: Key): readonly Agreement[] {
    while (this.readNext());
    return this.#listed?.(key) ?? [];
  }

  #setOf(key: Key): ReadonlySet<Agreement> {
    const known = this.#sets.get(key) ?? new Set(this.#sharers(key));
    this.#sets.set(key, known);
    return known;
  }

  #traitsOf(agreement: Agreement): AgreementTraits {
    return this.#glossary.part(agreement, traitsReader, this.#organizations, this.#readTraits);
  }
}

/** One function for one table of a glossary. */
export const tableOf = (glossary: GlossaryIndex): AgreementTable => new AgreementTable(glossary);

/** A key of every agreement that a party has joined, be it half the world's. */
const partyKey = (party: string): string => `party:${party}`;

/** The same of those that any state has joined. */
const betweenStates = partyKey('a state');

function keysOf(traits: AgreementTraits): Key[] {
  const { words, heads, families, partyNames, partyWords, parties, dates } = traits;
  // Only the rarer heads are worth a list: nearly every entry is an agreement.
  const rare = families.has('truce') || families.has('contract') ? [...heads].filter((head) => agreementNouns.get(head)?.family !== 'general') : [];
  const rareHeads = rare.map((head) => `head:${agreementNouns.get(head)?.family === 'truce' ? 'truce' : head}`);
  return [...words, ...rareHeads, ...partyNames, ...partyWords, ...(traits.betweenStates ? [betweenStates] : []), ...[...parties.keys()].map(partyKey), ...(isOfAll(traits) ? [] : parties.keys()), ...dates.flatMap(yearsOf)];
}
