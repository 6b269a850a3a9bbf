import { parseArgs } from 'node:util';
import { UsageError } from './usageError';

/** Every option of every command: they may stand anywhere, before the command too. */
const options = {
  glossary: { type: 'string', multiple: true, short: 'g' },
  format: { type: 'string', short: 'f' },
  ndjson: { type: 'boolean' },
  date: { type: 'string' },
  jobs: { type: 'string', short: 'j' },
  undecided: { type: 'boolean' },
  strict: { type: 'boolean' },
  from: { type: 'string' },
  map: { type: 'string', multiple: true },
  dates: { type: 'string' },
  output: { type: 'string', short: 'o' },
  report: { type: 'string' },
  force: { type: 'boolean' },
  to: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof options;

const parse = (args: readonly string[]) => parseArgs({ args: [...args], allowPositionals: true, options });

export type OptionValues = ReturnType<typeof parse>['values'];

/** @throws UsageError */
export function parseOptions(args: readonly string[]): { readonly values: OptionValues; readonly positionals: readonly string[] } {
  try {
    return parse(args);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : String(error));
  }
}

/** Refuses options that the command does not have: one that is passed over in silence misleads. @throws UsageError */
export function allowOnly(command: string, values: OptionValues, allowed: readonly OptionName[]): void {
  const other = Object.keys(values).find((name) => !(allowed as readonly string[]).includes(name));
  if (other !== undefined) throw new UsageError(`${command} has no option --${other}`);
}
