import { contains } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { readYaml, type KnownItems } from './nodes/readYaml';
import { problemList, type GlossaryProblem } from './problem';
import type { ItemReading } from './read/itemReading';
import { readEntries, readItemOf } from './read/readEntries';
import type { Glossary } from './types';

export interface GlossaryResult {
  readonly glossary: Glossary;
  /** In file order. */
  readonly problems: readonly GlossaryProblem[];
}

/** The entries of a file, and all that is wrong with them when somebody asks. */
export interface GlossaryReading {
  readonly glossary: Glossary;
  /** What is wrong with the YAML or with one entry, in file order. */
  readonly problems: readonly GlossaryProblem[];
  /** Those and what is wrong between entries, in file order. */
  allProblems(): Steps<readonly GlossaryProblem[]>;
  /** What a later state of the file need not read again. */
  readonly known: KnownItems<ItemReading>;
}

/**
 * Reads the YAML of one glossary file. Never throws: what is wrong is a problem at its place, in UTF-16 offsets into `text`,
 * and all that can be read is in the glossary. An entry with a syntax error has only that reported.
 */
export function readGlossary(text: string, file: string): GlossaryResult {
  const reading = finish(readGlossaryInSteps(text, file));
  return { glossary: reading.glossary, problems: finish(reading.allProblems()) };
}

/**
 * The same in steps, entry by entry, with the checks between entries apart.
 * @param known of an earlier state of the file: entries whose text is the same are not read again, and share their lists with it
 */
export function* readGlossaryInSteps(text: string, file: string, known?: KnownItems<ItemReading>): Steps<GlossaryReading> {
  const { report, problems } = problemList();
  const yaml = yield* readYaml(text, report, readItemOf, known);
  const entries = yield* readEntries(yaml.fields, file, (code, range, values) => {
    const follows = range && yaml.broken.some((piece) => contains(piece, range));
    if (!follows) report(code, range, values);
  });
  return {
    glossary: entries.glossary,
    problems: problems(),
    known: yaml.known,
    *allProblems() {
      yield* entries.check();
      return problems();
    },
  };
}
