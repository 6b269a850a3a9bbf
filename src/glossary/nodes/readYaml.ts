import type { Span } from '../../text/span';
import { endsStep, type Steps } from '../../text/steps';
import type { Report } from '../problem';
import { readBrokenEntry } from './brokenEntry';
import { readPlainEntry } from './plainEntry';
import { sliceGlossary, type Section } from './slices';
import type { Field, SourceNode } from './sourceNode';
import { yamlNodeReader } from './yamlNodes';
import { parsePiece, reportSyntax } from './yamlPiece';

/** The longest glossary that is read, in UTF-16 units: some 40,000 entries. */
export const maxGlossaryLength = 16_000_000;

/** An item of a section's list, as the reader of items has made it. */
export interface Item<T> {
  readonly reading: T;
  /** Where the item starts: its ranges count from there. */
  readonly offset: number;
}

/** A field of the file's map. A list in block style is read item by item, and its own node is empty. */
export interface RootField<T> extends Field {
  readonly items?: readonly Item<T>[];
}

export interface YamlGlossary<T> {
  readonly fields: readonly RootField<T>[];
  /** Entries and sections with a syntax error: what else seems wrong in them may follow from it. */
  readonly broken: readonly Span[];
}

/** Makes of the items of a section what is wanted of them. Asked once for items of one text: what they hold does not depend on their place. */
export type ReadItem<T> = (section: string, node: SourceNode) => T;

/** Items by section and text, as they were read before. */
export type KnownItems<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

export interface YamlReading<T> extends YamlGlossary<T> {
  /** The items whose reading depends on nothing but their text. */
  readonly known: KnownItems<T>;
}

/**
 * Reads the YAML of a glossary entry by entry, so that an error in one costs nothing of the others. Never throws.
 * @param known what was read of an earlier state of the file: items of the same text are taken over from it
 */
export function* readYaml<T>(text: string, report: Report, readItem: ReadItem<T>, known: KnownItems<T> = new Map()): Steps<YamlReading<T>> {
  const broken: Span[] = [];
  if (text.length > maxGlossaryLength) {
    report('too-large', undefined, { limit: String(maxGlossaryLength) });
    return { fields: [], broken, known: new Map() };
  }
  const toNode = yamlNodeReader(text, report);
  const kept = new Map<string, Map<string, T>>();

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

  /** By the YAML parser: its nodes may stand for others of the file, and what is wrong is reported on the way. */
  const readByYaml = (span: Span): SourceNode => {
    const piece = parsePiece(text, span);
    if (piece.error) {
      broken.push(span);
      return readBrokenEntry(text, piece, toNode, report);
    }
    if (piece.warning) reportSyntax(piece.warning, report);
    return firstItem(toNode(piece.contents, span.start));
  };

  const readPiece = (section: string, span: Span): Item<T> => {
    const source = text.slice(span.start, span.end);
    const before = known.get(section)?.get(source);
    const node = before === undefined ? (readPlainEntry(source) ?? readAlone(source)) : undefined;
    if (before === undefined && !node) return { reading: readItem(section, readByYaml(span)), offset: 0 };
    const reading = before ?? readItem(section, node!);
    let same = kept.get(section);
    if (!same) kept.set(section, (same = new Map()));
    same.set(source, reading);
    return { reading, offset: span.start };
  };

  const fields: RootField<T>[] = [];
  const addSection = function* ({ head, items, misplaced }: Section): Steps<void> {
    const own = readFields(head);
    const [field] = own;
    if (items.length === 0 || !field) return void fields.push(...own);
    for (const range of misplaced) reportSyntax({ range, ...misplacedDash }, report);
    const range = { start: items[0]!.start, end: items.at(-1)!.end };
    const read: Item<T>[] = [];
    for (const item of items) {
      read.push(readPiece(field.key, item));
      if (endsStep(read.length)) yield;
    }
    fields.push({ ...field, value: { kind: 'list', range, items: [] }, items: read });
  };

  const { prologue, sections } = yield* sliceGlossary(text);
  fields.push(...readFields(prologue));
  for (const section of sections) yield* addSection(section);
  return { fields, broken, known: kept };
}

const anchorOrAlias = /[&*]/;

/** An entry that the YAML parser finds nothing wrong with, and that shares nothing with others; ranges count from its start. */
function readAlone(source: string): SourceNode | undefined {
  if (anchorOrAlias.test(source)) return undefined;
  const piece = parsePiece(source, { start: 0, end: source.length });
  if (piece.error ?? piece.warning) return undefined;
  let isSound = true;
  const list = yamlNodeReader(source, () => (isSound = false))(piece.contents, 0);
  return isSound ? firstItem(list) : undefined;
}

const firstItem = (list: SourceNode): SourceNode => (list.kind === 'list' ? list.items[0] : undefined) ?? list;

/** In the words of the YAML parser, which sees each item alone. */
const misplacedDash = { reason: 'BAD_INDENT', message: 'All collection items must start at the same column' };
