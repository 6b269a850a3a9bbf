import type { PartialDate } from './types';

/** An answer about dates of which one stops at the year or the month. */
export type Certainty = 'yes' | 'no' | 'maybe';

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const loosePattern = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;

/** Whether the text is a date of ISO 8601 that exists: `2022`, `2022-11`, `2022-11-18`. */
export function isPartialDate(text: string): boolean {
  const parts = pattern.exec(text);
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === 0 || (month !== undefined && (month < 1 || month > 12))) return false;
  return day === undefined || (day >= 1 && day <= daysIn(year!, month!));
}

/** The date that was meant where only its form is wrong: `2022/1/5` is `2022-01-05`. Day-first forms are anybody's guess. */
export function suggestDate(text: string): PartialDate | undefined {
  const parts = loosePattern.exec(text)?.slice(1).filter((part) => part !== undefined);
  const date = parts?.map((part) => part.padStart(2, '0')).join('-');
  return date !== undefined && isPartialDate(date) ? date : undefined;
}

/** The first day it may be, as `YYYY-MM-DD`. Days compare as strings. */
export const earliestDay = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4);

/** The last day it may be, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}` : date;
}

/** Orders by the earliest day, the more exact date first where two begin together. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return compare(earliestDay(a), earliestDay(b)) || compare(latestDay(a), latestDay(b));
}

/** Whether `a` is an earlier day than `b`. */
export function isBefore(a: PartialDate, b: PartialDate): Certainty {
  if (latestDay(a) < earliestDay(b)) return 'yes';
  return earliestDay(a) >= latestDay(b) ? 'no' : 'maybe';
}

/** Whether the date lies between two others, both included; an absent bound is open. */
export function isWithin(date: PartialDate, from: PartialDate | undefined, to: PartialDate | undefined): Certainty {
  const tooEarly = from === undefined ? 'no' : isBefore(date, from);
  const tooLate = to === undefined ? 'no' : isBefore(to, date);
  if (tooEarly === 'yes' || tooLate === 'yes') return 'no';
  return tooEarly === 'no' && tooLate === 'no' ? 'yes' : 'maybe';
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
