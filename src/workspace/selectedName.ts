import type { Annotations, Mention } from '../annotate/types';
import { contains, overlaps, type Span } from '../text/span';

/** What selected words, or those under the cursor, name: as it would stand in a glossary. */
export interface SelectedName {
  readonly name: string;
  /** The title before it, where the article has one. */
  readonly title?: string;
  /** The mention whose name it is. */
  readonly mention?: Mention;
}

const around = /^[\s"'“”„‘’«»‹›()[\],;:–—]+|[\s"'“”„‘’«»‹›()[\],;:–—]+$/g;
const possessive = /[’'ʼ]s$/i;

/** A name out of running text: without quote marks, white space and punctuation around it, and without the possessive. */
export function cleanName(text: string): string {
  const name = text.replace(/\s+/g, ' ').replace(around, '');
  return name.replace(possessive, '').replace(around, '');
}

/** What an official would be called, with the title before the name where the annotations tell the two apart. Of a surname alone it is the name in full that the article gives. */
export function selectedOfficial(text: string, { mentions }: Annotations, selection: Span): SelectedName | undefined {
  const mention = wholeMention(text, mentions.filter(({ kind, form }) => kind === 'official' && form !== 'pronoun'), selection);
  if (!mention) return plain(text, selection);
  const same = mention.chain === undefined ? [mention] : mentions.filter(({ chain }) => chain === mention.chain);
  const named = mention.form === 'full' ? mention : (same.find(({ form }) => form === 'full') ?? mention);
  const before = named.title ?? same.find(({ title }) => title)?.title;
  const title = before && text.slice(before.start, before.end).replace(/\s+/g, ' ').trim();
  return { name: cleanName(named.text), mention, ...(title && { title }) };
}

/** What an agreement would be called. Of one that is called “that agreement” it is the name given to it before. */
export function selectedAgreement(text: string, { mentions }: Annotations, selection: Span): SelectedName | undefined {
  const mention = wholeMention(text, mentions.filter(({ kind }) => kind === 'agreement'), selection);
  if (!mention) return withoutArticle(plain(text, selection));
  const named = isNamed(mention) ? mention : mentions.find((other) => mention.chain !== undefined && other.chain === mention.chain && isNamed(other));
  return named && withoutArticle({ name: cleanName(named.text), mention });
}

/** A name, in place of a description: only that can be found again elsewhere. */
const isNamed = ({ form }: Mention): boolean => form === 'title' || form === 'short' || form === 'full';

/** The mention that a selection names, with nothing of weight beside it; at a mere cursor the shortest one. */
function wholeMention(text: string, mentions: readonly Mention[], selection: Span): Mention | undefined {
  if (selection.start === selection.end) return mentions.filter((mention) => mention.start <= selection.start && selection.start <= mention.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  const within = mentions.filter((mention) => overlaps(mention, selection));
  const [mention] = within;
  if (!mention || within.length > 1 || !contains(selection, mention)) return undefined;
  const start = mention.title && contains(selection, mention.title) ? mention.title.start : mention.start;
  return cleanName(text.slice(selection.start, start)) === '' && cleanName(`x${text.slice(mention.end, selection.end)}`) === 'x' ? mention : undefined;
}

function plain(text: string, { start, end }: Span): SelectedName | undefined {
  const name = cleanName(text.slice(start, end));
  return name === '' ? undefined : { name };
}

const withoutArticle = (selected: SelectedName | undefined): SelectedName | undefined => selected && { ...selected, name: selected.name.replace(/^(?:the|an?)\s+(?=\S)/i, '') };
