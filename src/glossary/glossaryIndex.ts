import { endsStep, finish, type Steps } from '../text/steps';
import { EntryParts } from './entryParts';
import { KeyTables, type Key, type Keying, type KeyTable, type ListName } from './keyTables';
import { mergeGlossaries } from './mergeGlossaries';
import { firstKeyOf, NameTrie, type Name, type Punctuation } from './nameTrie';
import { isDescription, surnamesOf, wordsOfName } from './nameWords';
import type { Agreement, Entry, Glossary, Official } from './types';
import { nameOf } from './types';

/** A family name of an official, as folded words. */
export interface Surname {
  readonly words: readonly string[];
  readonly official: Official;
}

/** A glossary made ready for look-ups. Built once for a set of files, shared by all articles they serve. */
export interface GlossaryIndex {
  readonly glossary: Glossary;
  /** Names of officials, organizations, programs and places. */
  readonly names: NameTrie;
  /** Titles, short names and aliases of agreements. */
  readonly agreementNames: NameTrie;
  /** Whether any of those names begins with this key (see `matchKey`): one question for the two, which nearly every word answers with no. */
  mayBegin(key: string): boolean;
  entry(id: string): Entry | undefined;
  /** Officials with a family name that begins with this folded word, longest family names first. */
  surnames(firstWord: string): readonly Surname[];
  /** A table that a stage makes of the glossary, made at its first use and kept: one function, one table. */
  table<T>(make: (glossary: GlossaryIndex) => T): T;
  /** The entries of a list by their keys, each list of entries in its order; in steps, unless the tables of its files are at hand. */
  byKey<L extends ListName>(list: L, keying: Keying<Glossary[L][number]>): Steps<(key: Key) => readonly Glossary[L][number][]>;
  /**
   * What a stage makes of one entry by itself, kept while the entry stays as it is, though others of the glossary change.
   * @param stage stands for the kind of part
   * @param circumstances what else it depends on: another part is made when this is another
   */
  part<E extends Entry, T>(entry: E, stage: unknown, circumstances: string, make: (entry: E) => T): T;
}

interface Keyed<E extends Entry> {
  readonly entries: readonly E[];
  readonly table: KeyTable;
}

/** Formal titles of at least four words are matched in any case: nothing else has so many words in that order. */
const manyWords = /\S(?:\s+\S+){3}/;

/** @param parts what was made of the entries of an earlier state */
export function indexGlossary(glossary: Glossary, parts?: EntryParts): GlossaryIndex {
  return finish(indexGlossaryInSteps([glossary], parts));
}

/**
 * The index of several files, nearest first, in steps.
 * @param keyTables what was made of the files before
 */
export function* indexGlossaryInSteps(files: readonly Glossary[], parts = new EntryParts(), keyTables = new KeyTables()): Steps<GlossaryIndex> {
  const { glossary, overridden } = mergeGlossaries(files);
  const hidden = new Set<Entry>(overridden);
  const firstKeys = new Set<Key>();
  function* keyed<L extends ListName>(list: L, keying: Keying<Glossary[L][number]>): Steps<Keyed<Glossary[L][number]>[]> {
    const found: Keyed<Glossary[L][number]>[] = [];
    for (const { [list]: entries } of files) found.push({ entries, table: yield* keyTables.of(entries, keying) });
    return found;
  }
  const lookUp = <E extends Entry>(lists: readonly Keyed<E>[]) => (key: Key): readonly E[] => {
    const found: E[] = [];
    for (const { entries, table } of lists) for (const place of table.get(key) ?? []) if (!hidden.has(entries[place]!)) found.push(entries[place]!);
    return found;
  };
  function* named<L extends ListName>(list: L, punctuation: Punctuation): Steps<(key: Key) => readonly Glossary[L][number][]> {
    const lists = yield* keyed(list, firstKeysOf(punctuation));
    for (const { table } of lists) for (const key of table.keys()) firstKeys.add(key);
    return lookUp(lists);
  }
  const officials = yield* named('officials', 'strict');
  const agreements = yield* named('agreements', 'loose');
  const others = yield* named('others', 'strict');
  const familyNames = (official: Official): string[][] => parts.of(official, familyNamesOf, '', familyNamesOf);
  const called = lookUp(yield* keyed('officials', { stage: 'surnames', circumstances: '', keysOf: (official) => familyNames(official).map(([first]) => first!) }));
  const byId = new Map<string, Entry>();
  let added = 0;
  for (const entry of entriesOf(glossary)) {
    byId.set(entry.id, entry);
    if (endsStep(++added)) yield;
  }
  const tables = new Map<unknown, unknown>();
  const index: GlossaryIndex = {
    glossary,
    names: new NameTrie('strict', (key) => namesFrom(key, 'strict', [...officials(key), ...others(key)])),
    agreementNames: new NameTrie('loose', (key) => namesFrom(key, 'loose', agreements(key))),
    mayBegin: (key) => firstKeys.has(key),
    entry: (id) => byId.get(id),
    surnames: (firstWord) => {
      const bearers = called(firstWord);
      return bearers.flatMap((official) => familyNames(official).flatMap((words) => (words[0] === firstWord ? [{ words, official }] : []))).sort((a, b) => b.words.length - a.words.length);
    },
    table<T>(make: (glossary: GlossaryIndex) => T): T {
      if (!tables.has(make)) tables.set(make, make(index));
      return tables.get(make) as T;
    },
    *byKey(list, keying) {
      return lookUp(yield* keyed(list, keying));
    },
    part: (entry, stage, circumstances, make) => parts.of(entry, stage, circumstances, make),
  };
  return index;
}

function* entriesOf({ officials, agreements, others }: Glossary): Generator<Entry> {
  yield* officials;
  yield* agreements;
  yield* others;
}

const firstKeysOf = (punctuation: Punctuation): Keying<Entry> => ({ stage: 'names', circumstances: '', keysOf: (entry) => namesOf(entry).flatMap(({ text }) => firstKeyOf(text, punctuation) ?? []) });

/** The names of some entries that begin with a word. */
const namesFrom = (firstKey: string, punctuation: Punctuation, entries: readonly Entry[]): Name[] => entries.flatMap(namesOf).filter(({ text }) => firstKeyOf(text, punctuation) === firstKey);

/**
 * Folded family names of an official: those its names end in, and the one the glossary gives unless it is a description's last word.
 * A name that begins with the family name ("Liu He") ends in a given one.
 */
export function familyNamesOf(official: Official): string[][] {
  const given = wordsOfName(official.familyName);
  const familyFirst = (name: string): boolean => given.length > 0 && wordsOfName(name).slice(0, given.length).join(' ') === given.join(' ');
  const read = surnamesOf([official.name, ...official.aliases].filter((name) => !familyFirst(name)));
  const known = given.length === 0 || read.some((w) => w.join(' ') === given.join(' '));
  return known || (isDescription(official.name) && official.name.endsWith(official.familyName)) ? read : [given, ...read];
}

function namesOf(entry: Entry): Name[] {
  const agreement = isAgreement(entry);
  const make = (text: string, role: Name['role']): Name => ({ entry: entry.id, text, role, anyCase: agreement && manyWords.test(text) });
  const names = [make(nameOf(entry), 'name'), ...entry.aliases.map((alias) => make(alias, 'alias'))];
  if (agreement && entry.short) names.push(make(entry.short, 'short'));
  return names;
}

const isAgreement = (entry: Entry): entry is Agreement => entry.kind === 'agreement';
