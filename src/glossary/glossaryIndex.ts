import { endsStep, finish, type Steps } from '../text/steps';
import { EntryParts } from './entryParts';
import { NameTrie, type Name } from './nameTrie';
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
  entry(id: string): Entry | undefined;
  /** Officials with a family name that begins with this folded word, longest family names first. */
  surnames(firstWord: string): readonly Surname[];
  /** A table that a stage makes of the glossary, made at its first use and kept: one function, one table. */
  table<T>(make: (glossary: GlossaryIndex) => T): T;
  /**
   * What a stage makes of one entry by itself, kept while the entry stays as it is, though others of the glossary change.
   * @param stage stands for the kind of part
   * @param circumstances what else it depends on: another part is made when this is another
   */
  part<E extends Entry, T>(entry: E, stage: unknown, circumstances: string, make: (entry: E) => T): T;
}

/** Formal titles of at least four words are matched in any case: nothing else has so many words in that order. */
const manyWords = /\S(?:\s+\S+){3}/;

/** @param parts what was made of the entries of an earlier state */
export function indexGlossary(glossary: Glossary, parts?: EntryParts): GlossaryIndex {
  return finish(indexGlossaryInSteps(glossary, parts));
}

/** The same in steps. */
export function* indexGlossaryInSteps(glossary: Glossary, parts = new EntryParts()): Steps<GlossaryIndex> {
  const byId = new Map<string, Entry>();
  const names = new NameTrie('strict');
  const agreementNames = new NameTrie('loose');
  let added = 0;
  for (const entry of entriesOf(glossary)) {
    byId.set(entry.id, entry);
    const trie = entry.kind === 'agreement' ? agreementNames : names;
    for (const name of namesOf(entry)) trie.add(name);
    if (endsStep(++added)) yield;
  }
  const surnames = yield* indexSurnames(glossary.officials, parts);
  const tables = new Map<unknown, unknown>();
  const index: GlossaryIndex = {
    glossary,
    names,
    agreementNames,
    entry: (id) => byId.get(id),
    surnames: (firstWord) => surnames.get(firstWord) ?? [],
    table<T>(make: (glossary: GlossaryIndex) => T): T {
      if (!tables.has(make)) tables.set(make, make(index));
      return tables.get(make) as T;
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

function* indexSurnames(officials: readonly Official[], parts: EntryParts): Steps<Map<string, Surname[]>> {
  const index = new Map<string, Surname[]>();
  for (const [i, official] of officials.entries()) {
    for (const words of parts.of(official, familyNamesOf, '', familyNamesOf)) {
      const sharers = index.get(words[0]!);
      if (sharers) sharers.push({ words, official });
      else index.set(words[0]!, [{ words, official }]);
    }
    if (endsStep(i)) yield;
  }
  for (const sharers of index.values()) sharers.sort((a, b) => b.words.length - a.words.length);
  return index;
}

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
