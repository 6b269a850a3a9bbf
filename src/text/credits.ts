import { creditAgencies, creditedThings } from './data/creditWords';
import { kinds, type Tokens } from './tokens';

/** Longest credits seen at the end of a caption, and of those that are a block of their own. */
const captionLimit = 90;
const blockLimit = 300;
const longestSlashCredit = 20;

/**
 * The token where the credit begins that ends a block: at its label ("Photo credit: …", "(Photo by …)", "Courtesy of …"),
 * or at an agency and a name with a stroke between ("NASA/Ann Lee", "(Ann Lee/Getty Images)"). Undefined when there is none.
 */
export function creditStart(tokens: Tokens, first: number, end: number): number | undefined {
  const fits = (i: number): boolean => tokens.end(end - 1) - tokens.start(i) <= (i === first ? blockLimit : captionLimit);
  let start = slashCredit(tokens, first, end) ?? (isAgencyLine(tokens, first, end) ? first : undefined);
  // A credit closes its caption: a label with a long tail is ordinary prose ("Photo by photo, she …").
  for (let i = (start ?? end) - 1; i >= first && fits(i); i--) if (isLabel(tokens, i)) start = i;
  if (isLabel(tokens, first) && fits(first)) start = first;
  return start !== undefined && start > first && tokens.word(start - 1) === '(' ? start - 1 : start;
}

/** A label has a capital, or a bracket before it: "a photo by Ann Lee" is prose. */
function isLabel(tokens: Tokens, i: number): boolean {
  if (!tokens.isCapitalized(i) && tokens.word(i - 1) !== '(') return false;
  const [key, next, colon] = [singular(tokens.key(i)), singular(tokens.key(i + 1)), (at: number): boolean => tokens.word(at) === ':'];
  if (key === 'credit') return colon(i + 1);
  if (key === 'courtesy') return colon(i + 1) || next === 'of';
  if (!creditedThings.has(key)) return false;
  return colon(i + 1) || next === 'courtesy' || (next === 'credit' && (colon(i + 2) || tokens.isCapitalized(i + 2))) || (next === 'by' && (tokens.isCapitalized(i + 2) || tokens.key(i + 2) === 'the'));
}

const singular = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key);

/**
 * Capitalised words and strokes up to the end of the block, from where a sentence, a line or a bracket begins;
 * from the agency alone where a caption runs into its credit ("… at work NASA/Ann Lee").
 */
function slashCredit(tokens: Tokens, first: number, end: number): number | undefined {
  let last = end - 1;
  while (last > first && (tokens.word(last) === '.' || tokens.word(last) === ')')) last--;
  let i = last;
  while (i >= first && last - i < longestSlashCredit && isCreditWord(tokens, i)) i--;
  const start = i + 1;
  const parts = partsOf(tokens, start, last + 1);
  if (parts.length < 2 || !isName(tokens, parts.at(-1)!)) return undefined;
  if (beginsAfresh(tokens, start, first)) return parts.some((p) => isAgency(tokens, p)) ? start : undefined;
  const agency = parts.at(-2)!.at(-1);
  return last === end - 1 && agency !== undefined && isAgencyWord(tokens, agency) && parts.at(-1)!.length > 1 ? agency : undefined;
}

const isCreditWord = (tokens: Tokens, i: number): boolean => tokens.isCapitalized(i) || joins.has(tokens.word(i));
const joins = new Set(['/', '-', '–', '&', 'via', 'da', 'de', 'do', 'van', 'von', 'and', 'of', 'the', 'for']);

const beginsAfresh = (tokens: Tokens, i: number, first: number): boolean =>
  i === first || opensAfter.has(tokens.word(i - 1)) || tokens.isMark(i - 1) || /[\r\n]/.test(tokens.text.slice(tokens.end(i - 1), tokens.start(i)));
const opensAfter = new Set(['.', '!', '?', '…', '(', '[', ')', '|']);

/** The words between the strokes, as lists of tokens. */
function partsOf(tokens: Tokens, first: number, end: number): number[][] {
  const parts: number[][] = [[]];
  for (let i = first; i < end; i++) {
    if (tokens.word(i) === '/') parts.push([]);
    else if (tokens.isWord(i)) parts.at(-1)!.push(i);
  }
  return parts;
}

const isAgencyWord = (tokens: Tokens, i: number): boolean => creditAgencies.has(tokens.key(i));
const isAgency = (tokens: Tokens, part: readonly number[]): boolean => part.some((i) => isAgencyWord(tokens, i) || isAcronym(tokens, i));
const isAcronym = (tokens: Tokens, i: number): boolean => /^\p{Lu}{2,}$/u.test(tokens.word(i));

/** A person's name or a house's; "JAXA Agreement Signed" is the rest of a headline. */
const isName = (tokens: Tokens, part: readonly number[]): boolean =>
  part.length > 0 && part.length <= 5 && (part.length < 3 || !isAcronym(tokens, part[0]!) || part.every((i) => isAcronym(tokens, i) || isAgencyWord(tokens, i)));

/** "Getty Images": a block that is nothing but the name of a house. */
function isAgencyLine(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isAgencyWord(tokens, i) && tokens.kind(i) !== kinds.punctuation) return false;
  return tokens.isCapitalized(first);
}
