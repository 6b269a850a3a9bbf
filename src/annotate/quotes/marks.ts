import type { Tokens } from '../../text/tokens';

/** What a mark may do where it stands. */
export interface Mark {
  /** Its family: marks of one family open and close each other. */
  readonly family: 'double' | 'single' | 'guillemet' | 'corner';
  /** How it is drawn: a run that opens curly mostly closes curly, and one inside another is often drawn otherwise. */
  readonly style: 'curly' | 'straight' | 'typed';
  readonly opens: boolean;
  readonly closes: boolean;
}

const families: Readonly<Record<string, readonly [Mark['family'], 'open' | 'close' | 'either']>> = {
  '“': ['double', 'open'], '„': ['double', 'open'], '‟': ['double', 'open'], '``': ['double', 'open'], '‘‘': ['double', 'open'],
  '”': ['double', 'close'], '’’': ['double', 'close'], '"': ['double', 'either'], "''": ['double', 'either'],
  '‘': ['single', 'open'], '‚': ['single', 'open'], '`': ['single', 'open'], '’': ['single', 'close'], "'": ['single', 'either'],
  '«': ['guillemet', 'open'], '»': ['guillemet', 'close'], '‹': ['guillemet', 'open'], '›': ['guillemet', 'close'],
  '「': ['corner', 'open'], '『': ['corner', 'open'], '」': ['corner', 'close'], '』': ['corner', 'close'],
};

const opening = /[\s([{—–\-/“‘"'«\u00a0]/;
const closing = /[\s)\]}.,;:!?…—–\-/”’"'»]/;

/**
 * What a mark may do, from its shape and the characters around it. A curly mark that stands the wrong way round for its place,
 * as scraped texts have them, may do what its place says. A single mark between or after letters is an apostrophe: undefined.
 */
export function markAt(tokens: Tokens, i: number): Mark | undefined {
  const known = Object.hasOwn(families, tokens.word(i)) ? families[tokens.word(i)] : undefined;
  if (!known) return undefined;
  const [family, shape] = known;
  const { text } = tokens;
  const word = tokens.word(i);
  const style = word === '"' || word === "'" ? 'straight' : word === "''" || word.startsWith('`') ? 'typed' : 'curly';
  const before = text[tokens.start(i) - 1] ?? ' ';
  const after = text[tokens.end(i)] ?? ' ';
  // An attribute of markup that was left in the text: pic="…".
  if (before === '=' || (after === '>' && shape === 'either')) return undefined;
  const atStart = opening.test(before) && !/\s/.test(after);
  const atEnd = closing.test(after) && !/\s/.test(before);
  if (family === 'single') return singleMark(style, shape, atStart, atEnd, before, after);
  if (shape === 'either') return { family, style, opens: atStart || !atEnd, closes: atEnd || !atStart };
  // French sets a space inside its marks: "« Non », dit-il".
  const spaced = family === 'guillemet' && shape === 'close' && !/[\p{L}\p{N}]/u.test(after);
  const misplaced = shape === 'open' ? atEnd && !atStart : atStart && !atEnd && !spaced;
  return { family, style, opens: (shape === 'open') !== misplaced, closes: (shape === 'close') !== misplaced };
}

/** "’90s", "rock ’n’ roll" and "the parties’ faith" are no marks; whether a closing one is, its opening one has to tell. */
function singleMark(style: Mark['style'], shape: 'open' | 'close' | 'either', atStart: boolean, atEnd: boolean, before: string, after: string): Mark | undefined {
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined;
  if (shape === 'open') return { family: 'single', style, opens: atStart, closes: false };
  if (shape === 'close') return atEnd ? { family: 'single', style, opens: false, closes: true } : undefined;
  return atStart && /\d/.test(after) ? undefined : { family: 'single', style, opens: atStart, closes: atEnd };
}
