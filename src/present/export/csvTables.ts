import type { Mention, Quote } from '../../annotate/types';
import { nameOf } from '../../glossary/types';
import { Lines } from '../../text/lines';
import { wordsIn } from '../quoteCard';
import { csvRow } from './csv';
import type { ExportedArticle } from './exportedArticle';
import type { TableFormat } from './exportFormat';

/** The columns of a table, as its first row. Offsets are UTF-16 code units into the article, lines and columns count from 1. */
const columns: Readonly<Record<TableFormat, readonly string[]>> = {
  'csv-quotes': ['article', 'date', 'line', 'column', 'start', 'end', 'kind', 'words', 'text', 'cue', 'speaker', 'entry', 'name'],
  'csv-references': ['article', 'date', 'line', 'column', 'start', 'end', 'kind', 'form', 'status', 'text', 'title', 'entry', 'name', 'candidates'],
};

/** Parts the values of a cell that holds several: no id and hardly a name has one. */
const several = '; ';
/** Between the parts of one utterance. */
const interrupted = ' … ';

export const tableHeader = (format: TableFormat): string => csvRow(columns[format]);

/** The rows of one article, in order of appearance. */
export function tableRows(format: TableFormat, exported: ExportedArticle): string {
  const { annotations, article } = exported;
  const lines = new Lines(article.text);
  const place = (start: number, end: number): (string | number)[] => [exported.name, annotations.date ?? '', lines.lineOf(start), lines.columnOf(start), start, end];
  const rows = format === 'csv-quotes' ? annotations.quotes.map((quote) => quoteRow(quote, place, exported)) : annotations.mentions.map((mention) => mentionRow(mention, place, exported));
  return rows.map(csvRow).join('');
}

type Place = (start: number, end: number) => (string | number)[];

/** One row a quote, from the first mark to the last; several speakers share it. */
function quoteRow(quote: Quote, place: Place, exported: ExportedArticle): (string | number)[] {
  const { text } = exported.article;
  const said = quote.segments.map(({ start, end }) => text.slice(start, end)).join(interrupted);
  const speakers = quote.speakers.map((speaker) => speaker.text).join(several);
  const entries = quote.speakers.flatMap(({ entry }) => entry ?? []);
  return [...place(quote.segments[0]?.start ?? 0, quote.segments.at(-1)?.end ?? 0), quote.kind, wordsIn(quote, text), said, quote.cue?.text ?? '', speakers, entries.join(several), namesOf(entries, exported)];
}

function mentionRow(mention: Mention, place: Place, exported: ExportedArticle): (string | number)[] {
  const { start, end, kind, form, status, text, title, entry, candidates } = mention;
  const before = title ? exported.article.text.slice(title.start, title.end) : '';
  return [...place(start, end), kind, form, status, text, before, entry ?? '', namesOf(entry === null ? [] : [entry], exported), candidates.join(several)];
}

const namesOf = (ids: readonly string[], { glossary }: ExportedArticle): string => ids.map((id) => glossary.entry(id)).flatMap((entry) => (entry ? nameOf(entry) : [])).join(several);
