import type { Agreement, Glossary } from '../../glossary/types';
import { fold } from '../../text/fold';
import { tokenize, type Tokens } from '../../text/tokens';
import { agreementNouns, type NounFamily } from '../data/agreementNouns';
import { daysOf, yearAt, type DayRange } from './dates';
import { nounAt } from './nounPhrases';
import { findStates, isState } from '../parties';
import { subjectsOf } from './words';

/** What an entry's names, parties and dates give to know it by when it is not named. */
export interface AgreementTraits {
  readonly agreement: Agreement;
  /** Country codes and organization ids, of the parties and of the states in its names, with the words that name them. */
  readonly parties: ReadonlyMap<string, string>;
  /** Stemmed words of the parties that are neither. */
  readonly partyWords: ReadonlySet<string>;
  readonly dates: readonly DayRange[];
  /** Stemmed subject words of all its names. */
  readonly words: ReadonlySet<string>;
  /** Those that call it by themselves, of a long name the first, of a short one all; with how many subject words the shortest such name has. */
  readonly callingWords: ReadonlyMap<string, number>;
  /** Lemmas of its head nouns. */
  readonly heads: ReadonlySet<string>;
  readonly families: ReadonlySet<NounFamily>;
  readonly plural: boolean;
  /** A state is among the parties. */
  readonly betweenStates: boolean;
  readonly commercial: boolean;
  /** Names that are no more than parties and a head, as keys: "U.S.-Mexico-Canada Agreement". */
  readonly partyNames: readonly string[];
}

/** A convention that half the world has joined: naming some of its parties does not tell it. */
export const isOfAll = ({ parties }: AgreementTraits): boolean => parties.size > mostParties;

/** A fifth of the world’s states: more than the European Union and a partner. */
const mostParties = 40;

/** A name with more subject words is long. */
const longName = 4;

/** What a party's name tells: the keys of the organization and the states it names, else its stemmed words. */
interface PartyTraits {
  readonly keys: readonly string[];
  readonly words: readonly string[];
}

/** Reads each party once: a large glossary has few, many times over. */
function partyReader(glossary: Glossary): (party: string) => PartyTraits {
  const organizations = organizationKeys(glossary);
  const read = new Map<string, PartyTraits>();
  return (party) => {
    const known = read.get(party);
    if (known) return known;
    const tokens = tokenize(party);
    const organization = organizations.get(fold(party));
    const keys = [...(organization ? [organization] : []), ...findStates(tokens, 0, tokens.length).map((state) => state.key)];
    const traits = { keys, words: keys.length === 0 ? subjectsOf(tokens, 0, tokens.length) : [] };
    read.set(party, traits);
    return traits;
  };
}

/** The ids of organizations by their folded names. */
export function organizationKeys({ others }: Glossary): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const other of others) if (other.kind === 'organization') for (const name of [other.id, other.name, ...other.aliases]) keys.set(fold(name), other.id);
  return keys;
}

/** Reads the traits of a glossary's agreements. */
export function traitsReader(glossary: Glossary): (agreement: Agreement) => AgreementTraits {
  const readParty = partyReader(glossary);
  return (agreement) => traitsOf(agreement, readParty);
}

function traitsOf(agreement: Agreement, readParty: (party: string) => PartyTraits): AgreementTraits {
  const parties = new Map<string, string>();
  const partyWords = new Set<string>();
  for (const party of agreement.parties) {
    const { keys, words } = readParty(party);
    for (const key of keys) parties.set(key, party);
    for (const word of words) partyWords.add(word);
  }
  const words = new Set<string>();
  const callingWords = new Map<string, number>();
  const heads = new Set<string>();
  const families = new Set<NounFamily>();
  const dates = [daysOf(agreement.signed), daysOf(agreement.inForce)].filter((d) => d !== undefined);
  let plural = false;
  const partyNames: string[] = [];
  for (const name of [agreement.title, agreement.short ?? '', ...agreement.aliases, agreement.type ?? '']) {
    const tokens = tokenize(name);
    const states = findStates(tokens, 0, tokens.length);
    for (const state of states) if (state.way !== 'seat' && !parties.has(state.key)) parties.set(state.key, tokens.text.slice(tokens.start(state.first), tokens.end(state.end - 1)));
    const inState = (i: number): boolean => states.some((s) => s.way !== 'seat' && s.first <= i && i < s.end);
    const subjects = subjectsOf(tokens, 0, tokens.length, inState);
    for (const word of subjects) words.add(word);
    for (const word of subjects.length > longName ? subjects.slice(0, 1) : subjects) callingWords.set(word, Math.min(subjects.length, callingWords.get(word) ?? Infinity));
    for (let i = 0; i < tokens.length; i++) {
      const year = yearAt(tokens, i);
      if (year) dates.push(daysOf(String(year))!);
    }
    const head = headOf(tokens);
    if (!head) continue;
    if (states.length > 1 && subjects.length === 0) partyNames.push(partyNameOf(states.map((s) => s.key), head.lemma));
    heads.add(head.lemma);
    families.add(head.family);
    plural ||= head.plural;
  }
  const betweenStates = [...parties.keys()].some(isState);
  return { agreement, parties, partyWords, dates, words, callingWords, heads, families, plural, betweenStates, commercial: agreement.parties.length > 0 && !betweenStates, partyNames };
}

/** One key for all orders and spellings of the parties. */
export const partyNameOf = (parties: Iterable<string>, lemma: string): string => `name:${[...new Set(parties)].sort().join('-')} ${lemma}`;

/** The first agreement noun: "Protocol to the Convention on …" is a protocol. */
function headOf(tokens: Tokens): { lemma: string; family: NounFamily; plural: boolean } | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const noun = nounAt(tokens, i);
    if (noun && !agreementNouns.has(tokens.key(i + 1))) return noun;
  }
  return undefined;
}

