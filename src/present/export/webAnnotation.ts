import type { Mention, Quote, Speaker } from '../../annotate/types';
import { nameOf, type Entry } from '../../glossary/types';
import type { Span } from '../../text/span';
import { CodePoints } from './codePoints';
import { entryIri, linkedEntry, type ExportedArticle } from './exportedArticle';

/** How much of the text before and after is kept with a quotation, in UTF-16 code units. */
const contextLength = 32;

const generator = { id: 'https://github.com/policy-annotator/policy-annotator', type: 'Software', name: 'Policy Annotator' };

/**
 * An article's annotations in the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/): a collection with one page,
 * an annotation for each mention, quote and speaker. Positions count code points, as the model says (section 4.2.4), into the text as
 * read, front matter included.
 */
export function webAnnotations(article: ExportedArticle): string {
  const { mentions, quotes } = article.annotations;
  const select = selectorsOf(article);
  const items = [
    ...mentions.map((mention, i) => mentionAnnotation(mention, `${article.iri}#mention-${i + 1}`, article, select)),
    ...quotes.flatMap((quote, i) => quoteAnnotations(quote, `${article.iri}#quote-${i + 1}`, article, select)),
  ];
  const collection = `${article.iri}#annotations`;
  const page = { id: `${article.iri}#annotations-page-1`, type: 'AnnotationPage', partOf: collection, startIndex: 0, items };
  return `${JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', id: collection, type: 'AnnotationCollection', label: article.name, generator, total: items.length, first: page }, null, 2)}\n`;
}

type Select = (span: Span) => object;

/** Two selectors of the same words: a reader takes whichever it can find. */
function selectorsOf({ article: { text }, iri }: ExportedArticle): Select {
  const points = new CodePoints(text);
  return ({ start, end }) => ({
    type: 'SpecificResource',
    source: iri,
    selector: [
      { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: before(text, start), suffix: after(text, end) },
      { type: 'TextPositionSelector', ...points.span({ start, end }) },
    ],
  });
}

/** What a selection should not begin with, or be cut off before: the second half of a pair, a mark on the letter before. */
const continuing = /^(?:[\udc00-\udfff]|\p{M}|\u200d)+/u;

const before = (text: string, start: number): string => text.slice(Math.max(0, start - contextLength), start).replace(start > contextLength ? continuing : '', '');

function after(text: string, end: number): string {
  const until = end + contextLength;
  const rest = continuing.exec(text.slice(until, until + contextLength))?.[0] ?? '';
  return text.slice(end, until) + rest;
}

function mentionAnnotation(mention: Mention, id: string, article: ExportedArticle, select: Select): object {
  const entry = linkedEntry(mention, article);
  const candidates = mention.status === 'ambiguous' ? mention.candidates.map((candidate) => article.glossary.entry(candidate)).filter((found) => found !== undefined) : [];
  const body = [
    ...(entry ? identity(entry, article) : []),
    ...candidates.map((candidate) => resource('linking', entryIri(candidate, article))),
    ...[mention.kind, mention.form, mention.status].map(tag),
  ];
  return { id, type: 'Annotation', motivation: entry ? 'identifying' : 'tagging', body, target: select(mention) };
}

/** The quote itself, and an annotation for each of its speakers: whose words lie there is a link between them. */
function quoteAnnotations(quote: Quote, id: string, article: ExportedArticle, select: Select): object[] {
  const cue = quote.cue ? [text('describing', quote.cue.text)] : [];
  const targets = quote.segments.map(select);
  const speaker = (speaking: Speaker, i: number): object => {
    const entry = linkedEntry(speaking, article);
    const body = [...(entry ? identity(entry, article) : []), resource('linking', id), tag('speaker')];
    return { id: `${id}-speaker-${i + 1}`, type: 'Annotation', motivation: 'linking', body, target: select(speaking) };
  };
  return [{ id, type: 'Annotation', motivation: 'tagging', body: [tag('quote'), tag(quote.kind), ...cue], target: targets.length === 1 ? targets[0] : targets }, ...quote.speakers.map(speaker)];
}

/** The entry by its IRI and its name, and what the glossary links it to. */
function identity(entry: Entry, article: ExportedArticle): object[] {
  const links = Object.values(entry.links).filter((address) => address.startsWith('https://'));
  return [resource('identifying', entryIri(entry, article)), text('describing', nameOf(entry)), ...links.map((address) => resource('linking', address))];
}

const resource = (purpose: string, source: string): object => ({ type: 'SpecificResource', purpose, source });

const text = (purpose: string, value: string): object => ({ type: 'TextualBody', purpose, value, format: 'text/plain' });

const tag = (value: string): object => text('tagging', value);
