import { plainNode } from './nodes/plainNodes';
import { problemList } from './problem';
import { readGlossaryNode } from './read/readGlossaryNode';
import type { GlossaryResult } from './readGlossary';

/** Reads a glossary that is already an object, such as one line of NDJSON carries. Never throws; problems and entries have no place. */
export function glossaryFromObject(value: unknown): GlossaryResult {
  const { report, problems } = problemList();
  const node = plainNode(value);
  if (node.kind === 'list' || node.kind === 'text') report('wrong-type', undefined, { key: '', expected: 'map' });
  const glossary = readGlossaryNode(node.kind === 'map' ? node : { kind: 'map', range: undefined, fields: [] }, undefined, report);
  return { glossary, problems: problems() };
}
