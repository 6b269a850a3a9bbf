import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { placedProblems, problemLine, type PlacedProblem } from '../present/glossaryReport';
import { english } from '../present/words';
import { isGlossaryName } from '../workspace/glossaryScope';
import { GlossaryStore } from '../workspace/glossaryStore';
import { Complaints } from './complaints';
import { counted } from './counted';
import { exitCodes } from './exitCodes';
import { filesIn } from './folderFiles';
import type { CheckCommand } from './glossaryCommandLine';
import { foldersUpTo, idOf, topOf } from './paths';
import { readText } from './readText';
import { write } from './write';

/** Checks glossaries as the editor does: each together with those that serve its folder, which are themselves checked only when named. */
export async function checkGlossaries(command: CheckCommand, output: Writable): Promise<number> {
  const complaints = new Complaints();
  const store = new GlossaryStore();
  const paths: string[] = [];
  for (const path of await glossariesIn(command.paths, complaints)) {
    const text = await readText(path, complaints);
    if (text === undefined) continue;
    store.set(idOf(resolve(path)), text);
    paths.push(path);
  }
  await readNeighbours(paths, store, complaints);
  const problems = paths.flatMap((path) => placedProblems(path, store.textOf(idOf(resolve(path))), store.problemsOf(idOf(resolve(path))), english));
  await write(output, command.format === 'json' ? `${JSON.stringify(problems, null, 2)}\n` : problems.map((problem) => `${problemLine(problem)}\n`).join(''));
  const [errors, warnings] = [count(problems, 'error'), count(problems, 'warning')];
  if (command.format === 'text') process.stderr.write(`${counted(paths.length, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}\n`);
  return errors > 0 || (command.strict && warnings > 0) ? exitCodes.failed : complaints.status;
}

const count = (problems: readonly PlacedProblem[], severity: PlacedProblem['severity']): number => problems.filter((problem) => problem.severity === severity).length;

/** The files that are named, under any name, and the glossaries of the folders that are named; each once, by path. A folder without one may be a slip. */
async function glossariesIn(named: readonly string[], complaints: Complaints): Promise<string[]> {
  const paths = new Map<string, string>();
  for (const path of named) {
    const isFolder = await stat(path).then((found) => found.isDirectory(), () => false);
    const before = paths.size;
    if (!isFolder) paths.set(resolve(path), path);
    else for await (const file of filesIn(path, isGlossaryName, complaints)) paths.set(resolve(file), file);
    if (isFolder && paths.size === before) complaints.error(path, 'no glossary is in it');
  }
  return [...paths.values()].sort();
}

/** Reads the glossaries beside those named and in the folders above: what they hold does not dangle. */
async function readNeighbours(paths: readonly string[], store: GlossaryStore, complaints: Complaints): Promise<void> {
  const folders = new Set(paths.map((path) => dirname(resolve(path))).flatMap((folder) => foldersUpTo(topOf(folder), folder)));
  for (const folder of folders) {
    const names = await readdir(folder).catch(() => []);
    for (const path of names.filter(isGlossaryName).map((name) => join(folder, name))) {
      if (!store.has(idOf(path))) store.set(idOf(path), (await readText(path, complaints)) ?? '');
    }
  }
}
