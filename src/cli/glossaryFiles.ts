import { readFile } from 'node:fs/promises';
import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { mergeGlossaries } from '../glossary/mergeGlossaries';
import { readGlossary, type GlossaryResult } from '../glossary/readGlossary';
import { glossaryProblemWords } from '../present/glossaryProblemWords';
import { Lines } from '../present/lines';
import { english } from '../present/words';
import { reasonOf } from './reasonOf';

export interface LoadedGlossaries {
  readonly index: GlossaryIndex;
  /** A file could not be read, or has an error. */
  readonly failed: boolean;
}

const seen = new Map<string, Promise<GlossaryResult | undefined>>();

/** Reads glossary files, nearest first, into one. What is wrong with them goes to standard error, once for each file. */
export async function loadGlossaries(paths: readonly string[]): Promise<LoadedGlossaries> {
  const results = await Promise.all(paths.map((path) => load(path)));
  const read = results.filter((r) => r !== undefined);
  const failed = read.length < results.length || read.some((r) => r.problems.some((p) => p.severity === 'error'));
  return { index: indexGlossary(mergeGlossaries(read.map((r) => r.glossary)).glossary), failed };
}

function load(path: string): Promise<GlossaryResult | undefined> {
  let result = seen.get(path);
  if (!result) seen.set(path, (result = read(path)));
  return result;
}

async function read(path: string): Promise<GlossaryResult | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    process.stderr.write(`${path}: ${reasonOf(error)}\n`);
    return undefined;
  }
  const result = readGlossary(text, path);
  const lines = new Lines(text);
  for (const problem of result.problems.filter((p) => p.severity === 'error' || p.severity === 'warning')) {
    process.stderr.write(`${path}:${lines.lineOf(problem.start)}:${lines.columnOf(problem.start)}: ${problem.severity}: ${glossaryProblemWords(problem, english)} [${problem.code}]\n`);
  }
  return result;
}
