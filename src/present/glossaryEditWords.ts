import type { FixCode, GlossaryFix } from '../glossary/edit/fixes';
import type { EditRefusal } from '../glossary/edit/textEdit';
import type { Words } from './words';

/** Why nothing was written into a glossary. */
export function editRefusalWords(refusal: EditRefusal, file: string, words: Words): string {
  switch (refusal) {
    case 'broken-yaml':
      return words('Nothing was added: {0} has a mistake where it would go. Mend that first.', file);
    case 'empty':
      return words('Nothing was added: there are no words to add.');
    case 'entry-changed':
      return words('Nothing was added: {0} has changed meanwhile.', file);
    case 'not-a-list':
      return words('Nothing was added: in {0} another value stands where the list should.', file);
    case 'not-a-text':
      return words('Nothing was changed: in {0} a list stands where a text should.', file);
    case 'shared-yaml':
      return words('Nothing was added: {0} uses an anchor there, and other entries would change too.', file);
    case 'unusual-yaml':
      return words('Nothing was added: {0} is not written as a plain list of entries.', file);
  }
}

const titles: Readonly<Record<FixCode, (values: GlossaryFix['values'], words: Words) => string>> = {
  'replace': ({ by = '' }, words) => words('Replace by “{0}”', by),
  'quote': (_, words) => words('Put it in quote marks'),
  'use-https': (_, words) => words('Use https'),
  'remove': ({ words: name = '' }, words) => words('Remove “{0}”', name),
  'make-list': (_, words) => words('Put it in a list'),
};

/** The title of a quick fix. */
export const fixWords = ({ code, values }: GlossaryFix, words: Words): string => titles[code](values, words);
