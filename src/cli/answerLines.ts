import { annotate } from '../annotate/annotate';
import { glossaryFromObject } from '../glossary/glossaryFromObject';
import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { toContract } from '../present/contract';
import { english } from '../present/words';
import { readArticle } from '../text/article';
import { articleLimit } from '../workspace/articleLimits';
import { readRecord, refused, type InputRecord } from './inputRecord';

/** Longest line that is read, in UTF-16 code units: the longest article, every character escaped, with a large glossary. */
export const lineLimit = articleLimit * 8;

/** The answer to a line, as a line without its end. */
export interface Answer {
  readonly text: string;
  readonly isRefusal: boolean;
}

/** What answers one line of input after the other; undefined stands for a line beyond the limit. */
export function lineAnswers(shared: GlossaryIndex, date: string | undefined): (line: string | undefined) => Answer {
  const own = lastGlossary();
  const annotated = (record: InputRecord): object => {
    const index = record.glossary ? own(record.glossary) : shared;
    const at = record.date ?? date;
    return toContract(record.id, record.text, annotate(readArticle(record.text), index, at ? { date: at } : {}), english);
  };
  return (line) => {
    const answer = answerTo(line, annotated);
    return { text: JSON.stringify(answer), isRefusal: 'error' in answer };
  };
}

/** A line that we fail at must not take the archive behind it down. */
function answerTo(line: string | undefined, annotated: (record: InputRecord) => object): object {
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
