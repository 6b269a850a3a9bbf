import type { Span } from '../../text/span';
import { shifted } from '../check/placedEntry';
import { readPlainEntry } from '../nodes/plainEntry';
import { oneLine, type MapNode, type SourceNode } from '../nodes/sourceNode';
import { yamlNodeReader } from '../nodes/yamlNodes';
import { parsePiece } from '../nodes/yamlPiece';
import { nameOf, type Entry } from '../types';
import { lineEnd, lineStart } from './lineBounds';
import type { ScalarStyle } from './scalarText';
import { applyEdits, type EditRefusal, type EditResult, type TextEdit } from './textEdit';

/** An entry as it stands in the text of its file. All ranges are the file's. */
export interface EntryPlace {
  readonly text: string;
  readonly entry: Entry;
  /** The lines of an entry in block style; the braces of one in flow style. */
  readonly span: Span;
  readonly map: MapNode;
  /** How its values are written. */
  readonly style: ScalarStyle;
  /** Where its keys begin in their lines, in block style. */
  readonly column: number;
}

const anchorBefore = /[&!][^\s,[\]{}]*(?:[ \t]+#[^\n]*(?:\n\s*)?|\s*)$/;
const anchorInside = /^[&!*]/;
/** No anchor is longer than this. */
const reach = 200;

/** Finds an entry by the place it was read from, and reads nothing of the file but its lines. */
export function findEntry(text: string, entry: Entry): EntryPlace | EditRefusal {
  if (!entry.source) return 'entry-changed';
  const { range, nameRange } = entry.source;
  const isFlow = text[range.start] === '{';
  const span = isFlow ? range : { start: lineStart(text, range.start), end: lineEnd(text, range.end) };
  if (range.end > text.length) return 'entry-changed';
  const node = readEntry(text, span);
  if (typeof node === 'string') return node;
  const name = node.fields.find(({ value }) => value.range?.start === nameRange.start)?.value;
  if (node.range?.start !== range.start || name?.kind !== 'text' || oneLine(name.text) !== nameOf(entry)) return 'entry-changed';
  if (anchorBefore.test(text.slice(Math.max(0, range.start - reach), range.start))) return 'shared-yaml';
  const style = !isFlow ? 'block' : text[node.fields[0]!.keyRange!.start] === '"' ? 'json' : 'flow';
  return { text, entry, span, map: node, style, column: range.start - span.start };
}

function readEntry(text: string, span: Span): MapNode | EditRefusal {
  const source = text.slice(span.start, span.end);
  const plain = readPlainEntry(source);
  const piece = plain ? undefined : parsePiece(source, { start: 0, end: source.length });
  if (piece?.error) return 'broken-yaml';
  const node = firstItem(plain ?? yamlNodeReader(source, () => undefined)(piece?.contents, 0));
  return node.kind === 'map' ? movedMap(node, span.start) : 'entry-changed';
}

const firstItem = (node: SourceNode): SourceNode => (node.kind === 'list' && node.items.length === 1 ? node.items[0]! : node);

/** The edits, once what they make of the entry was read again and is what was wanted. */
export function proved({ text, span }: EntryPlace, edits: readonly TextEdit[], isWanted: (map: MapNode) => boolean): EditResult {
  const lines = applyEdits(text.slice(span.start, span.end), edits.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start })));
  const map = readEntry(lines, { start: 0, end: lines.length });
  return typeof map !== 'string' && isWanted(map) ? { edits } : { refusal: 'unusual-yaml' };
}

/** Whether a key's value is another's too, or stands for one. */
export function isShared({ text }: EntryPlace, key: Span, value: SourceNode): boolean {
  const start = value.range?.start ?? key.end;
  return anchorInside.test(text.slice(start, start + 1)) || /[&!*]/.test(text.slice(key.end, start).replace(/#[^\n]*/g, ''));
}

/** Whether keys that aren't written may be there all the same. */
export const hasMergeKey = ({ text, span }: EntryPlace): boolean => /(?<![^\s,{])<<\s*:/.test(text.slice(span.start, span.end));

function moved(node: SourceNode, offset: number): SourceNode {
  const range = shifted(node.range, offset);
  if (node.kind === 'list') return { ...node, range, items: node.items.map((item) => moved(item, offset)) };
  return node.kind === 'map' ? movedMap(node, offset) : { ...node, range };
}

const movedMap = (map: MapNode, offset: number): MapNode => ({
  ...map,
  range: shifted(map.range, offset),
  fields: map.fields.map((field) => ({ ...field, keyRange: shifted(field.keyRange, offset), value: moved(field.value, offset) })),
});
