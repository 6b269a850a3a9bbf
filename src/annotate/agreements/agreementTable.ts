import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Agreement } from '../../glossary/types';
import { agreementNouns } from '../data/agreementNouns';
import { yearsOf } from './dates';
import { isOfAll, traitsReader, type AgreementTraits } from './traits';

type Key = string | number;

/** The agreements of a glossary, by their traits. They are read before the first look-up; a look-up costs what it finds. */
export class AgreementTable {
  readonly #agreements: readonly Agreement[];
  readonly #traitsOf: (agreement: Agreement) => AgreementTraits;
  #read = 0;
  readonly #byId = new Map<string, AgreementTraits>();
  readonly #postings = new Map<Key, AgreementTraits[]>();

  constructor({ glossary }: GlossaryIndex) {
    this.#agreements = glossary.agreements;
    this.#traitsOf = traitsReader(glossary);
  }

  trait(id: string): AgreementTraits | undefined {
    this.#readAll();
    return this.#byId.get(id);
  }

  /** Entries that share at least one of these words, parties or years, without repetition. */
  sharing(words: Iterable<string>, parties: Iterable<string>, years: Iterable<number>): AgreementTraits[] {
    this.#readAll();
    return [...new Set([...words, ...parties, ...years].flatMap((key: Key) => this.#postings.get(key) ?? []))];
  }

  /** Reads one more agreement ahead of the look-ups; false when all are read. */
  readNext(): boolean {
    const agreement = this.#agreements[this.#read++];
    if (!agreement) return false;
    const traits = this.#traitsOf(agreement);
    this.#byId.set(agreement.id, traits);
    for (const key of new Set(keysOf(traits))) {
      const sharers = this.#postings.get(key);
      if (sharers) sharers.push(traits);
      else this.#postings.set(key, [traits]);
    }
    return true;
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
