import { isPartialDate } from '../glossary/partialDate';
import { parseExport, type ExportCommand } from './exportCommandLine';
import { parseGlossaryCommand, type CheckCommand, type ImportCommand } from './glossaryCommandLine';
import { allowOnly, parseOptions, type OptionValues } from './options';
import { UsageError } from './usageError';

export type Format = 'text' | 'json' | 'ndjson';

export interface AnnotateCommand {
  readonly name: 'annotate';
  /** Glossary files that serve every article, in place of those found beside it; nearest first. */
  readonly glossaries: readonly string[];
  readonly format: Format;
  /** Stands in for an article's own date. */
  readonly date?: string;
  /** What editors decided is left out. */
  readonly undecided: boolean;
  /** How many threads annotate the lines of a stream. */
  readonly jobs: number;
  /** Articles, and folders to look for articles in. */
  readonly paths: readonly string[];
}

export type Command = AnnotateCommand | ExportCommand | CheckCommand | ImportCommand | { readonly name: 'help' } | { readonly name: 'version' };

/** More threads than any machine has use for. */
const mostJobs = 64;

const formats: readonly string[] = ['text', 'json', 'ndjson'] satisfies readonly Format[];

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parseOptions(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (name === undefined || name === 'help') return { name: 'help' };
  if (name === 'annotate') return parseAnnotate(rest, values);
  if (name === 'export') return parseExport(rest, values);
  if (name === 'glossary') return parseGlossaryCommand(rest, values);
  throw new UsageError(`there is no command “${name}”`);
}

function parseAnnotate(paths: readonly string[], values: OptionValues): AnnotateCommand {
  allowOnly('annotate', values, ['glossary', 'format', 'ndjson', 'date', 'undecided', 'jobs']);
  const format = values.ndjson ? 'ndjson' : (values.format ?? 'text');
  if (!formats.includes(format)) throw new UsageError(`--format is text, json or ndjson, not “${format}”`);
  if (values.date !== undefined && !isPartialDate(values.date)) throw new UsageError(`--date is an ISO date such as 2023-01-13 or 2023-01, not “${values.date}”`);
  if (paths.length === 0 && format !== 'ndjson') throw new UsageError('annotate needs a file or a folder');
  const jobs = Number(values.jobs ?? 1);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > mostJobs) throw new UsageError(`--jobs is a number from 1 to ${mostJobs}, not “${values.jobs}”`);
  if (jobs > 1 && (paths.length > 0 || format !== 'ndjson')) throw new UsageError('--jobs is for --ndjson without files');
  return { name: 'annotate', glossaries: values.glossary ?? [], format: format as Format, undecided: values.undecided ?? false, jobs, paths, ...(values.date && { date: values.date }) };
}
