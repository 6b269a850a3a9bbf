import { isColumnKey } from '../glossary/import/columns';
import type { CsvOptions } from '../glossary/import/csv';
import type { DateOrder } from '../glossary/import/dates';
import { importFormats, type ImportFormat } from '../glossary/import/importGlossary';
import { allowOnly, type OptionValues } from './options';
import { UsageError } from './usageError';

export interface CheckCommand {
  readonly name: 'glossary check';
  readonly format: 'text' | 'json';
  /** Warnings count as errors do. */
  readonly strict: boolean;
  /** Glossaries, and folders to look for them in. */
  readonly paths: readonly string[];
}

export interface ImportCommand {
  readonly name: 'glossary import';
  readonly from: ImportFormat;
  readonly options: CsvOptions;
  readonly paths: readonly string[];
  /** Where the glossary goes; standard output when absent. */
  readonly output?: string;
  /** Where the full list of what was skipped goes, as JSON. */
  readonly report?: string;
  /** Files that exist may be overwritten. */
  readonly force: boolean;
}

/** @throws UsageError */
export function parseGlossaryCommand([action, ...paths]: readonly string[], values: OptionValues): CheckCommand | ImportCommand {
  if (action === 'check') return parseCheck(paths, values);
  if (action === 'import') return parseImport(paths, values);
  throw new UsageError(action === undefined ? 'glossary needs “check” or “import”' : `there is no command “glossary ${action}”`);
}

function parseCheck(paths: readonly string[], values: OptionValues): CheckCommand {
  const name = 'glossary check';
  allowOnly(name, values, ['format', 'strict']);
  const { format = 'text', strict = false } = values;
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format is text or json, not “${format}”`);
  if (paths.length === 0) throw new UsageError(`${name} needs a file or a folder`);
  return { name, format, strict, paths };
}

function parseImport(paths: readonly string[], values: OptionValues): ImportCommand {
  const name = 'glossary import';
  allowOnly(name, values, ['from', 'map', 'dates', 'output', 'report', 'force']);
  const from = importFormats.find((known) => known === values.from);
  if (!from) throw new UsageError(`--from is ${importFormats.join(', ')}${values.from === undefined ? '' : `, not “${values.from}”`}`);
  if (from !== 'csv' && (values.map ?? values.dates) !== undefined) throw new UsageError('--map and --dates go with --from csv');
  if (paths.length === 0) throw new UsageError(`${name} needs a file`);
  const { output, report, force = false } = values;
  if (output !== undefined && output === report) throw new UsageError('--output and --report name the same file');
  const order = dateOrder(values.dates);
  const options = { map: columnMap(values.map ?? []), ...(order && { dateOrder: order }) };
  return { name, from, options, paths, force, ...(output !== undefined && { output }), ...(report !== undefined && { report }) };
}

/** `name=Full name,country=State`: a comma parts columns where a key and an equals sign follow it, so that a column may have one in its name. */
function columnMap(maps: readonly string[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const pair of maps.flatMap((part) => part.split(/,(?=[\w.-]+=)/))) {
    const [, key = '', column = ''] = /^([^=]*)=(.*)$/.exec(pair) ?? [];
    if (!column) throw new UsageError(`--map is KEY=COLUMN, not “${pair}”`);
    if (!isColumnKey(key)) throw new UsageError(`--map: there is no glossary key “${key}”`);
    map.set(key, column.trim());
  }
  return map;
}

function dateOrder(dates: string | undefined): DateOrder | undefined {
  if (dates === undefined || dates === 'day-first' || dates === 'month-first') return dates;
  throw new UsageError(`--dates is day-first or month-first, not “${dates}”`);
}
