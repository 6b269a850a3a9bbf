import type { Writable } from 'node:stream';
import { annotate } from '../annotate/annotate';
import { glossaryFromObject } from '../glossary/glossaryFromObject';
import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { toContract } from '../present/contract';
import { english } from '../present/words';
import { readArticle } from '../text/article';
import { articleLimit } from '../workspace/articleLimits';
import type { AnnotateCommand } from './commandLine';
import { Complaints } from './complaints';
import { exitCodes } from './exitCodes';
import { givenGlossaries } from './glossaryFiles';
import { inputLines } from './inputLines';
import { readRecord, refused, type InputRecord, type RefusedRecord } from './inputRecord';
import { write } from './write';

/** Longest line that is read, in UTF-16 code units: the longest article, every character escaped, with a large glossary. */
const lineLimit = articleLimit * 8;

/** Annotates one JSON object a line, in order, holding one line at a time. */
export async function annotateStream(command: AnnotateCommand, input: AsyncIterable<Uint8Array>, output: Writable): Promise<number> {
  const complaints = new Complaints();
  const shared = await givenGlossaries(command.glossaries, complaints);
  const own = lastGlossary();
  let refusals = false;

  const annotated = (record: InputRecord): object => {
    const index = record.glossary ? own(record.glossary) : shared;
    const date = record.date ?? command.date;
    return toContract(record.id, record.text, annotate(readArticle(record.text), index, date ? { date } : {}), english);
  };

  for await (const line of inputLines(input, lineLimit)) {
    if (line?.trim() === '') continue;
    const answer = answerTo(line, annotated);
    refusals ||= 'error' in answer;
    await write(output, `${JSON.stringify(answer)}\n`);
  }
  return refusals ? exitCodes.failed : complaints.status;
}

/** A line that we fail at must not take the archive behind it down. */
function answerTo(line: string | undefined, annotated: (record: InputRecord) => object): object | RefusedRecord {
  if (line === undefined) return refused(null, 'too-large', `a line is at most ${lineLimit} characters long`);
  const record = readRecord(line);
  if ('error' in record) return record;
  try {
    return annotated(record);
  } catch (error) {
    return refused(record.id, 'internal-error', error instanceof Error ? error.message : String(error));
  }
}

/** Indexes glossaries; neighbouring lines mostly carry the same one, which is indexed once. */
function lastGlossary(): (glossary: object) => GlossaryIndex {
  let last: { readonly source: string; readonly index: GlossaryIndex } | undefined;
  return (glossary) => {
    const source = JSON.stringify(glossary);
    if (last?.source !== source) last = { source, index: indexGlossary(glossaryFromObject(glossary).glossary) };
    return last.index;
  };
}
