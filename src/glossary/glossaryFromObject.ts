import { finish } from '../text/steps';
import { plainNode } from './nodes/plainNodes';
import { problemList } from './problem';
import { readEntries } from './read/readEntries';
import type { GlossaryResult } from './readGlossary';

/** Reads a glossary that is already an object, such as one line of NDJSON carries. Never throws; problems and entries have no place. */
export function glossaryFromObject(value: unknown): GlossaryResult {
  const { report, problems } = problemList();
  const node = plainNode(value);
  if (node.kind === 'list' || node.kind === 'text') report('wrong-type', undefined, { key: '', expected: 'map' });
  const { glossary, check } = finish(readEntries(node.kind === 'map' ? node.fields : [], undefined, report));
  finish(check());
  return { glossary, problems: problems() };
}
