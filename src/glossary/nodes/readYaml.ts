import type { Span } from '../../text/span';
import type { Report } from '../problem';
import { readBrokenEntry } from './brokenEntry';
import { sliceGlossary, type Section } from './slices';
import type { Field, MapNode, SourceNode } from './sourceNode';
import { yamlNodeReader } from './yamlNodes';
import { parsePiece, reportSyntax } from './yamlPiece';

/** The longest glossary that is read, in UTF-16 units: some 40,000 entries. */
export const maxGlossaryLength = 16_000_000;

export interface YamlGlossary {
  readonly root: MapNode;
  /** Entries and sections with a syntax error: what else seems wrong in them may follow from it. */
  readonly broken: readonly Span[];
}

/** Reads the YAML of a glossary entry by entry, so that an error in one costs nothing of the others. Never throws. */
export function readYaml(text: string, report: Report): YamlGlossary {
  const broken: Span[] = [];
  const root = (fields: readonly Field[]): YamlGlossary => ({ root: { kind: 'map', range: { start: 0, end: text.length }, fields }, broken });
  if (text.length > maxGlossaryLength) {
    report('too-large', undefined, { limit: String(maxGlossaryLength) });
    return root([]);
  }
  const toNode = yamlNodeReader(text, report);

  const readFields = (span: Span): readonly Field[] => {
    const piece = parsePiece(text, span);
    if (piece.error) broken.push(span);
    const problem = piece.error ?? piece.warning;
    if (problem) reportSyntax(problem, report);
    const node = toNode(piece.contents, span.start);
    if (node.kind === 'map') return node.fields;
    if (node.kind !== 'null') report('wrong-type', node.range, { key: '', expected: 'map' });
    return [];
  };

  const readItem = (span: Span): SourceNode => {
    const piece = parsePiece(text, span);
    if (piece.error) {
      broken.push(span);
      return readBrokenEntry(text, piece, toNode, report);
    }
    if (piece.warning) reportSyntax(piece.warning, report);
    const list = toNode(piece.contents, span.start);
    return (list.kind === 'list' ? list.items[0] : undefined) ?? list;
  };

  const readSection = ({ head, items, misplaced }: Section): readonly Field[] => {
    const fields = readFields(head);
    const [field] = fields;
    if (items.length === 0 || !field) return fields;
    for (const range of misplaced) reportSyntax({ range, ...misplacedDash }, report);
    const range = { start: items[0]!.start, end: items.at(-1)!.end };
    return [{ ...field, value: { kind: 'list', range, items: items.map(readItem) } }];
  };

  const { prologue, sections } = sliceGlossary(text);
  return root([...readFields(prologue), ...sections.flatMap(readSection)]);
}

/** In the words of the YAML parser, which sees each item alone. */
const misplacedDash = { reason: 'BAD_INDENT', message: 'All collection items must start at the same column' };
