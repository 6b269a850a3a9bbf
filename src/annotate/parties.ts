import { isAllCaps } from '../text/characters';
import type { Span } from '../text/span';
import { tokenize, type Tokens } from '../text/tokens';
import { countries } from './data/countries';
import type { NamedMention } from './reading';

/** How the words name the party: a seat ("Washington", "Vienna") may be no more than a place. */
export type PartyWay = 'name' | 'adjective' | 'seat' | 'organization';

/** A state or an organization in the text. The key is an ISO 3166 code or an organization's glossary id. */
export interface Party {
  readonly key: string;
  readonly way: PartyWay;
  readonly first: number;
  readonly end: number;
}

/** Whether a party's key is a state's. */
export const isState = (key: string): boolean => /^[A-Z]{2}$/.test(key);

interface CountryName {
  readonly keys: readonly string[];
  readonly code: string;
  readonly way: PartyWay;
  /** "US", which in other case is a pronoun. */
  readonly capitals: boolean;
}

const namesByFirstKey = buildNames();

function buildNames(): ReadonlyMap<string, readonly CountryName[]> {
  const byFirst = new Map<string, CountryName[]>();
  const add = (code: string, way: PartyWay, text: string): void => {
    const tokens = tokenize(text);
    const keys = Array.from({ length: tokens.length }, (_, i) => partyKey(tokens, i));
    const sharers = byFirst.get(keys[0]!) ?? [];
    sharers.push({ keys, code, way, capitals: isAllCaps(text) && !text.includes('.') && text.length < 4 });
    byFirst.set(keys[0]!, sharers);
  };
  for (const { code, names, adjectives, seats } of countries) {
    for (const name of names) add(code, 'name', name);
    for (const adjective of adjectives) add(code, 'adjective', adjective);
    for (const seat of seats) add(code, 'seat', seat);
  }
  for (const sharers of byFirst.values()) sharers.sort((a, b) => b.keys.length - a.keys.length);
  return byFirst;
}

/** Folded and without points: "U.S." and "US" are one, as are "E.U." and "EU". */
function partyKey(tokens: Tokens, i: number): string {
  const key = tokens.key(i);
  return key.includes('.') ? key.replaceAll('.', '') : key;
}

/** The states that a run of tokens names, in order, the longest name first. */
export function findStates(tokens: Tokens, first: number, end: number): Party[] {
  const found: Party[] = [];
  for (let i = first; i < end; i++) {
    if (!tokens.isCapitalized(i)) continue;
    const hit = namesByFirstKey.get(partyKey(tokens, i))?.find((name) => stands(name, tokens, i, end));
    if (!hit) continue;
    found.push({ key: hit.code, way: hit.way, first: i, end: i + hit.keys.length });
    i += hit.keys.length - 1;
  }
  return found;
}

function stands(name: CountryName, tokens: Tokens, first: number, end: number): boolean {
  if (first + name.keys.length > end || (name.capitals && !isAllCaps(tokens.word(first)))) return false;
  return name.keys.every((key, k) => partyKey(tokens, first + k) === key);
}

/** Every state and every organization of the glossary in the article, in order; an organization's own name wins over a state inside it. A dateline's place is none. */
export function findParties(tokens: Tokens, names: readonly NamedMention[], dateline?: Span): Party[] {
  const organizations = names.flatMap((n): Party[] => (n.kind === 'organization' && n.entry ? [{ key: n.entry, way: 'organization', first: n.firstToken, end: n.endToken }] : []));
  const found: Party[] = [];
  let from = 0;
  for (const organization of organizations) {
    found.push(...findStates(tokens, from, organization.first), organization);
    // "European Union" is a state to us whether or not the glossary also holds it as an organization.
    for (const state of findStates(tokens, organization.first, organization.end)) if (state.way === 'name' && state.first === organization.first && state.end === organization.end) found.push(state);
    from = organization.end;
  }
  const all = [...found, ...findStates(tokens, from, tokens.length)];
  return dateline ? all.filter((p) => tokens.start(p.first) < dateline.start || tokens.start(p.first) >= dateline.end) : all;
}

/** The parties that begin inside a run of tokens. `parties` is in order. */
export function partiesWithin(parties: readonly Party[], first: number, end: number): Party[] {
  let low = 0;
  let high = parties.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (parties[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const within: Party[] = [];
  for (let i = low; i < parties.length && parties[i]!.first < end; i++) within.push(parties[i]!);
  return within;
}
