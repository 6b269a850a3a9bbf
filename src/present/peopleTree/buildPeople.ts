import { rolesAt } from '../../glossary/roles';
import type { Entry, PartialDate } from '../../glossary/types';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/groupBy';
import { oneLine } from '../../text/plainText';
import type { ArticleSummary, PlacedMention, PlacedQuote } from '../../workspace/articleSummary';
import { officeLine } from '../officeLine';
import { shownName } from '../shownName';
import type { Words } from '../words';
import type { MentionNode, MentionsNode, PeopleTree, QuoteNode, SpeakerNode } from './nodes';

interface Found {
  readonly key: string;
  readonly at: number;
  /** The speaker as the article has it. */
  readonly name: string;
  readonly entry: Entry | undefined;
  readonly quote?: PlacedQuote;
  readonly mention?: PlacedMention;
}

/** Who is mentioned and who speaks in an article, in order of appearance; then the quotes of nobody. Of organizations and documents, those that speak. */
export function buildPeople(article: ArticleSummary, today: PartialDate, words: Words): PeopleTree {
  const spoken = article.quotes.flatMap((quote) => quote.speakers.map((speaker): Found => ({ ...identity(speaker, article), at: quote.start, quote })));
  const speakers = new Set(spoken.map(({ key }) => key));
  const named = article.mentions.map((mention): Found => ({ ...identity(mention, article), at: mention.start, mention })).filter(({ key, mention }) => mention!.kind === 'official' || speakers.has(key));
  const found = [...named, ...spoken].sort((a, b) => a.at - b.at);
  const people = [...groupBy(found, ({ key }) => key)].map(([id, own]) => speakerNode(id, own, article, today, words));
  const nobody = article.quotes.filter((quote) => quote.speakers.length === 0);
  const quotes = nobody.map((quote, n) => quoteNode(`unattributed#${n}`, article.uri, quote));
  return [...people, ...(quotes.length > 0 ? [{ kind: 'unattributed', id: 'unattributed', label: words('No speaker found'), quotes } as const] : [])];
}

/** Speakers of one name are one speaker; ambiguous mentions of one name are one, too. */
function identity({ entry: id, text }: { readonly entry: string | null; readonly text: string }, { glossary }: ArticleSummary): Pick<Found, 'key' | 'name' | 'entry'> {
  const entry = id === null ? undefined : glossary.entry(id);
  const name = oneLine(text);
  return { key: entry ? `entry ${entry.id}` : `name ${fold(name)}`, name, entry };
}

function speakerNode(id: string, found: readonly Found[], { uri, date, glossary }: ArticleSummary, today: PartialDate, words: Words): SpeakerNode {
  const [{ entry, name }] = found as readonly [Found, ...Found[]];
  const [role] = entry?.kind === 'official' ? rolesAt(entry, date ?? today) : [];
  const quotes = found.flatMap(({ quote }) => quote ?? []).map((quote, n) => quoteNode(`${id}#quote ${n}`, uri, quote));
  const mentions = found.flatMap(({ mention }) => mention ?? []).map((mention, n) => mentionNode(`${id}#mention ${n}`, uri, mention));
  const folded: MentionsNode | undefined = mentions.length > 0 ? { kind: 'mentions', id: `${id}#mentions`, mentions } : undefined;
  return { kind: 'speaker', id, label: entry ? oneLine(shownName(entry)) : words('“{0}”', name), ...(role && { office: oneLine(officeLine(role, glossary)) }), ...(entry && { entryKind: entry.kind }), quotes, mentions: folded };
}

function quoteNode(id: string, uri: string, { start, end, line, kind, beginning, count }: PlacedQuote): QuoteNode {
  return { kind: 'quote', id, uri, span: { start, end }, line, beginning, isIndirect: kind === 'indirect', count };
}

function mentionNode(id: string, uri: string, { start, end, line, form, before, words, after, reviewed }: PlacedMention): MentionNode {
  return { kind: 'mention', id, uri, span: { start, end }, line, form, before, words, after, ...(reviewed && { reviewed }) };
}
