/** Longest text that is annotated, in UTF-16 code units: some forty times the longest article ever seen. */
export const articleLimit = 4_000_000;

/** Why a text is left alone: it is no text at all, or too much of it. */
export type Refusal = 'binary' | 'too-large';

export function unreadable(text: string): Refusal | undefined {
  if (text.length > articleLimit) return 'too-large';
  return text.includes('\0') ? 'binary' : undefined;
}
