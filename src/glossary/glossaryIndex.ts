import { fold } from '../text/fold';
import { NameTrie, type Name } from './nameTrie';
import type { Agreement, Entry, Glossary, Official } from './types';
import { nameOf } from './types';

/** A glossary made ready for look-ups. Built once for a set of files, shared by all articles they serve. */
export interface GlossaryIndex {
  readonly glossary: Glossary;
  readonly names: NameTrie;
  entry(id: string): Entry | undefined;
  /** Officials by their family name, in any case and with or without accents. */
  byFamilyName(familyName: string): readonly Official[];
}

/** Formal titles of at least this many words are matched in any case: nothing else has so many words in that order. */
const anyCaseWords = 4;

export function indexGlossary(glossary: Glossary): GlossaryIndex {
  const entries: Entry[] = [...glossary.officials, ...glossary.agreements, ...glossary.others];
  const byId = new Map(entries.map((e) => [e.id, e]));
  const families = new Map<string, Official[]>();
  for (const official of glossary.officials) {
    const key = fold(official.familyName);
    const sharers = families.get(key);
    if (sharers) sharers.push(official);
    else families.set(key, [official]);
  }
  const names = new NameTrie();
  for (const entry of entries) for (const name of namesOf(entry)) names.add(name);
  return {
    glossary,
    names,
    entry: (id) => byId.get(id),
    byFamilyName: (familyName) => families.get(fold(familyName)) ?? [],
  };
}

function namesOf(entry: Entry): Name[] {
  const loose = entry.kind === 'agreement';
  const make = (text: string, role: Name['role']): Name => ({ entry: entry.id, text, role, loose, anyCase: loose && text.trim().split(/\s+/).length >= anyCaseWords });
  const names = [make(nameOf(entry), 'name'), ...entry.aliases.map((alias) => make(alias, 'alias'))];
  if (isAgreement(entry) && entry.short) names.push(make(entry.short, 'short'));
  return names;
}

const isAgreement = (entry: Entry): entry is Agreement => entry.kind === 'agreement';
