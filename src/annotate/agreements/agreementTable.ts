import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Agreement } from '../../glossary/types';
import { agreementNouns } from '../data/agreementNouns';
import { isState } from '../parties';
import { yearsOf } from './dates';
import { isOfAll, organizationKeys, traitsReader, type AgreementTraits } from './traits';

type Key = string | number;

/** Where states have more agreements than this, naming the states alone tells none of them. */
const tellable = 20;

/** The agreements of a glossary, by their traits. They are read before the first look-up; a look-up costs what it finds. */
export class AgreementTable {
  readonly #agreements: readonly Agreement[];
  readonly #glossary: GlossaryIndex;
  readonly #organizations: string;
  readonly #traitsOf: (agreement: Agreement) => AgreementTraits;
  #read = 0;
  readonly #byId = new Map<string, AgreementTraits>();
  readonly #postings = new Map<Key, AgreementTraits[]>();

  constructor(glossary: GlossaryIndex) {
    this.#glossary = glossary;
    this.#agreements = glossary.glossary.agreements;
    this.#organizations = JSON.stringify([...organizationKeys(glossary.glossary)]);
    this.#traitsOf = traitsReader(glossary.glossary);
  }

  trait(id: string): AgreementTraits | undefined {
    this.#readAll();
    return this.#byId.get(id);
  }

  /**
   * Entries that share at least one of these words, parties or years, without repetition. Of those between states only the ones that
   * have every state among the parties: the others are of somebody else.
   */
  sharing(words: readonly string[], parties: readonly string[], years: readonly number[]): Iterable<AgreementTraits> {
    this.#readAll();
    const states = parties.filter(isState);
    const fits = (traits: AgreementTraits): boolean => !traits.betweenStates || states.every((state) => traits.parties.has(state));
    const found = new Set<AgreementTraits>();
    for (const key of [...words, ...parties.filter((party) => !isState(party)), ...years]) for (const traits of this.#listed(key)) if (fits(traits)) found.add(traits);
    const [rarest] = states.map((state) => this.#listed(state)).sort((a, b) => a.length - b.length);
    const between = rarest?.filter(fits) ?? [];
    if (between.length <= tellable) for (const traits of between) found.add(traits);
    return found;
  }

  /** Reads one more agreement ahead of the look-ups; false when all are read. */
  readNext(): boolean {
    const agreement = this.#agreements[this.#read++];
    if (!agreement) return false;
    const traits = this.#glossary.part(agreement, traitsReader, this.#organizations, this.#traitsOf);
    this.#byId.set(agreement.id, traits);
    for (const key of new Set(keysOf(traits))) {
      const sharers = this.#postings.get(key);
      if (sharers) sharers.push(traits);
      else this.#postings.set(key, [traits]);
    }
    return true;
  }

  #listed(key: Key): readonly AgreementTraits[] {
    return this.#postings.get(key) ?? [];
  }

  #readAll(): void {
    while (this.readNext());
  }
}

/** One function for one table of a glossary. */
export const tableOf = (glossary: GlossaryIndex): AgreementTable => new AgreementTable(glossary);

function keysOf(traits: AgreementTraits): Key[] {
  const { words, heads, families, partyNames, partyWords, parties, dates } = traits;
  // Only the rarer heads are worth a list: nearly every entry is an agreement.
  const rare = families.has('truce') || families.has('contract') ? [...heads].filter((head) => agreementNouns.get(head)?.family !== 'general') : [];
  const rareHeads = rare.map((head) => `head:${agreementNouns.get(head)?.family === 'truce' ? 'truce' : head}`);
  return [...words, ...rareHeads, ...partyNames, ...partyWords, ...(isOfAll(traits) ? [] : parties.keys()), ...dates.flatMap(yearsOf)];
}
