import type { Span } from './span';
import { isoDate } from './writtenDate';

/** "WASHINGTON, Jan. 13, 2023 (Reuters) — " at the start of a paragraph. The span includes the dash. */
export interface Dateline extends Span {
  readonly place: string;
  /** ISO date, whole or without its year (`--01-13`). */
  readonly date?: string;
}

/** Its first word in capitals, and no mere initials ("U.S. — Japan"); the separators are no letters, so that the words can be read in one way only. */
const place = "(?!(?:\\p{Lu}\\.)+[^\\p{L}])\\p{Lu}[\\p{Lu}.'’-]+(?:[ ,/]+\\p{Lu}[\\p{L}.'’-]*){0,7}?";
const day = '(?:,?\\s+(?:(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2})|(?<dayBefore>\\d{1,2})\\s+(?<monthAfter>\\p{L}{3,9})\\.?)(?:,?\\s+(?<year>\\d{4}))?)?';
const agency = '\\s*(?:\\([^)\\n]{2,30}\\)\\s*)?';
/** What follows begins a sentence: "NASA — which built it — …" is one already. */
const shape = new RegExp(`^(?<place>${place})${day}${agency}(?:(?:–|--|-|_)\\s+|(?:—|―)\\s*)(?=[\\p{Lu}\\p{Lo}\\p{N}"'“‘«(\\[])`, 'u');
const limit = 120;

/** The dateline at the start of a paragraph, if it opens with one. */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const groups = shape.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + limit)));
  if (!groups) return undefined;
  const { place, month, day, dayBefore, monthAfter, year } = groups.groups!;
  const span = { start: paragraph.start, end: paragraph.start + groups[0].length, place: place! };
  const date = isoDate(year, month ?? monthAfter ?? '', day ?? dayBefore ?? '');
  return date ? { ...span, date } : span;
}
