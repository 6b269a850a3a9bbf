import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { annotate } from '../annotate/annotate';
import { glossaryFromObject } from '../glossary/glossaryFromObject';
import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { isPartialDate } from '../glossary/partialDate';
import { toContract } from '../present/contract';
import { english } from '../present/words';
import { readArticle } from '../text/article';
import { unreadable } from '../workspace/articleLimits';
import type { AnnotateCommand } from './commandLine';
import { exitCodes } from './exitCodes';
import { loadGlossaries } from './glossaryFiles';

interface Input {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly glossary?: unknown;
}

/** A line that is no such object. */
interface Refused {
  readonly id: unknown;
  readonly error: { readonly code: string; readonly message: string };
}

/** Annotates one JSON object a line, in order, holding one line at a time. */
export async function annotateStream(command: AnnotateCommand, input: Readable, output: Writable): Promise<number> {
  const shared = await loadGlossaries(command.glossaries);
  let status: number = shared.failed ? exitCodes.failed : exitCodes.ok;
  let last: { readonly source: string; readonly index: GlossaryIndex } | undefined;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const record = parseLine(line);
    let answer: object = record;
    if ('error' in record) status = exitCodes.failed;
    else {
      // Neighbouring lines mostly carry the same glossary: it is read once.
      const source = record.glossary === undefined ? '' : JSON.stringify(record.glossary);
      if (source !== '' && last?.source !== source) last = { source, index: indexGlossary(glossaryFromObject(record.glossary).glossary) };
      const index = source === '' ? shared.index : last!.index;
      const date = record.date ?? command.date;
      answer = toContract(record.id, record.text, annotate(readArticle(record.text), index, date ? { date } : {}), english);
    }
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return status;
}

function parseLine(line: string): Input | Refused {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return refused(null, 'invalid-json', error instanceof Error ? error.message : 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused(null, 'invalid-record', 'a line is an object with “id” and “text”');
  const { id, text, date, glossary } = value as Record<string, unknown>;
  if (typeof id !== 'string') return refused(id ?? null, 'invalid-record', '“id” is a string');
  if (typeof text !== 'string') return refused(id, 'invalid-record', '“text” is a string');
  if (date !== undefined && date !== null && date !== '' && !(typeof date === 'string' && isPartialDate(date))) return refused(id, 'invalid-record', '“date” is an ISO date');
  if (glossary !== undefined && glossary !== null && (typeof glossary !== 'object' || Array.isArray(glossary))) return refused(id, 'invalid-record', '“glossary” is an object');
  const refusal = unreadable(text);
  if (refusal) return refused(id, refusal, refusal === 'binary' ? 'not a text' : 'too large to annotate');
  return { id, text, ...(typeof date === 'string' && date !== '' && { date }), ...(glossary !== undefined && glossary !== null && { glossary }) };
}

const refused = (id: unknown, code: string, message: string): Refused => ({ id, error: { code, message } });
