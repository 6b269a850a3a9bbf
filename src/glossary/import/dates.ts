import { isPartialDate, suggestDate } from '../partialDate';
import type { PartialDate } from '../types';

/** Which of the two comes first in dates such as 3/4/2019. */
export type DateOrder = 'day-first' | 'month-first';

const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const timeOfDay = /[T ]\d{2}:.*$/;

/** What dates in one column say of their order: a number beyond 12 settles it for all. Undefined when none has one, or they disagree. */
export function dateOrderOf(values: Iterable<string>): DateOrder | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const value of values) {
    const parts = yearLast.exec(value);
    dayFirst ||= Number(parts?.[1]) > 12;
    monthFirst ||= Number(parts?.[2]) > 12;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/** The date as ISO 8601, or why it is none. */
export function readDate(value: string, order: DateOrder | undefined): PartialDate | { readonly problem: 'not-a-date' | 'day-or-month' } {
  const day = value.replace(timeOfDay, '');
  if (isPartialDate(day)) return day;
  const parts = yearLast.exec(day);
  if (parts && !order && parts[1] !== parts[2]) return { problem: 'day-or-month' };
  const [, first = '', second = '', year = ''] = parts ?? [];
  const written = parts ? (order === 'month-first' ? `${year}-${first}-${second}` : `${year}-${second}-${first}`) : day;
  return suggestDate(written) ?? { problem: 'not-a-date' };
}
