import { isPartialDate } from '../glossary/partialDate';
import { exportFormats, isTable, type ExportFormat } from '../present/export/exportFormat';
import { allowOnly, type OptionValues } from './options';
import { UsageError } from './usageError';

export interface ExportCommand {
  readonly name: 'export';
  readonly to: ExportFormat;
  /** The folder for what is made; standard output when absent. */
  readonly out?: string;
  /** The address under which the articles are published, with a slash at its end: their IRIs begin with it. */
  readonly base?: string;
  /** Files that exist may be overwritten. */
  readonly force: boolean;
  /** Glossary files that serve every article, in place of those found beside it; nearest first. */
  readonly glossaries: readonly string[];
  /** Stands in for an article's own date. */
  readonly date?: string;
  /** What editors decided is left out. */
  readonly undecided: boolean;
  /** Articles, and folders to look for articles in. */
  readonly paths: readonly string[];
}

/** @throws UsageError */
export function parseExport(paths: readonly string[], values: OptionValues): ExportCommand {
  const name = 'export';
  allowOnly(name, values, ['to', 'out', 'base', 'force', 'glossary', 'date', 'undecided']);
  const to = exportFormats.find((known) => known === values.to);
  if (!to) throw new UsageError(`--to is ${exportFormats.join(', ')}${values.to === undefined ? '' : `, not “${values.to}”`}`);
  const { out, base, date, undecided = false, force = false, glossary = [] } = values;
  if (base !== undefined && !URL.canParse(base)) throw new UsageError(`--base is an address such as https://example.org/articles/, not “${base}”`);
  if (date !== undefined && !isPartialDate(date)) throw new UsageError(`--date is an ISO date such as 2023-01-13 or 2023-01, not “${date}”`);
  if (paths.length === 0) throw new UsageError(`${name} needs a file or a folder`);
  if (out === undefined && to === 'brat') throw new UsageError('brat takes two files an article: name a folder for them with --out');
  if (out === undefined && paths.length > 1 && !isTable(to)) throw new UsageError(`several articles make several files in ${to}: name a folder for them with --out`);
  return { name, to, force, undecided, glossaries: glossary, paths, ...(out !== undefined && { out }), ...(base !== undefined && { base: base.replace(/\/?$/, '/') }), ...(date && { date }) };
}
