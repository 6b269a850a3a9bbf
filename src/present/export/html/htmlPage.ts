import { bySpan, type Span } from '../../../text/span';
import { Lines } from '../../../text/lines';
import type { ArticleBlock } from '../../../text/article';
import type { CardSetting } from '../../hoverCard';
import type { Words } from '../../words';
import type { ExportedArticle } from '../exportedArticle';
import { escapeHtml } from './escapeHtml';
import { nest } from './nesting';
import { categoryOf } from '../../highlights';
import { Notes, type Note, type NoteHere } from './notes';
import { stylesheet, stylesheetHash } from './stylesheet';

/** A stretch of the article with its note. */
interface Mark extends Span {
  readonly classes: string;
  readonly here: NoteHere;
}

const elements: Readonly<Record<ArticleBlock['kind'], string>> = { headline: 'h1', heading: 'h2', paragraph: 'p', byline: 'p class="byline"', credit: 'p class="credit"', contact: 'p class="contact"' };

/**
 * An article as a web page that stands alone: no script, no other file, and a policy that lets none in. Cards show on hover and on focus;
 * each is a note at the page's end as well, which describes its place to screen readers and is what is printed. The text is the
 * article's from its headline on, as it is written: its front matter is left out, and its markup is not followed.
 */
export function htmlPage(exported: ExportedArticle, setting: CardSetting, words: Words): string {
  const { text, blocks, frontMatter } = exported.article;
  const notes = new Notes(exported, setting, words);
  const marks = marksOf(exported, notes);
  const lines = new Lines(text);
  const headline = blocks.find(({ kind }) => kind === 'headline');
  const title = headline ? text.slice(headline.start, headline.end) : (frontMatter?.fields.get('title')?.value ?? exported.name);
  const body = blocks.map((block) => blockHtml(block, exported, marks, lines));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${stylesheetHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Policy Annotator">
<title>${escapeHtml(title)}</title>
<style>${stylesheet}</style>
</head>
<body>
<main>
<article>
${headline ? '' : `<h1>${escapeHtml(title)}</h1>\n`}${body.join('\n')}
</article>
${legend(marks, words)}${noteList('notes', words('Notes'), notes.mentioned)}${noteList('quotes', words('Quotes'), notes.quoted)}</main>
<footer>${escapeHtml(words('Annotated with Policy Annotator; offices and agreements as of {0}.', setting.today))}</footer>
</body>
</html>
`;
}

/** In order of appearance, by which the notes are numbered. Indirect speech has its card on the verb; what is no speech has none. */
function marksOf({ annotations }: ExportedArticle, notes: Notes): Mark[] {
  const mentions = annotations.mentions.map((mention): Mark => ({ start: mention.start, end: mention.end, classes: `name ${categoryOf(mention)}`, here: notes.ofMention(mention) }));
  const quotes = annotations.quotes.filter(({ kind }) => kind !== 'not-speech').flatMap((quote) => {
    const here = notes.ofQuote(quote);
    const [classes, spans] = quote.kind === 'indirect' ? ['cue', quote.cue ? [quote.cue] : []] : ['quote', quote.segments];
    return spans.map(({ start, end }): Mark => ({ start, end, classes, here }));
  });
  return [...mentions, ...quotes].sort(bySpan);
}

function blockHtml({ kind, start, end }: ArticleBlock, { article: { text } }: ExportedArticle, marks: readonly Mark[], lines: Lines): string {
  const hashes = kind === 'heading' ? /^#{1,6}\s+/.exec(text.slice(start, end))?.[0].length ?? 0 : 0;
  const inner = nest(text, { start: start + hashes, end }, marks, { open: openTag, close: closeTag, text: escapeHtml });
  const element = elements[kind];
  return `<${element} data-line="${lines.lineOf(start)}" dir="auto">${inner}</${element.split(' ')[0]}>`;
}

/** The first piece can be reached by key, and is what the note describes. */
function openTag({ classes, here: { note } }: Mark, isFirst: boolean): string {
  const reach = isFirst ? ` tabindex="0" aria-describedby="${note.id}"` : '';
  return `<span class="mark ${classes}" data-note="${note.label}"${reach}>`;
}

const closeTag = ({ here: { note, why } }: Mark): string => `<span class="card">${note.html}${why}</span></span>`;

function noteList(id: string, heading: string, notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  const items = notes.map((note) => `<li><span class="label">${note.label}</span><span id="${note.id}">${note.said ?? ''}${note.html}</span></li>`);
  return `<section class="notes" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2><ol role="list">\n${items.join('\n')}\n</ol></section>\n`;
}

/** What the underlines mean, of those that the page has. */
function legend(marks: readonly Mark[], words: Words): string {
  const meanings = [
    ['name official', words('official')], ['name agreement', words('agreement')], ['name organization', words('organization, program or place')],
    ['name unknown', words('not in the glossary')], ['name ambiguous', words('ambiguous')], ['quote', words('quote')],
  ] as const;
  const used = meanings.filter(([classes]) => marks.some((mark) => mark.classes === classes));
  return used.length === 0 ? '' : `<p class="legend">${used.map(([classes, meaning]) => `<span class="${classes}">${escapeHtml(meaning)}</span>`).join(' ')}</p>\n`;
}
