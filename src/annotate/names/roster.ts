import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { familyNamesOf } from '../../glossary/glossaryIndex';
import { bare, surnamesOf, wordsOfName } from '../../glossary/nameWords';
import type { Official, Pronouns } from '../../glossary/types';
import type { Tokens } from '../../text/tokens';
import { feminineTitles, masculineTitles } from '../data/courtesyTitles';
import type { Person, TokenSpan } from '../reading';
import type { FullName } from './fullNames';
import { pronounsOfName } from './givenName';
import { officesIn, officesOf } from './offices';

/** A person of the article with what the article has told of them. */
export interface RosterPerson extends Person {
  pronouns?: Pronouns;
  /** Family names by which the person may be called, as folded words, longest first. */
  readonly surnames: readonly (readonly string[])[];
  readonly givenName: string;
  /** Offices of the titles that the article gave, and of the glossary's roles. */
  readonly offices: Set<string>;
  /** Token of the first mention in full or under a title. */
  readonly introducedAt: number;
  /** How often the article names the person in full, or under a title that tells who it is. */
  introductions: number;
  /** Whether the article gives the full name, not only a title and the surname. */
  namedInFull: boolean;
  /** Token of the last mention read so far; -1 before the first. */
  lastSeenAt: number;
}

/** Everybody named in the article, in order of introduction. */
export class Roster {
  readonly #glossary: GlossaryIndex;
  readonly #tokens: Tokens;
  /** Folded surnames by which the article calls things that are named after somebody. */
  readonly eponyms = new Set<string>();
  /** Folded words that end what may be somebody's full name ("Khizr Khan"), known or not. */
  readonly namesakes = new Set<string>();
  readonly #byKey = new Map<string, RosterPerson>();
  readonly #bySurname = new Map<string, RosterPerson[]>();
  readonly #byGivenName = new Map<string, RosterPerson[]>();

  constructor(glossary: GlossaryIndex, tokens: Tokens) {
    this.#glossary = glossary;
    this.#tokens = tokens;
  }

  get people(): readonly RosterPerson[] {
    return [...this.#byKey.values()];
  }

  /** The person whom a full name means: one already met, or a new one. */
  introduce(name: FullName): RosterPerson {
    const key = name.candidates.length > 0 ? name.candidates.join('|') : `${name.words[0]} ${name.words.at(-1)}`;
    const person = this.#byKey.get(key) ?? this.#add(key, this.#tokens.text.slice(name.start, name.end), name.candidates, name.firstToken);
    person.introductions++;
    person.namedInFull = true;
    if (name.title) this.addTitle(person, name.title);
    return person;
  }

  /** Somebody whom the glossary knows and the article names by title and surname only ("President Obama"). */
  introduceOfficial(official: Official, at: number): RosterPerson {
    return this.#byKey.get(official.id) ?? this.#add(official.id, official.name, [official.id], at);
  }

  /** What the title before a name tells of its bearer: the office, and perhaps a pronoun. */
  addTitle(person: RosterPerson, title: TokenSpan): void {
    for (let i = title.firstToken; i < title.endToken; i++) {
      const key = bare(this.#tokens.key(i));
      if (masculineTitles.has(key)) person.pronouns ??= 'he';
      else if (feminineTitles.has(key)) person.pronouns ??= 'she';
    }
    for (const office of officesIn(this.#tokens, title)) person.offices.add(office);
  }

  /** People whose family name begins with this folded word. */
  withSurname(firstWord: string): readonly RosterPerson[] {
    return this.#bySurname.get(firstWord) ?? [];
  }

  withGivenName(word: string): readonly RosterPerson[] {
    return this.#byGivenName.get(word) ?? [];
  }

  #add(key: string, name: string, candidates: readonly string[], at: number): RosterPerson {
    const officials = candidates.map((id) => this.#glossary.entry(id)).filter((e) => e?.kind === 'official');
    const words = wordsOfName(name);
    const surnames = officials.length > 0 ? officials.flatMap(familyNamesOf) : surnamesOf([name]);
    const pronouns = officials[0]?.pronouns ?? pronounsOfName(words[0] ?? '');
    const person: RosterPerson = {
      id: this.#byKey.size,
      name: officials[0]?.name ?? name,
      familyName: officials[0]?.familyName ?? words.at(-1) ?? name,
      candidates,
      surnames: [...new Map(surnames.map((s) => [s.join(' '), s])).values()].sort((a, b) => b.length - a.length),
      givenName: words[0] ?? '',
      offices: new Set(officials.flatMap((o) => [...officesOf(o.roles)])),
      introducedAt: at,
      introductions: 0,
      namedInFull: false,
      lastSeenAt: -1,
      ...(pronouns && { pronouns }),
    };
    this.#byKey.set(key, person);
    for (const first of new Set(person.surnames.map((s) => s[0]!))) push(this.#bySurname, first, person);
    push(this.#byGivenName, person.givenName, person);
    return person;
  }
}

function push(map: Map<string, RosterPerson[]>, key: string, person: RosterPerson): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}
