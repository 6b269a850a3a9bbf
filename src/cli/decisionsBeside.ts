import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Decided } from '../annotate/decided/decided';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { sidecarProblemWords } from '../present/sidecarProblemWords';
import { english } from '../present/words';
import { Lines } from '../text/lines';
import { ArticleDecisions } from '../workspace/articleDecisions';
import { sidecarOf } from '../workspace/sidecar/decision';
import { pathOf } from '../workspace/sidecar/stagedFile';
import type { ArticleFile } from './articleFiles';
import type { Complaints } from './complaints';
import { idOf } from './paths';
import { readText } from './readText';

/** What editors decided on an article, out of the file beside it. What is wrong with that is told at its place, and the rest is in force. */
export async function decisionsBeside({ path, text }: ArticleFile, glossary: GlossaryIndex, complaints: Complaints): Promise<readonly Decided[]> {
  const place = sidecarOf(idOf(path));
  const isThere = (at: string): Promise<boolean> => access(at).then(() => true, () => false);
  const whole = pathOf(place, 'whole');
  const at = (await isThere(place)) ? place : (await isThere(whole)) ? whole : undefined;
  const sidecar = at && (await readText(at, complaints));
  if (sidecar === undefined) return [];
  const decisions = new ArticleDecisions(basename(path), sidecar, text);
  const lines = new Lines(sidecar);
  for (const problem of decisions.problemsAgainst(glossary)) {
    const { severity, start, code } = problem;
    complaints[severity](`${place}:${lines.lineOf(start)}:${lines.columnOf(start)}: ${severity}: ${sidecarProblemWords(problem, english)} [${code}]`);
  }
  return decisions.decided;
}
