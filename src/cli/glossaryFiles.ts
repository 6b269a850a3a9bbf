import { readFile } from 'node:fs/promises';
import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { mergeGlossaries, problemsInScope } from '../glossary/mergeGlossaries';
import type { GlossaryProblem } from '../glossary/problem';
import { readGlossary } from '../glossary/readGlossary';
import { glossaryProblemWords } from '../present/glossaryProblemWords';
import { Lines } from '../present/lines';
import { english } from '../present/words';
import type { Complaints } from './complaints';
import { reasonOf } from './reasonOf';

/** One index over the files named on the command line, nearest first. */
export async function givenGlossaries(paths: readonly string[], complaints: Complaints): Promise<GlossaryIndex> {
  const texts = await Promise.all(paths.map(async (path) => ({ path, text: await glossaryText(path, complaints) })));
  const read = texts.map(({ path, text }) => ({ path, text, ...readGlossary(text, path) }));
  const { glossary } = mergeGlossaries(read.map((file) => file.glossary));
  for (const { path, text, problems } of read) complainOf(path, text, problemsInScope(problems, glossary), complaints);
  return indexGlossary(glossary);
}

/** The text of a glossary file; one that can't be read holds nothing. */
export async function glossaryText(path: string, complaints: Complaints): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    complaints.error(path, reasonOf(error));
    return '';
  }
}

/** Tells the errors and warnings of a glossary file at their places, as `path:line:column`. */
export function complainOf(path: string, text: string, problems: readonly GlossaryProblem[], complaints: Complaints): void {
  const lines = new Lines(text);
  for (const problem of problems) {
    const { severity, code, start } = problem;
    if (severity === 'error' || severity === 'warning') complaints[severity](`${path}:${lines.lineOf(start)}:${lines.columnOf(start)}`, `${severity}: ${glossaryProblemWords(problem, english)} [${code}]`);
  }
}
