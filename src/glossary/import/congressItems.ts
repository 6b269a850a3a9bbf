import type { Span } from '../../text/span';
import { itemsOf, type MapNode } from '../nodes/sourceNode';
import { parsePiece } from '../nodes/yamlPiece';
import { yamlNodeReader } from '../nodes/yamlNodes';
import type { ImportFile, Notes } from './imported';

export interface CongressItem {
  readonly person: MapNode;
  /** From 1. */
  readonly line: number;
  /** Share of the file that is read when this item is. */
  readonly done: number;
}

const dash = /(?<![^\n\ufeff])-(?=[ \t\r\n])/g;

/** The items of a YAML file that is one list, each parsed apart: a broken one costs nothing of the others. */
export function* congressItems({ text }: ImportFile, notes: Notes): Generator<CongressItem> {
  const starts = [...text.matchAll(dash)].map((match) => match.index);
  const toNode = yamlNodeReader(text, () => undefined);
  let line = 1;
  let counted = 0;
  for (const [i, start] of starts.entries()) {
    line += text.slice(counted, start).split('\n').length - 1;
    counted = start;
    const span: Span = { start, end: starts[i + 1] ?? text.length };
    const piece = parsePiece(text, span);
    const [person] = itemsOf(toNode(piece.contents, start));
    if (piece.error) notes.skip('unreadable', line, firstLine(text, span), piece.error.message);
    else if (person?.kind === 'map') yield { person, line, done: span.end / text.length };
    else notes.skip('no-name', line, firstLine(text, span));
  }
}

const firstLine = (text: string, { start, end }: Span): string => text.slice(start, end).split(/\r?\n/, 1)[0]!.trim();
