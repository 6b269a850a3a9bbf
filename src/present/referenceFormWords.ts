import type { MentionForm } from '../annotate/types';
import type { Words } from './words';

/** How a reference to an agreement is worded, for people. */
export function referenceFormWords(form: MentionForm, words: Words): string {
  switch (form) {
    case 'title':
      return words('formal title');
    case 'short':
      return words('short name');
    case 'descriptive':
      return words('description');
    case 'anaphor':
      return words('refers back');
    default:
      return words('name');
  }
}
