import type { Quote } from '../annotate/types';
import { rolesAt } from '../glossary/roles';
import { nameOf, type Agreement } from '../glossary/types';
import { oneLine } from '../text/plainText';
import type { AnnotatedText } from '../workspace/articleSummary';
import { officeLine } from './officeLine';
import type { Words } from './words';

/** Front matter keys that name who published the article. */
const outletKeys = ['outlet', 'publication', 'source', 'publisher'];

/**
 * A quote as it is cited, in plain text: its words, who says them with the office held at the article's date, and where.
 * Its parts are joined by an ellipsis. Words stay as they are printed.
 */
export function quoteCitation({ segments, speakers }: Quote, annotated: AnnotatedText, words: Words): string {
  const { article, annotations: { date } } = annotated;
  const text = segments.map(({ start, end }) => oneLine(article.text.slice(start, end))).join(' … ');
  const by = speakers.map(({ entry, text: name }) => speakerLine(entry, name, annotated)).join(words(' and '));
  const from = [headlineOf(annotated), outletOf(annotated), date].filter(Boolean).join(', ');
  return `${text}${by ? ` — ${by}` : ''}${from ? `, ${words('in {0}', from)}` : ''}`;
}

function speakerLine(id: string | null, name: string, { glossary, annotations: { date } }: AnnotatedText): string {
  const entry = id === null ? undefined : glossary.entry(id);
  if (!entry) return oneLine(name);
  const role = entry.kind === 'official' && date ? rolesAt(entry, date)[0] : undefined;
  return role ? `${nameOf(entry)} (${officeLine(role, glossary)})` : nameOf(entry);
}

function headlineOf({ article: { frontMatter, blocks, text } }: AnnotatedText): string {
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const title = frontMatter?.fields.get('title')?.value ?? (headline ? text.slice(headline.start, headline.end).replace(/^#+\s*/, '') : '');
  return title ? `“${oneLine(title)}”` : '';
}

const outletOf = ({ article: { frontMatter } }: AnnotatedText): string => outletKeys.map((key) => frontMatter?.fields.get(key)?.value ?? '').find(Boolean) ?? '';

/** An agreement as it is cited, in plain text: formal title, parties, dates and the first link. What the glossary does not tell is left out. */
export function agreementCitation({ title, parties, signed, inForce, ended, links }: Agreement, words: Words): string {
  const dates = [signed && words('signed {0}', signed), inForce && words('in force {0}', inForce), ended && words('ended {0}', ended)].filter(Boolean).join(', ');
  const [link] = Object.values(links);
  return [title, parties.join('–'), dates].filter(Boolean).join(', ') + (link ? `, ${link}` : '');
}
