import type { Entry, Glossary } from './types';

/** A glossary made ready for lookups. Built once for a set of files, shared by all articles they serve. */
export interface GlossaryIndex {
  readonly glossary: Glossary;
  entry(id: string): Entry | undefined;
}

export function indexGlossary(glossary: Glossary): GlossaryIndex {
  const byId = new Map<string, Entry>([...glossary.officials, ...glossary.agreements, ...glossary.others].map((e) => [e.id, e]));
  return { glossary, entry: (id) => byId.get(id) };
}
