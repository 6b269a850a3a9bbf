import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { mergeGlossaries, problemsInScope } from '../glossary/mergeGlossaries';
import type { GlossaryProblem } from '../glossary/problem';
import { readGlossary } from '../glossary/readGlossary';
import { placedProblems, problemLine } from '../present/glossaryReport';
import { english } from '../present/words';
import type { Complaints } from './complaints';
import { readText } from './readText';

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
  return (await readText(path, complaints)) ?? '';
}

/** Tells the errors and warnings of a glossary file at their places, as `path:line:column`. */
export function complainOf(path: string, text: string, problems: readonly GlossaryProblem[], complaints: Complaints): void {
  for (const placed of placedProblems(path, text, problems, english)) {
    const { severity } = placed;
    if (severity === 'error' || severity === 'warning') complaints[severity](problemLine(placed));
  }
}
