import type { Words } from '../words';

/** Formats with a file, or files, of its own for each article. */
export const articleFormats = ['json-ld', 'brat', 'webanno-tsv', 'html'] as const;
/** Tables with the rows of all articles. */
export const tableFormats = ['csv-quotes', 'csv-references'] as const;
export const exportFormats = [...articleFormats, ...tableFormats] as const;

export type ArticleFormat = (typeof articleFormats)[number];
export type TableFormat = (typeof tableFormats)[number];
export type ExportFormat = (typeof exportFormats)[number];

export const isTable = (format: ExportFormat): format is TableFormat => (tableFormats as readonly ExportFormat[]).includes(format);

/** What ends the name of the file of a format; of several files, that of the one with the annotations. */
export const extensions: Readonly<Record<ExportFormat, string>> = { 'json-ld': 'jsonld', brat: 'ann', 'webanno-tsv': 'tsv', html: 'html', 'csv-quotes': 'csv', 'csv-references': 'csv' };

/** The file of a table of several articles. */
export const tableNames: Readonly<Record<TableFormat, string>> = { 'csv-quotes': 'quotes.csv', 'csv-references': 'references.csv' };

/** What a format is, for whoever chooses one. */
export function exportFormatWords(format: ExportFormat, words: Words): string {
  switch (format) {
    case 'json-ld':
      return words('Web Annotation (JSON-LD)');
    case 'brat':
      return words('brat standoff');
    case 'webanno-tsv':
      return words('WebAnno TSV');
    case 'html':
      return words('Web page with hover cards');
    case 'csv-quotes':
      return words('Table of quotes (CSV)');
    case 'csv-references':
      return words('Table of references (CSV)');
  }
}
