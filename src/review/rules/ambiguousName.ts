import { namesOf } from '../namesOf';
import type { Rule } from '../rule';

/** Once for each name and those who may be meant: what settles one place mostly settles the others. */
export const ambiguousName: Rule<'ambiguous-name'> = {
  code: 'ambiguous-name',
  level: 'information',
  reason: 'A name, mostly a surname, that two or more officials of the glossary bear, where the article does not tell which of them is meant.',
  *find({ annotations, glossary }) {
    const told = new Set<string>();
    for (const { kind, form, status, text, candidates, start, end } of annotations.mentions) {
      const key = [text, ...candidates].join('|');
      if (kind !== 'official' || (form !== 'surname' && form !== 'full') || status !== 'ambiguous' || told.has(key)) continue;
      told.add(key);
      yield { code: 'ambiguous-name', start, end, text, names: namesOf(glossary, candidates), entries: candidates };
    }
  },
};
