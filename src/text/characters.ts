/** Classes of UTF-16 code units; `space` holds all that is not seen. Surrogates count as letters, so that an astral letter is never cut in two. */
export const other = 0;
export const space = 1;
export const newline = 2;
export const letter = 3;
export const digit = 4;
export const quoteMark = 5;

/** Marks that may open or close a quotation, the grave accent of `` '' `` typing included. */
const quoteMarks = '"\'`‘’‚‛“”„‟«»‹›「」『』';
const unicodeLetter = /[\p{L}\p{M}]/u;
const unicodeDigit = /\p{Nd}/u;
const unicodeSpace = /\s/u;
/** Zero-width spaces, bidi controls and variation selectors: they are not seen, so they must not part what is read as one. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\p{Variation_Selector}]/u;
/** Soft hyphen, zero-width joiner and non-joiner: they stand inside words. */
const joiner = /\u00ad|\u200c|\u200d/u;

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  const char = String.fromCharCode(code);
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return newline;
  if (quoteMarks.includes(char)) return quoteMark;
  if (unicodeSpace.test(char) || unseen.test(char)) return space;
  if (unicodeDigit.test(char)) return digit;
  return unicodeLetter.test(char) || joiner.test(char) ? letter : other;
}

/** One entry a code unit: a look-up here is the inner loop of the tokenizer. */
const classes = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));

/** The class of the code unit at an offset; `space` past the end. */
export const classAt = (text: string, at: number): number => (at < text.length ? classes[text.charCodeAt(at)]! : space);

/** Whether the word begins with an upper-case letter (a title-case or caseless letter is none). */
export function isCapitalized(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** Whether the word has letters and all of them are upper case. */
export const isAllCaps = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
