import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { bare } from '../../glossary/nameWords';
import { rolesAt } from '../../glossary/roles';
import { nameOf, type Official, type PartialDate, type Role } from '../../glossary/types';
import { tokenize, type Tokens } from '../../text/tokens';
import { findStates } from '../parties';
import { singularOffices } from '../data/singularOffices';
import type { TokenSpan } from '../reading';
import type { RosterPerson } from './roster';

interface Held {
  readonly person: RosterPerson;
  readonly words: ReadonlySet<string>;
  /** Index of the block where the bearer was last spoken of. */
  block: number;
}

const skipped = new Set(['the', 'of', 'for', 'and', 'to', 'in', 'on', 's', 'then', 'former', 'mr', 'mrs', 'ms', 'dr']);

/** Which titles the article, or the glossary at its date, gives to whom. */
export class TitleBook {
  readonly #byHead = new Map<string, Held[]>();
  readonly #byPerson = new Map<RosterPerson, Held[]>();

  /** A title printed before or after a name. */
  add(tokens: Tokens, person: RosterPerson, title: TokenSpan, block: number): void {
    this.#put(person, contentWords(tokens, title.firstToken, title.endToken), block);
  }

  /** The roles that the glossary says the person held at the article's date, or may have held where there is no date. */
  addRoles(glossary: GlossaryIndex, person: RosterPerson, date: PartialDate | undefined, block: number): void {
    const official = person.candidates.length === 1 ? glossary.entry(person.candidates[0]!) : undefined;
    if (official?.kind !== 'official') return;
    for (const role of date ? rolesAt(official, date) : official.roles) this.#put(person, roleWords(glossary, official, role), block);
  }

  /** Called at each later mention by name: a title reaches back to the last place where its bearer was spoken of. */
  seen(person: RosterPerson, block: number): void {
    for (const held of this.#byPerson.get(person) ?? []) held.block = Math.max(held.block, block);
  }

  /** Who may be meant by a title phrase: the one whose title agrees to the word, else the latest whose title contains it. */
  bearersOf(tokens: Tokens, first: number, end: number, oldestBlock: number): RosterPerson[] {
    const wanted = contentWords(tokens, first, end);
    const head = [...wanted].findLast((w) => singularOffices.has(w));
    const fitting = (this.#byHead.get(head ?? '') ?? []).filter((h) => h.block >= oldestBlock && [...wanted].every((w) => h.words.has(w)));
    const exact = fitting.filter((h) => h.words.size === wanted.size);
    const best = exact.length > 0 ? exact : fitting;
    const latest = Math.max(...best.map((h) => h.block));
    return [...new Set(best.filter((h) => h.block === latest).map((h) => h.person))];
  }

  #put(person: RosterPerson, words: ReadonlySet<string>, block: number): void {
    const heads = [...words].filter((w) => singularOffices.has(w));
    if (heads.length === 0) return;
    const mine = this.#byPerson.get(person) ?? [];
    const same = mine.find((h) => h.words.size === words.size && [...words].every((w) => h.words.has(w)));
    if (same) {
      same.block = Math.max(same.block, block);
      return;
    }
    const held: Held = { person, words, block };
    this.#byPerson.set(person, [...mine, held]);
    for (const head of heads) this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), held]);
  }
}

/** The words that tell one office from another; a country counts the same as name, adjective and abbreviation. */
export function contentWords(tokens: Tokens, first: number, end: number): ReadonlySet<string> {
  const words = new Set<string>();
  const states = findStates(tokens, first, end);
  for (let i = first; i < end; i++) {
    const state = states.find((s) => s.first <= i && i < s.end);
    const key = bare(tokens.key(i));
    if (state) words.add(state.key);
    else if (tokens.isWord(i) && !skipped.has(key)) words.add(key);
  }
  return words;
}

/** The same of a role in the glossary: its title, where it is held, and in which country. */
export function roleWords(glossary: GlossaryIndex, { country }: Official, { title, organization }: Role): ReadonlySet<string> {
  const body = organization ? glossary.entry(organization) : undefined;
  const words = tokenize([title, body ? nameOf(body) : (organization ?? ''), country ?? ''].join(' , '));
  return contentWords(words, 0, words.length);
}
