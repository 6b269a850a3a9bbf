import type { Annotations, Mention, MentionForm } from '../annotate/types';
import type { Words } from './words';

const forms = ['title', 'short', 'descriptive', 'anaphor'] as const satisfies readonly MentionForm[];

/** By which forms an article refers to the agreement of a mention: “1 by formal title, 7 by referring back”. Empty for what is no agreement. */
export function referencesHere(mention: Mention, { mentions }: Annotations, words: Words): string {
  if (mention.kind !== 'agreement') return '';
  const key = keyOf(mention);
  const same = mentions.filter((other) => other.kind === 'agreement' && keyOf(other) === key);
  const counts = forms.map((form) => ({ form, count: same.filter((other) => other.form === form).length }));
  return counts.filter(({ count }) => count > 0).map(({ form, count }) => countWords(form, count, words)).join(', ');
}

/** The same for all references to one agreement, known or not. */
const keyOf = ({ status, entry, chain, candidates }: Mention): string => [status, entry ?? chain ?? candidates.join('|')].join(' ');

function countWords(form: (typeof forms)[number], count: number, words: Words): string {
  switch (form) {
    case 'title':
      return words('{0} by formal title', count);
    case 'short':
      return words('{0} by short name', count);
    case 'descriptive':
      return words('{0} by description', count);
    case 'anaphor':
      return words('{0} by referring back', count);
  }
}
