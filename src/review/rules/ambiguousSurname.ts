import { namesOf } from '../namesOf';
import type { Rule } from '../rule';

/** Once for each surname and those who may be meant: what settles one place mostly settles the others. */
export const ambiguousSurname: Rule<'ambiguous-surname'> = {
  code: 'ambiguous-surname',
  level: 'information',
  reason: 'A surname that two or more officials of the glossary bear, where the article does not tell which of them is meant.',
  *find({ annotations, glossary }) {
    const told = new Set<string>();
    for (const { kind, status, text, candidates, start, end } of annotations.mentions) {
      const key = [text, ...candidates].join('|');
      if (kind !== 'official' || status !== 'ambiguous' || told.has(key)) continue;
      told.add(key);
      yield { code: 'ambiguous-surname', start, end, surname: text, names: namesOf(glossary, candidates), entries: candidates };
    }
  },
};
