import type { Span } from '../../text/span';

/**
 * A text as it is compared when words are looked for again: case, accents, the shape of quote marks and dashes, line ends and
 * invisible characters make no difference.
 */
export interface LooseText {
  readonly text: string;
  /** The offset in the original text of each character of `text`, and the end of the original. */
  readonly offsets: readonly number[];
}

const skipped = /^[\p{M}\p{Cf}]$/u;
const space = /^\s$/u;
const plainSpaces = ' \t\n\v\f\r';
const shapes: Readonly<Record<string, string>> = { '‘': "'", '’': "'", 'ʼ': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‐': '-', '‑': '-', '–': '-', '—': '-', '…': '.' };

export function loosen(text: string): LooseText {
  const offsets: number[] = [];
  let loose = '';
  let last = '';
  let at = 0;
  for (const character of text) {
    const folded = foldCharacter(character);
    if (folded !== ' ' || last !== ' ') {
      loose += folded;
      // One letter may become several: “ǆ” and the like.
      for (let n = folded.length; n > 0; n--) offsets.push(at);
      if (folded !== '') last = folded;
    }
    at += character.length;
  }
  offsets.push(text.length);
  return { text: loose, offsets };
}

function foldCharacter(character: string): string {
  if (character < '\u0080') return plainSpaces.includes(character) ? ' ' : character.toLowerCase();
  if (skipped.test(character)) return '';
  if (space.test(character)) return ' ';
  return shapes[character] ?? character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The span of the original text over a part of the loose one, without the invisible characters and spaces around it. */
export function originalSpan({ offsets }: LooseText, original: string, from: number, to: number): Span {
  const start = offsets[from]!;
  const last = offsets[to - 1]!;
  const width = String.fromCodePoint(original.codePointAt(last) ?? 0).length;
  let end = last + width;
  // An accent that follows its letter belongs to it.
  while (end < original.length && /^\p{M}/u.test(original.slice(end, end + 2))) end += String.fromCodePoint(original.codePointAt(end)!).length;
  return { start, end };
}
