import type { Article } from '../../text/article';
import { contains, indexFrom, overlaps, type Span } from '../../text/span';
import type { Tokens } from '../../text/tokens';

/** What can carry annotations in a WebAnno TSV: a token, or a part of one, numbered from 1 ("1-3", "1-3.1"). */
export interface Unit extends Span {
  readonly id: string;
}

export interface TokenUnit extends Unit {
  /** Where annotations begin or end inside the token. */
  readonly parts: readonly Unit[];
}

export interface UnitSentence extends Span {
  readonly tokens: readonly TokenUnit[];
}

/** The sentences with their tokens, and a part of a token for each span that begins or ends inside one. */
export function unitsOf({ blocks, tokens }: Article, spans: readonly Span[]): UnitSentence[] {
  const inside = partsOfTokens(tokens, spans);
  return blocks.flatMap((block) => block.sentences).map(({ start, end, firstToken, endToken }, sentence) => ({
    start,
    end,
    tokens: Array.from({ length: endToken - firstToken }, (_, n): TokenUnit => {
      const id = `${sentence + 1}-${n + 1}`;
      const parts = (inside.get(firstToken + n) ?? []).map((part, m): Unit => ({ ...part, id: `${id}.${m + 1}` }));
      return { ...tokens.span(firstToken + n, firstToken + n + 1), id, parts };
    }),
  }));
}

/** By token; each part once, in order. */
function partsOfTokens(tokens: Tokens, spans: readonly Span[]): ReadonlyMap<number, readonly Span[]> {
  const parts = new Map<number, Span[]>();
  for (const span of spans) {
    for (const i of new Set([tokens.at(span.start + 1) - 1, tokens.at(span.end) - 1])) {
      const token = tokens.span(i, i + 1);
      if (i < 0 || !overlaps(token, span) || contains(span, token)) continue;
      const part = partOf(token, span);
      const known = parts.get(i) ?? [];
      if (!known.some((other) => isSame(other, part))) parts.set(i, [...known, part].sort((a, b) => a.start - b.start || a.end - b.end));
    }
  }
  return parts;
}

const partOf = (token: Span, span: Span): Span => ({ start: Math.max(token.start, span.start), end: Math.min(token.end, span.end) });

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/** The units that a span covers, of all tokens in order: whole tokens, and of those that it covers in part just the part. None where it lies between tokens. */
export function unitsCovered(tokens: readonly TokenUnit[], span: Span): Unit[] {
  const first = Math.max(0, indexFrom(tokens, span.start + 1) - 1);
  const touched = tokens.slice(first, indexFrom(tokens, span.end)).filter((token) => overlaps(token, span));
  return touched.flatMap((token) => (contains(span, token) ? token : (token.parts.find((part) => isSame(part, partOf(token, span))) ?? [])));
}
