import { contains } from '../text/span';
import { readYaml } from './nodes/readYaml';
import { problemList, type GlossaryProblem } from './problem';
import { readGlossaryNode } from './read/readGlossaryNode';
import type { Glossary } from './types';

export interface GlossaryResult {
  readonly glossary: Glossary;
  /** In file order. */
  readonly problems: readonly GlossaryProblem[];
}

/**
 * Reads the YAML of one glossary file. Never throws: what is wrong is a problem at its place, in UTF-16 offsets into `text`,
 * and all that can be read is in the glossary. An entry with a syntax error has only that reported.
 */
export function readGlossary(text: string, file: string): GlossaryResult {
  const { report, problems } = problemList();
  const { root, broken } = readYaml(text, report);
  const glossary = readGlossaryNode(root, file, (code, range, values) => {
    const follows = range && broken.some((piece) => contains(piece, range));
    if (!follows) report(code, range, values);
  });
  return { glossary, problems: problems() };
}
