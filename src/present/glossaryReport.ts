import type { GlossaryProblem } from '../glossary/problem';
import { Lines } from '../text/lines';
import { oneLine } from '../text/plainText';
import { glossaryProblemWords } from './glossaryProblemWords';
import type { Words } from './words';

/** A problem of a glossary file at its place. Lines and columns count from 1, in UTF-16 units; the end is exclusive. */
export interface PlacedProblem extends Pick<GlossaryProblem, 'severity' | 'code' | 'values'> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** The problems of one file as people and other programs look for them. */
export function placedProblems(file: string, text: string, problems: readonly GlossaryProblem[], words: Words): PlacedProblem[] {
  const lines = new Lines(text);
  return problems.map((problem) => {
    const { code, severity, values, start, end } = problem;
    const place = { line: lines.lineOf(start), column: lines.columnOf(start), endLine: lines.lineOf(end), endColumn: lines.columnOf(end) };
    return { file, ...place, severity, code, message: glossaryProblemWords(problem, words), values };
  });
}

/** `file:line:column: severity: message [code]`, which editors and build servers make links of. */
export const problemLine = ({ file, line, column, severity, message, code }: PlacedProblem): string => oneLine(`${file}:${line}:${column}: ${severity}: ${message} [${code}]`);
