import type { Annotations, Mention, MentionForm } from '../annotate/types';
import type { Entry } from '../glossary/types';
import type { ArticleIndex } from '../workspace/articleIndex';
import type { AnnotatedText } from '../workspace/articleSummary';
import { countWords, wordsIn } from './quoteCard';
import type { Words } from './words';

const forms = ['title', 'short', 'descriptive', 'anaphor'] as const satisfies readonly MentionForm[];

/** How often what a mention means occurs, in the article and, where that is read, in the workspace: a line each. */
export function occurrences(mention: Mention, { article, annotations, glossary }: AnnotatedText, workspace: ArticleIndex | undefined, words: Words): string[] {
  const here = mention.kind === 'agreement' ? referencesHere(mention, annotations, words) : mention.kind === 'official' && mention.entry ? speechHere(mention.entry, annotations, article.text, words) : '';
  const entry = mention.entry === null ? undefined : glossary.entry(mention.entry);
  const there = entry && workspace ? inWorkspace(entry, workspace, words) : '';
  return [...(here ? [words('In this article: {0}', here)] : []), ...(there ? [words('In the workspace: {0}', there)] : [])];
}

/** “1 by formal title, 7 by referring back”. */
function referencesHere(mention: Mention, { mentions }: Annotations, words: Words): string {
  const key = keyOf(mention);
  const same = mentions.filter((other) => other.kind === 'agreement' && keyOf(other) === key);
  const counts = forms.map((form) => ({ form, count: same.filter((other) => other.form === form).length }));
  return counts.filter(({ count }) => count > 0).map(({ form, count }) => formWords(form, count, words)).join(', ');
}

/** The same for all references to one agreement, known or not. */
const keyOf = ({ status, entry, chain, candidates }: Mention): string => [status, entry ?? chain ?? candidates.join('|')].join(' ');

/** “5 mentions, 2 quotes (46 words)”. */
function speechHere(id: string, { mentions, quotes }: Annotations, text: string, words: Words): string {
  const named = mentions.filter(({ entry }) => entry === id).length;
  const said = quotes.filter(({ kind, speakers }) => kind !== 'not-speech' && speakers.some(({ entry }) => entry === id));
  const quoted = said.filter(({ kind }) => kind !== 'indirect').reduce((sum, quote) => sum + wordsIn(quote, text), 0);
  const quoteWords = said.length === 1 ? words('1 quote') : words('{0} quotes', said.length);
  const speech = quoted > 0 ? `${quoteWords} (${countWords(quoted, words)})` : quoteWords;
  return [...(named > 0 ? [mentionWords(named, words)] : []), ...(said.length > 0 ? [speech] : [])].join(', ');
}

/** “12 mentions in 4 articles”; nothing where it is in one article alone, which is this one. */
function inWorkspace(entry: Entry, workspace: ArticleIndex, words: Words): string {
  const articles = workspace.mentionsOf(entry);
  if (articles.length < 2) return '';
  const count = articles.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return words('{0} in {1} articles', mentionWords(count, words), articles.length);
}

const mentionWords = (count: number, words: Words): string => (count === 1 ? words('1 mention') : words('{0} mentions', count));

function formWords(form: (typeof forms)[number], count: number, words: Words): string {
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
