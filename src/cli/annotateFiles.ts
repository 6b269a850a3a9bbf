import type { Writable } from 'node:stream';
import { annotate } from '../annotate/annotate';
import type { Decided } from '../annotate/decided/decided';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { toContract } from '../present/contract';
import { textReport } from '../present/textReport';
import { english } from '../present/words';
import { readArticle } from '../text/article';
import { articleFiles, type ArticleFile } from './articleFiles';
import type { AnnotateCommand, Format } from './commandLine';
import { Complaints } from './complaints';
import { decisionsBeside } from './decisionsBeside';
import { FoundGlossaries } from './foundGlossaries';
import { givenGlossaries } from './glossaryFiles';
import { write } from './write';

/** What stands before, between and after the articles. */
const frames: Readonly<Record<Format, { readonly open: string; readonly next: string; readonly close: string }>> = {
  text: { open: '', next: '\n', close: '' },
  json: { open: '[\n', next: ',\n', close: '\n]\n' },
  ndjson: { open: '', next: '', close: '' },
};

/** Annotates files and the articles of folders, one at a time; one that can't be read is named on standard error and the rest go on. */
export async function annotateFiles(command: AnnotateCommand, output: Writable): Promise<number> {
  const complaints = new Complaints();
  const given = command.glossaries.length > 0 ? await givenGlossaries(command.glossaries, complaints) : undefined;
  const found = new FoundGlossaries(complaints);
  const { open, next, close } = frames[command.format];
  await write(output, open);
  let first = true;
  for await (const file of articleFiles(command.paths, complaints)) {
    const glossary = given ?? (await found.indexFor(file));
    const decided = command.undecided ? [] : await decisionsBeside(file, glossary, complaints);
    await write(output, (first ? '' : next) + shown(file, glossary, decided, command));
    first = false;
  }
  await write(output, close);
  return complaints.status;
}

function shown({ path, text }: ArticleFile, glossary: GlossaryIndex, decided: readonly Decided[], { format, date }: AnnotateCommand): string {
  const article = readArticle(text);
  const annotations = annotate(article, glossary, { decided, ...(date && { date }) });
  if (format === 'text') return textReport(path, article, annotations, glossary, english);
  const record = toContract(path, text, annotations, english);
  return format === 'json' ? JSON.stringify(record, null, 2) : `${JSON.stringify(record)}\n`;
}
