import type { Span } from '../../text/span';
import { finish } from '../../text/steps';
import { sections, type knownKeys } from '../knownKeys';
import { sliceGlossary, type Section } from '../nodes/slices';
import type { Field, SourceNode } from '../nodes/sourceNode';
import { yamlNodeReader } from '../nodes/yamlNodes';
import { parsePiece } from '../nodes/yamlPiece';
import type { EntryKind } from '../types';
import type { EditRefusal } from './textEdit';

export type SectionKey = (typeof knownKeys.root)[number];

/** The section of the entries of a kind. */
export const sectionOf = (kind: EntryKind): SectionKey => (Object.keys(sections) as SectionKey[]).find((key) => sections[key] === kind)!;

/** A file cut into its sections, none of them read. */
export interface Layout {
  readonly text: string;
  readonly sections: readonly Section[];
}

/** A further document, or the end of one: what follows is none of the glossary. */
const documentMark = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)/m;

/** Refuses a file that is no map in block style. One without any content is laid out in no sections. */
export function layoutOf(text: string): Layout | EditRefusal {
  const { prologue, sections } = finish(sliceGlossary(text));
  const before = text.slice(prologue.start, prologue.end);
  if (documentMark.test(text.slice(prologue.end)) || /^\.\.\./m.test(before)) return 'unusual-yaml';
  if (sections.length === 0) {
    const { contents, error } = parsePiece(text, prologue);
    if (error) return 'broken-yaml';
    if (contents !== null && /\S/.test(text.slice(contents.range[0], contents.range[1]))) return 'unusual-yaml';
  }
  return { text, sections };
}

/** The first section of a key that has items, else the first. */
export function findSection({ text, sections }: Layout, key: SectionKey): Section | undefined {
  const line = new RegExp(`^["']?${key}["']?[ \\t]*:`);
  const found = sections.filter(({ head }) => line.test(text.slice(head.start, head.start + key.length + 20)));
  return found.find(({ items }) => items.length > 0) ?? found[0];
}

/** Whether a file has a section of its own for the entries of a kind. */
export function hasSection(text: string, kind: EntryKind): boolean {
  const layout = layoutOf(text);
  return typeof layout !== 'string' && findSection(layout, sectionOf(kind)) !== undefined;
}

/** The key of a section and, unless its entries are cut apart, its value. */
export function readHead(text: string, { head }: Section): Field | EditRefusal {
  const node = readSpan(text, head);
  if (typeof node === 'string') return node;
  return (node.kind === 'map' ? node.fields[0] : undefined) ?? 'unusual-yaml';
}

/** A stretch of the text by itself, its ranges those of the file. */
export function readSpan(text: string, span: Span): SourceNode | EditRefusal {
  const piece = parsePiece(text, span);
  return piece.error ? 'broken-yaml' : yamlNodeReader(text, () => undefined)(piece.contents, span.start);
}
