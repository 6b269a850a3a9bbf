import { importGlossary, type ImportFormat } from '../../../../src/glossary/import/importGlossary';
import type { Imported } from '../../../../src/glossary/import/imported';
import type { CsvOptions } from '../../../../src/glossary/import/csv';

/** Imports texts as files a, b, … to the end. */
export function imported(format: ImportFormat, texts: readonly string[], map: Readonly<Record<string, string>> = {}, options: Omit<CsvOptions, 'map'> = {}): Imported {
  return finish(format, texts.map((text, i) => ({ name: 'abcdef'.charAt(i), text })), map, options);
}

export function finish(format: ImportFormat, files: Parameters<typeof importGlossary>[1], map: Readonly<Record<string, string>> = {}, options: Omit<CsvOptions, 'map'> = {}): Imported {
  const importing = importGlossary(format, files, { map: new Map(Object.entries(map)), ...options });
  for (;;) {
    const { done, value } = importing.next();
    if (done) return value;
  }
}

/** What was skipped, as `line code what detail`. */
export const skips = ({ skipped }: Imported): string[] => skipped.map(({ line, code, what, detail }) => [line, code, what, detail].filter((part) => part !== undefined).join(' '));
