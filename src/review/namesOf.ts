import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { nameOf } from '../glossary/types';

/** The names of entries by their ids. */
export const namesOf = (glossary: GlossaryIndex, ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const entry = glossary.entry(id);
    return entry ? [nameOf(entry)] : [];
  });
