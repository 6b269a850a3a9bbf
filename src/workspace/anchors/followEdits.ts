import type { Span } from '../../text/span';

/** The replacement of a span of a text by other words; offsets into the text before it. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * Where a span stands after edits that were made at once: over those of its characters that are left, and what was written between
 * them. What is written at its ends is not part of it. Undefined when none of its characters is left.
 * @param edits that do not overlap, in any order
 */
export function followEdits(span: Span, edits: readonly Edit[]): Span | undefined {
  // From the end of the text on: so that each finds the text before it as it was.
  return edits.toSorted((a, b) => b.start - a.start || b.end - a.end).reduce<Span | undefined>((at, edit) => at && followEdit(at, edit), span);
}

function followEdit({ start, end }: Span, edit: Edit): Span | undefined {
  const shift = edit.text.length - (edit.end - edit.start);
  if (edit.start >= end) return { start, end };
  if (edit.end <= start) return { start: start + shift, end: end + shift };
  if (edit.start <= start && edit.end >= end) return undefined;
  if (edit.end >= end) return { start, end: edit.start };
  return { start: edit.start <= start ? edit.start + edit.text.length : start, end: end + shift };
}

/** Where an offset stands after the line endings of a text were changed, and nothing else. */
export function followLineEndings(offset: number, before: string, after: string): number {
  const passed = before.slice(0, offset);
  let at = offset - (passed.match(/\r\n/g)?.length ?? 0);
  // In the other text every line break before the place takes as many characters as it does there.
  for (const { index } of after.matchAll(/\r\n/g)) {
    if (index >= at) break;
    at++;
  }
  return at;
}
