import type { Annotations, Quote } from '../annotate/types';
import type { Article } from '../text/article';
import { oneLine, shortened } from '../text/plainText';
import { bySpan, contains, type Span } from '../text/span';
import type { AnnotatedText } from '../workspace/articleSummary';
import { shownName } from './shownName';
import type { Words } from './words';

export type OutlineKind = 'front-matter' | 'headline' | 'section' | 'quote' | 'official' | 'agreement';

export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly label: string;
  readonly detail: string;
  /** All that belongs to it. */
  readonly span: Span;
  /** What is selected on going to it; within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineNode[];
}

interface Draft extends OutlineNode {
  readonly children: Draft[];
}

/** How much of a quote and of a headline is shown, in UTF-16 code units. */
const longestQuote = 40;
const longestHeadline = 80;

/** An article as a tree: its front matter, headline and sections, and in them the quotes and where each official and agreement is named first. */
export function outlineOf({ article, annotations, glossary }: AnnotatedText, words: Words): readonly OutlineNode[] {
  const { frontMatter } = article;
  const top = frontMatter ? [draft('front-matter', words('Front matter'), '', frontMatter)] : [];
  const quotes = annotations.quotes.filter(({ kind }) => kind === 'direct' || kind === 'mixed').map((quote) => quoteDraft(quote, article.text));
  const known = new Set<string>();
  const firsts = annotations.mentions.flatMap((mention) => {
    const entry = mention.entry === null || known.has(mention.entry) ? undefined : glossary.entry(mention.entry);
    if (entry?.kind !== 'official' && entry?.kind !== 'agreement') return [];
    known.add(entry.id);
    return [draft(entry.kind, oneLine(shownName(entry)), '', mention)];
  });
  return nested([...top, ...headings(article), ...quotes, ...firsts]);
}

/** The stretches of an article that fold: its front matter, its sections, and quotes over several paragraphs. */
export function foldsOf(article: Article, { quotes }: Annotations): readonly Span[] {
  const sections = headings(article).filter(({ kind }) => kind === 'section');
  const long = quotes.map(extentOf).filter(({ start, end }) => /\n[ \t]*\r?\n/.test(article.text.slice(start, end)));
  return [...(article.frontMatter ? [article.frontMatter] : []), ...sections.map(({ span }) => span), ...long].sort(bySpan);
}

/** Headlines stand alone; a section goes on to the next heading of its level or above. */
function headings({ text, blocks }: Article): Draft[] {
  const marked = blocks.filter(({ kind }) => kind === 'heading').map((block) => ({ block, level: /^#*/.exec(text.slice(block.start, block.end))![0].length }));
  const sections = marked.map(({ block, level }, n) => {
    const next = marked.slice(n + 1).find((other) => other.level <= level)?.block.start ?? text.length;
    const end = Math.max(block.end, text.slice(0, next).trimEnd().length);
    return draft('section', titleOf(text, block), '', { start: block.start, end }, block);
  });
  return [...blocks.filter(({ kind }) => kind === 'headline').map((block) => draft('headline', titleOf(text, block), '', block)), ...sections];
}

const titleOf = (text: string, { start, end }: Span): string => shortened(oneLine(text.slice(start, end)).replace(/^#+\s+/, ''), longestHeadline);

function quoteDraft(quote: Quote, text: string): Draft {
  const [first] = quote.segments;
  const beginning = shortened(oneLine(text.slice(first!.start + 1, first!.end - 1)), longestQuote);
  return draft('quote', `“${beginning}”`, oneLine(quote.speakers.map((speaker) => speaker.text).join(', ')), extentOf(quote), first);
}

const extentOf = ({ segments }: Quote): Span => ({ start: segments[0]?.start ?? 0, end: segments.at(-1)?.end ?? 0 });

const draft = (kind: OutlineKind, label: string, detail: string, { start, end }: Span, name: Span = { start, end }): Draft => ({
  kind, label, detail, span: { start, end }, nameSpan: { start: name.start, end: name.end }, children: [],
});

/** Each within the shortest that holds it. */
function nested(drafts: readonly Draft[]): readonly OutlineNode[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  for (const one of drafts.toSorted((a, b) => bySpan(a.span, b.span))) {
    while (open.length > 0 && !contains(open.at(-1)!.span, one.span)) open.pop();
    (open.at(-1)?.children ?? roots).push(one);
    open.push(one);
  }
  return roots;
}
