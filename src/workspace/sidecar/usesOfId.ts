import type { Span } from '../../text/span';
import { readSidecar, type PlacedDecision } from './readSidecar';

const namingLine = /^[ \t]*(?:-[ \t]+)?(?:link|speaker):[^\r\n]*/gm;

/** Every place in a sidecar where a decision names an entry by its id. */
export function usesOfIdInSidecar(text: string, id: string): readonly Span[] {
  if (id === '' || !text.includes(id)) return [];
  const naming = readSidecar(text, '').decisions.filter(({ decision: { link, speakers } }) => link === id || speakers?.includes(id));
  return naming.flatMap((placed) => usesOfIdIn(text, placed, id));
}

/** Every place in one decision of a sidecar where it names an entry by its id, as far as its keys stand a line each. */
export function usesOfIdIn(text: string, { start, end }: PlacedDecision, id: string): readonly Span[] {
  return [...text.slice(start, end).matchAll(namingLine)].flatMap((line) => wordsIn(line[0], id, start + line.index));
}

/** @param from offset of the line */
function wordsIn(line: string, id: string, from: number): Span[] {
  const found: Span[] = [];
  for (let at = line.indexOf(id, line.indexOf(':')); at >= 0; at = line.indexOf(id, at + id.length)) {
    const isWhole = !isWordPart(line[at - 1]) && !isWordPart(line[at + id.length]);
    if (isWhole) found.push({ start: from + at, end: from + at + id.length });
  }
  return found;
}

const isWordPart = (char = ''): boolean => /[\p{L}\p{N}_.-]/u.test(char);
