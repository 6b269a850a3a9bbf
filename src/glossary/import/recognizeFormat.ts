import { csvRows } from './csvRows';
import type { ImportFormat } from './importGlossary';

/** The beginning of a file tells what it is. In UTF-16 units. */
const telling = 20_000;

/** The format of a file, by its content and, where that leaves it open, its name; undefined where neither tells. */
export function recognizeFormat(name: string, text: string): ImportFormat | undefined {
  const start = text.slice(0, telling).replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{')) return /"persons"\s*:\s*\[/.test(text) ? 'popolo' : undefined;
  if (/^(?:#.*\n|---\n|\s)*- /.test(start)) return /^\s+(?:-\s+)?(?:bioguide|terms):/m.test(start) ? 'congress-legislators' : undefined;
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv';
  const [header, row] = csvRows(start);
  return header && row && header.fields.length > 1 && header.fields.length === row.fields.length ? 'csv' : undefined;
}
