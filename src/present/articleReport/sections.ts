import type { Words } from '../words';
import { countWords } from '../quoteCard';
import { escapeHtml } from '../export/html/escapeHtml';
import { wordsQuoted } from './buildReport';
import { drawAgreements } from './drawAgreements';
import { drawOccurrences } from './drawOccurrences';
import { drawSpeakers } from './drawSpeakers';
import type { ArticleReport, ReportMark, ReportOccurrences } from './report';
import { datesWords, stepWords } from './reportWords';
import { mostRows, type Link, type Picture } from './svgParts';

/** A table of the same as a picture shows. Cells are text, or marks that lead to their places. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | readonly ReportMark[])[])[];
}

export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly picture: Picture;
  /** What the shapes mean: the class of a shape, and its words. */
  readonly legend: readonly (readonly [shape: string, meaning: string])[];
  /** What the picture leaves out, or that there is nothing to draw. */
  readonly remarks: readonly string[];
  readonly table: Table;
}

export const sectionsOf = (report: ArticleReport, link: Link, words: Words): Section[] => [speakers(report, link, words), agreements(report, link, words), occurrences(report, link, words)];

function speakers(report: ArticleReport, link: Link, words: Words): Section {
  return {
    id: 'speakers',
    heading: words('Who is quoted, and how much'),
    picture: drawSpeakers(report.speakers, link, words),
    legend: [['bar speaker', words('in quotation marks')], ...only(report.speakers.some(({ quotes }) => quotes.some(({ isIndirect }) => isIndirect)), ['bar hollow', words('in other words')])],
    remarks: report.speakers.length === 0 ? [words('Nobody is quoted.')] : left(report.speakers.length, words),
    table: {
      head: [words('Speaker'), words('Words quoted'), words('Quotes')],
      rows: report.speakers.map((speaker) => [speaker.label, countWords(wordsQuoted(speaker), words), speaker.quotes]),
    },
  };
}

function agreements(report: ArticleReport, link: Link, words: Words): Section {
  const undated = report.agreements.filter(({ steps }) => steps.length === 0).map(({ name }) => name);
  return {
    id: 'agreements',
    heading: words('Agreements in time'),
    picture: drawAgreements(report, link, words),
    legend: [
      ...steps.filter((step) => report.agreements.some((agreement) => agreement.steps.some((one) => one.step === step))).map((step) => [step, stepWords(step, words)] as const),
      ...only(report.dates.length > 0, ['date', report.articles === 1 ? words('date of the article') : words('dates of articles')]),
    ],
    remarks: [
      ...(report.agreements.length === 0 ? [words('No agreement of the glossary is mentioned.')] : left(report.agreements.length - undated.length, words)),
      ...(undated.length > 0 ? [words('Without dates in the glossary: {0}', undated.slice(0, mostRows).join('; '))] : []),
    ],
    table: {
      head: [words('Agreement'), words('Dates'), words('First mention')],
      rows: report.agreements.map((agreement) => [agreement.name, datesWords(agreement, words), [agreement]]),
    },
  };
}

function occurrences(report: ArticleReport, link: Link, words: Words): Section {
  const has = (kind: ReportOccurrences['kind'], isName: boolean): boolean => report.occurrences.some((row) => row.kind === kind && row.marks.some((mark) => mark.isName === isName));
  return {
    id: 'occurrences',
    heading: report.articles === 1 ? words('Where in the article') : words('Where in the articles'),
    picture: drawOccurrences(report.occurrences, link, words),
    legend: [
      ...only(has('official', true), ['tick official', words('person, by name')]),
      ...only(has('official', false), ['tick official short', words('by “he”, “the minister”')]),
      ...only(has('agreement', true), ['tick agreement', words('agreement, by name')]),
      ...only(has('agreement', false), ['tick agreement short', words('by “that agreement”')]),
      ...only(report.occurrences.some(({ open }) => open), ['tick official hollow', words('not in the glossary, or ambiguous')]),
    ],
    remarks: report.occurrences.length === 0 ? [words('Nobody and no agreement is mentioned.')] : left(report.occurrences.length, words),
    table: { head: [words('Name'), words('Mentions'), words('Places')], rows: report.occurrences.map(({ label, open, marks }) => [open ? `${label}, ${open}` : label, String(marks.length), marks]) },
  };
}

type Meaning = Section['legend'][number];

const steps = ['signed', 'in-force', 'ended'] as const;

/** A meaning, if its shape is drawn. */
const only = (isDrawn: boolean, meaning: Meaning): Meaning[] => (isDrawn ? [meaning] : []);

/** Says how many rows are in the table alone. */
const left = (rows: number, words: Words): string[] => (rows > mostRows ? [words('{0} more are in the table.', rows - mostRows)] : []);

/** Rows of a table that are listed, and marks of each. */
const longestTable = 500;
const longestCell = 100;

export function tableHtml({ head, rows }: Table, cellLink: (mark: ReportMark) => string): string {
  const cell = (content: string | readonly ReportMark[]): string => (typeof content === 'string' ? escapeHtml(content) : `<ul>${content.slice(0, longestCell).map((mark) => `<li>${cellLink(mark)}</li>`).join('')}${content.length > longestCell ? '<li>…</li>' : ''}</ul>`);
  const body = rows.slice(0, longestTable).map(([first, ...more]) => `<tr><th scope="row">${cell(first!)}</th>${more.map((content) => `<td>${cell(content)}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
