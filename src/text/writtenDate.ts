import { months } from './data/months';

const iso = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?=$|[T\s])/;
/** A weekday or a label may stand before the date. */
const before = '^(?:\\p{L}{3,6}day,?\\s+|(?:\\p{L}{3,12}:|posted|published|updated)\\s+)?';
const month = '(?<month>\\p{L}{3,9})\\.?';
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = ',?\\s+(?<year>\\d{4})(?=$|[\\s,;|])';
const shapes = [new RegExp(`${before}${month}\\s+${day}${year}`, 'iu'), new RegExp(`${before}${day}\\s+${month}${year}`, 'iu')];

/** The date that opens these words, as an ISO date: "2023-01", "January 13, 2023", "Friday, 13 Jan. 2023". */
export function readWrittenDate(words: string): string | undefined {
  const numbers = iso.exec(words)?.[0];
  if (numbers) return numbers;
  for (const shape of shapes) {
    const groups = shape.exec(words)?.groups;
    if (groups) return isoDate(groups['year'], groups['month']!, groups['day']!);
  }
  return undefined;
}

/** `2023-01-13`, without a year `--01-13`; undefined for what is no month or no day. */
export function isoDate(year: string | undefined, month: string, day: string): string | undefined {
  const number = months.get(month.toLowerCase());
  return number && Number(day) >= 1 && Number(day) <= 31 ? `${year ?? '-'}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
