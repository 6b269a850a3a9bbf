import { entryKey } from '../../glossary/entryKey';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import type { Agreement } from '../../glossary/types';
import { fold } from '../../text/fold';
import { groupBy } from '../../text/groupBy';
import { oneLine } from '../../text/plainText';
import type { ArticleSummary, PlacedMention } from '../../workspace/articleSummary';
import type { Words } from '../words';
import type { AgreementGroup, AgreementNode, AgreementTree, ReferenceNode } from './nodes';

/** What the tree is of: the articles of a workspace have a level of their own below each agreement. */
export type Scope = 'article' | 'workspace';

/** The path of an article as people know it, by its URI. */
export type PathOf = (uri: string) => string;

interface Found {
  readonly article: ArticleSummary;
  readonly mention: PlacedMention;
}

/** The agreements of the articles in order of appearance, then those that no glossary holds, then the ambiguous ones. */
export function buildTree(articles: readonly ArticleSummary[], scope: Scope, words: Words, pathOf: PathOf): AgreementTree {
  const found = articles.flatMap((article) => foundIn(article, scope));
  const nodes = [...groupBy(found, ({ key }) => key)].map(([id, own]): AgreementNode => ({ id, ...heading(own[0]!, words), children: childrenBelow(id, own, scope, pathOf) }));
  const group = (of: AgreementGroup['of'], label: string): AgreementGroup[] => {
    const agreements = nodes.filter((node) => node.kind === of);
    return agreements.length > 0 ? [{ kind: 'group', of, id: of, label, agreements }] : [];
  };
  return [...nodes.filter((node) => node.kind === 'agreement'), ...group('unknown', words('Not in the glossary')), ...group('ambiguous', words('Ambiguous'))];
}

/** The references of an article, with the key under which those to the same agreement gather. */
function foundIn(article: ArticleSummary, scope: Scope): (Found & { readonly key: string })[] {
  const mentions = article.mentions.filter(({ kind }) => kind === 'agreement');
  const names = new Map<string, string>();
  for (const { chain, form, text } of mentions) if (chain !== undefined && (form === 'title' || form === 'short') && !names.has(chain)) names.set(chain, fold(oneLine(text)));
  const keyOf = ({ status, entry, chain, candidates }: PlacedMention): string => {
    const ids = entry === null ? candidates : [entry];
    if (chain === undefined) return [status, ...ids.map((id) => entryKey(article.glossary.entry(id)!))].join(' ');
    // One that is named is the same in every article; “an agreement” is not.
    return `${status} ${scope === 'article' ? chain : (names.get(chain) ?? `${article.uri}#${chain}`)}`;
  };
  return mentions.map((mention) => ({ key: keyOf(mention), article, mention }));
}

function childrenBelow(id: string, found: readonly Found[], scope: Scope, pathOf: PathOf): AgreementNode['children'] {
  const references = (own: readonly Found[], prefix: string): ReferenceNode[] => own.map(({ article, mention }, n) => reference(`${prefix}#${n}`, article.uri, mention));
  if (scope === 'article') return references(found, id);
  return [...groupBy(found, ({ article }) => article.uri)].map(([uri, own]) => ({ kind: 'article', id: `${id} ${uri}`, uri, path: oneLine(pathOf(uri)), references: references(own, `${id} ${uri}`) }));
}

function heading({ article: { glossary }, mention }: Found, words: Words): Pick<AgreementNode, 'kind' | 'label' | 'detail' | 'aliases'> {
  const entry = mention.entry === null ? undefined : agreementOf(mention.entry, glossary);
  if (entry) return { kind: 'agreement', label: oneLine(entry.short ?? entry.title), ...(entry.short && { detail: oneLine(entry.title) }), aliases: entry.aliases };
  const label = `“${oneLine(mention.text)}”`;
  if (mention.status !== 'ambiguous') return { kind: 'unknown', label, aliases: [] };
  const candidates = mention.candidates.map((id) => agreementOf(id, glossary)).filter((e) => e !== undefined);
  return { kind: 'ambiguous', label, detail: words('one of: {0}', candidates.map((e) => oneLine(e.short ?? e.title)).join(' / ')), aliases: [] };
}

function agreementOf(id: string, glossary: GlossaryIndex): Agreement | undefined {
  const entry = glossary.entry(id);
  return entry?.kind === 'agreement' ? entry : undefined;
}

function reference(id: string, uri: string, { start, end, form, line, before, words, after, reviewed }: PlacedMention): ReferenceNode {
  return { kind: 'reference', id, uri, span: { start, end }, form, line, before, words, after, ...(reviewed && { reviewed }) };
}
