import { bylineJoiners, bylineLeads } from './data/bylineWords';
import { months } from './data/months';
import { kinds, type Tokens } from './tokens';
import { readWrittenDate } from './writtenDate';

const longestByline = 30;
const signs = new Set([',', '.', ';', ':', '|', '&', '-', '–', '/', '(', ')']);

/** "By Ann Lee and Jo Berg, Associated Press", "(Reporting by Ann Lee; Editing by Jo Berg)": names and what joins them, all through. */
export function isByline(tokens: Tokens, first: number, end: number): boolean {
  if (end - first > longestByline) return false;
  let i = first;
  if (tokens.word(i) === '(') i++;
  if (!bylineLeads.has(tokens.key(i))) return false;
  while (bylineLeads.has(tokens.key(i)) && tokens.key(i) !== 'by') i++;
  if (tokens.key(i) !== 'by') return false;
  const named = tokens.word(i + 1) === ':' || tokens.key(i + 1) === 'the' ? i + 2 : i + 1;
  if (!tokens.isCapitalized(named) || months.has(tokens.key(named)) || named >= end) return false;
  for (i = named; i < end; i++) if (!isBylineWord(tokens, i)) return false;
  return true;
}

const isBylineWord = (tokens: Tokens, i: number): boolean =>
  tokens.isCapitalized(i) || tokens.kind(i) === kinds.possessive || signs.has(tokens.word(i)) || bylineJoiners.has(tokens.key(i)) || bylineLeads.has(tokens.key(i));

const dateLineLimit = 60;
/** What ends a line that is a date: the year, or a time and its zone after it. */
const dateLineEnd = /\d{4}(?:-\d{2}-\d{2})?(?:[T\s,;|]+\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?m\.?)?[\s\p{Lu}()]*)?$/u;

/** The ISO date of a line that is a date and nothing else, but for a time: "Published: Jan. 13, 2023 10:15 a.m. EST". */
export function dateOfLine(line: string): string | undefined {
  if (line.length > dateLineLimit || !dateLineEnd.test(line)) return undefined;
  const date = readWrittenDate(line);
  return date?.length === 10 ? date : undefined;
}
