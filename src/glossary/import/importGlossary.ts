import { importCongress } from './congressLegislators';
import { importCsv, type CsvOptions } from './csv';
import type { ImportFile, Importing } from './imported';
import { importPopolo } from './popolo';

/** The formats that glossaries are imported from. */
export const importFormats = ['congress-legislators', 'csv', 'popolo'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Imports files of one format into one glossary. Never throws: what can't be read is among the skipped. */
export function importGlossary(format: ImportFormat, files: readonly ImportFile[], options: CsvOptions): Importing {
  switch (format) {
    case 'congress-legislators':
      return importCongress(files);
    case 'csv':
      return importCsv(files, options);
    case 'popolo':
      return importPopolo(files);
  }
}
