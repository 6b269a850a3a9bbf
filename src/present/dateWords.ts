import type { PartialDate } from '../glossary/types';
import type { Words } from './words';

/** "On 2023-01-13: …", and "In 2023: …" for a date that stops at the year or the month. */
export const atDate = (date: PartialDate, what: string, words: Words): string => (isDay(date) ? words('On {0}: {1}', date, what) : words('In {0}: {1}', date, what));

/** "On 2023-01-13 and now: …" */
export const atDateAndNow = (date: PartialDate, what: string, words: Words): string => (isDay(date) ? words('On {0} and now: {1}', date, what) : words('In {0} and now: {1}', date, what));

const isDay = (date: PartialDate): boolean => date.length > '2023-01'.length;
