import type { Span } from '../../text/span';
import type { Report } from '../problem';
import type { Field, SourceNode, TextNode } from './sourceNode';
import type { ReadYamlNode } from './yamlNodes';
import { parsePiece, reportSyntax, type YamlPiece } from './yamlPiece';

/** A line that begins with a key, on its own or after the dash of the entry. */
const keyLine = /(?<![^\n])( *(?:- +)?)["']?([\w-]+)["']?[ \t]*:(?=[ \t\r\n]|$)/g;
/** Such a line with a value that begins like a text. */
const textLine = /^( *(?:- +)?["']?)([\w-]+)["']?[ \t]*:[ \t]+(?=[^\s"'[{&*!|>#])/;

/** What the parser says of a text that it takes for syntax: a colon or a reserved character in it asks for quote marks. */
const unquoted: readonly string[] = ['BAD_SCALAR_START', 'BLOCK_AS_IMPLICIT_KEY'];

/**
 * Reads an entry with a syntax error field by field, so that the error costs at most its own field, and reports it where it
 * is: over the whole entry, an unclosed quote mark would swallow every line after it.
 */
export function readBrokenEntry(text: string, entry: YamlPiece, toNode: ReadYamlNode, report: Report): SourceNode {
  const pieces = fieldSpans(text, entry).map((span) => parsePiece(text, span));
  if (pieces.every((piece) => !piece.error)) reportSyntax(entry.error!, report);
  if (pieces.length === 0) return firstItem(toNode(entry.contents, entry.start));
  const fields = pieces.map((piece) => readField(text, piece, toNode, report)).filter((field) => field !== undefined);
  return { kind: 'map', range: { start: fields[0]?.keyRange?.start ?? entry.start, end: trimmedEnd(text, entry) }, fields };
}

/** Cut at the keys that stand at the column of the entry's first key, or before it. */
function fieldSpans(text: string, { start, end }: Span): Span[] {
  const lines = [...text.slice(start, end).matchAll(keyLine)];
  const column = lines[0]?.[1]!.length ?? 0;
  const starts = lines.filter(([, indent]) => indent!.length <= column).map((line) => start + line.index);
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

function readField(text: string, piece: YamlPiece, toNode: ReadYamlNode, report: Report): Field | undefined {
  const node = firstItem(toNode(piece.contents, piece.start));
  const field = node.kind === 'map' ? node.fields[0] : undefined;
  if (!piece.error) return field;
  const plain = plainField(text, piece);
  const isOneLine = !text.slice(piece.start, trimmedEnd(text, piece)).includes('\n');
  if (plain && isOneLine && unquoted.includes(piece.error.reason)) report('unquoted-text', plain.value.range, { value: plain.value.text });
  else reportSyntax(piece.error, report);
  return field?.value.kind === 'list' ? field : (plain ?? field);
}

/** The line of a key, word for word, with a value that YAML misreads: a title with a colon in it, a text that goes wrong on the next line. */
function plainField(text: string, { start, end }: Span): (Field & { readonly value: TextNode }) | undefined {
  const lineEnd = text.indexOf('\n', start);
  const line = text.slice(start, lineEnd < 0 ? end : Math.min(lineEnd, end));
  const [before, indent, key] = textLine.exec(line) ?? [];
  if (before === undefined || indent === undefined || key === undefined) return undefined;
  const comment = line.search(/\s#/);
  const value = line.slice(before.length, comment < 0 ? undefined : comment).trimEnd();
  const at = (offset: number, part: string): Span => ({ start: start + offset, end: start + offset + part.length });
  return { key, keyRange: at(indent.length, key), value: { kind: 'text', text: value, range: at(before.length, value) } };
}

const firstItem = (node: SourceNode): SourceNode => (node.kind === 'list' ? (node.items[0] ?? { kind: 'null', range: node.range }) : node);

const trimmedEnd = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;
