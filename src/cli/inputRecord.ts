import { isPartialDate } from '../glossary/partialDate';
import { unreadable } from '../workspace/articleLimits';
import { refusalWords } from './refusalWords';

/** One article of the stream. */
export interface InputRecord {
  readonly id: string;
  readonly text: string;
  /** ISO date, possibly partial. */
  readonly date?: string;
  /** The YAML's content as an object; stands in for the glossaries of the command line. */
  readonly glossary?: object;
}

/** The answer to a line that can't be annotated. `id` is the line's own, as far as it could be read. */
export interface RefusedRecord {
  readonly id: unknown;
  readonly error: { readonly code: 'invalid-json' | 'invalid-record' | 'too-large' | 'binary' | 'internal-error'; readonly message: string };
}

export const refused = (id: unknown, code: RefusedRecord['error']['code'], message: string): RefusedRecord => ({ id, error: { code, message } });

/** Reads one line of the stream. An absent date or glossary may be left out, null, or for the date the empty string. */
export function readRecord(line: string): InputRecord | RefusedRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refused(null, 'invalid-json', error instanceof Error ? error.message : 'not JSON');
  }
  if (!isObject(value)) return refused(null, 'invalid-record', 'a line is an object with “id” and “text”');
  const { id = null, text, date, glossary } = value as Record<string, unknown>;
  if (typeof id !== 'string') return refused(id, 'invalid-record', '“id” is a string');
  if (typeof text !== 'string') return refused(id, 'invalid-record', '“text” is a string');
  const dated = date !== undefined && date !== null && date !== '';
  if (dated && !(typeof date === 'string' && isPartialDate(date))) return refused(id, 'invalid-record', '“date” is an ISO date');
  const equipped = glossary !== undefined && glossary !== null;
  if (equipped && !isObject(glossary)) return refused(id, 'invalid-record', '“glossary” is an object');
  const refusal = unreadable(text);
  if (refusal) return refused(id, refusal, refusalWords[refusal]);
  return { id, text, ...(dated && { date }), ...(equipped && { glossary }) };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
