import { parseDocument, type ParsedNode } from 'yaml';
import type { Span } from '../../text/span';
import type { Report } from '../problem';
import { isTooDeep } from './nesting';

/** A stretch of the file, parsed as a document of its own. Its node's ranges are relative to the start of the stretch. */
export interface YamlPiece extends Span {
  readonly contents: ParsedNode | null;
  /** The first error; those after it mostly follow from it. */
  readonly error: SyntaxProblem | undefined;
  /** What the parser did not understand and could do without, such as an unknown tag. */
  readonly warning: SyntaxProblem | undefined;
}

export interface SyntaxProblem {
  readonly range: Span;
  /** A code of the YAML parser, and its words. */
  readonly reason: string;
  readonly message: string;
}

/** Every scalar is text: whether `2015` is a year or a name is for the format to say. Double keys are reported by the reader of fields. */
const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

export function parsePiece(text: string, { start, end }: Span): YamlPiece {
  const piece = text.slice(start, end);
  const last = start + piece.trimEnd().length;
  if (isTooDeep(piece)) return { start, end, contents: null, error: { range: { start, end: last }, ...tooDeep }, warning: undefined };
  const { contents, errors, warnings } = parseDocument(piece, options);
  const [error, warning] = [errors[0], warnings[0]].map((e) => e && { range: within(text, e.pos, start, last), reason: e.code, message: e.message });
  return { start, end, contents, error, warning };
}

export function reportSyntax({ range, reason, message }: SyntaxProblem, report: Report): void {
  report('syntax', range, { reason, message });
}

const tooDeep = { reason: 'RESOURCE_EXHAUSTION', message: 'Nested too deeply' };

/** The parser's place, without the white space before it, kept to what is written and never empty: an unclosed mark is noticed only after its end. */
function within(text: string, [from, to]: readonly [number, number], offset: number, last: number): Span {
  const end = Math.min(offset + to, last);
  let start = Math.max(offset, Math.min(offset + from, end - 1));
  while (start < last - 1 && /\s/.test(text.charAt(start))) start++;
  return { start, end: Math.max(end, start + 1) };
}
