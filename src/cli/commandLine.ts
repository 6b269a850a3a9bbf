import { parseArgs } from 'node:util';
import { isPartialDate } from '../glossary/partialDate';

export type Format = 'text' | 'json' | 'ndjson';

export interface AnnotateCommand {
  readonly name: 'annotate';
  /** Glossary files that serve every article, in place of those found beside it; nearest first. */
  readonly glossaries: readonly string[];
  readonly format: Format;
  /** Stands in for an article's own date. */
  readonly date?: string;
  /** Articles, and folders to look for articles in. */
  readonly paths: readonly string[];
}

export type Command = AnnotateCommand | { readonly name: 'help' } | { readonly name: 'version' };

/** The command line can't be understood; the message is for the person who typed it. */
export class UsageError extends Error {}

const formats: readonly string[] = ['text', 'json', 'ndjson'] satisfies readonly Format[];

/** @throws UsageError */
export function parseCommandLine(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...paths] = positionals;
  if (name === undefined) return { name: 'help' };
  if (name === 'help') return { name: 'help' };
  if (name !== 'annotate') throw new UsageError(`there is no command “${name}”`);
  const format = values.ndjson ? 'ndjson' : (values.format ?? 'text');
  if (!formats.includes(format)) throw new UsageError(`--format is text, json or ndjson, not “${format}”`);
  if (values.date !== undefined && !isPartialDate(values.date)) throw new UsageError(`--date is an ISO date such as 2023-01-13 or 2023-01, not “${values.date}”`);
  if (paths.length === 0 && format !== 'ndjson') throw new UsageError('annotate needs a file or a folder');
  return { name, glossaries: values.glossary ?? [], format: format as Format, paths, ...(values.date && { date: values.date }) };
}

function parse(args: readonly string[]): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        glossary: { type: 'string', multiple: true, short: 'g' },
        format: { type: 'string', short: 'f' },
        ndjson: { type: 'boolean' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
}

interface Values {
  readonly glossary?: string[];
  readonly format?: string;
  readonly ndjson?: boolean;
  readonly date?: string;
  readonly help?: boolean;
  readonly version?: boolean;
}
