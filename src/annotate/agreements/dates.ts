import type { PartialDate } from '../../glossary/types';
import { months } from '../../text/data/months';
import { kinds, type Tokens } from '../../text/tokens';
import { weekdays } from '../data/weekdays';

/** A stretch of days since 1970-01-01, both ends included: a year or a month that a date stops at is all of its days. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const msPerDay = 86_400_000;
const dayNumber = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / msPerDay);
const yearRange = (year: number): DayRange => ({ from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) });
const monthRange = (year: number, month: number): DayRange => ({ from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) });
export const around = (range: DayRange, before: number, after: number): DayRange => ({ from: range.from - before, to: range.to + after });
export const meet = (a: DayRange, b: DayRange): boolean => a.from <= b.to && b.from <= a.to;
/** The calendar years a range touches. */
export const yearsOf = (range: DayRange): number[] => [...new Set([yearOf(range.from), yearOf(range.to)])];
const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear();
const monthOf = (day: number): number => new Date(day * msPerDay).getUTCMonth() + 1;

const isoDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** The days of an ISO date that may stop at the year or the month; undefined for anything else. */
export function daysOf(date: PartialDate | undefined): DayRange | undefined {
  const parts = isoDate.exec(date ?? '');
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)];
  if (!month) return yearRange(year);
  return day ? { from: dayNumber(year, month, day), to: dayNumber(year, month, day) } : monthRange(year, month);
}

/** A date in the text, its first token and the one after it. */
export interface When extends DayRange {
  readonly first: number;
  readonly end: number;
}

type Ended = Omit<When, 'first'>;

/** The first date in a run of tokens: "Jan. 13", "in November", "last year", "Friday". What is told from the day of publication needs `published`. */
export function readWhen(tokens: Tokens, first: number, end: number, published: DayRange | undefined): When | undefined {
  for (let i = first; i < end; i++) {
    const when = dateAt(tokens, i, end, published);
    if (when) return { ...when, first: i };
  }
  return undefined;
}

function dateAt(tokens: Tokens, i: number, end: number, published: DayRange | undefined): Ended | undefined {
  const year = yearAt(tokens, i);
  if (year) return { ...yearRange(year), end: i + 1 };
  if (!tokens.isWord(i)) return undefined;
  const key = tokens.key(i);
  const month = months.get(key);
  if (month && tokens.isCapitalized(i)) return monthAt(tokens, i, end, month, published);
  if (!published) return undefined;
  if (weekdays.has(key)) return { ...around(published, 8, 7), end: i + 1 };
  return key === 'last' || key === 'this' ? periodAt(tokens, i, key, published) : undefined;
}

/** A number that reads as a year of our time. */
export function yearAt(tokens: Tokens, i: number): number | undefined {
  if (tokens.kind(i) !== kinds.number) return undefined;
  const word = tokens.word(i);
  return /^(?:19|20)\d\d$/.test(word) ? Number(word) : undefined;
}

function monthAt(tokens: Tokens, i: number, end: number, month: number, published: DayRange | undefined): Ended | undefined {
  let next = tokens.word(i + 1) === '.' ? i + 2 : i + 1;
  const day = next < end && tokens.kind(next) === kinds.number && /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens.word(next)) ? parseInt(tokens.word(next), 10) : 0;
  if (day) next++;
  const comma = tokens.word(next) === ',' ? next + 1 : next;
  const year = comma < end ? yearAt(tokens, comma) : undefined;
  // "May" alone is a verb, "March" too: a bare month needs its preposition.
  if (!day && !year && !['in', 'last', 'of', 'since', 'until', 'by', 'late', 'early', 'mid', '-', 'this', 'next'].includes(tokens.key(i - 1))) return undefined;
  const inYear = year ?? (published && latestYear(month, day, published));
  if (!inYear) return undefined;
  const range = day ? { from: dayNumber(inYear, month, day), to: dayNumber(inYear, month, day) } : monthRange(inYear, month);
  return { ...range, end: year ? comma + 1 : next };
}

/** A month without a year is the last one before the paper, or the one of the days right after it. */
function latestYear(month: number, day: number, published: DayRange): number {
  const year = yearOf(published.to);
  return dayNumber(year, month, day || 1) > published.to + 31 ? year - 1 : year;
}

function periodAt(tokens: Tokens, i: number, word: 'last' | 'this', published: DayRange): Ended | undefined {
  const back = word === 'last' ? 1 : 0;
  const day = published.from;
  switch (tokens.key(i + 1)) {
    case 'year':
      return { ...yearRange(yearOf(day) - back), end: i + 2 };
    case 'month':
      return { ...monthRange(yearOf(day), monthOf(day) - back), end: i + 2 };
    case 'week':
    case 'weekend':
      return { ...around(published, 7 + 7 * back, 7 - 7 * back), end: i + 2 };
    default:
      return undefined;
  }
}
