import { months } from './data/months';
import type { Span } from './span';

/** "WASHINGTON, Jan. 13, 2023 (Reuters) — " at the start of a paragraph. The span includes the dash. */
export interface Dateline extends Span {
  readonly place: string;
  /** ISO date, whole or without its year (`--01-13`). */
  readonly date?: string;
}

const shape = /^((?:\p{Lu}[\p{Lu}.'’-]+)(?:[ ,]+(?:\p{Lu}[\p{L}.'’-]*|D\.C\.))*)(?:,?\s+(\p{L}{3,9})\.?\s+(\d{1,2})(?:,\s+(\d{4}))?)?\s*(?:\([^)\n]{2,30}\)\s*)?(?:—|–|--|-|―)\s/u;

/** The dateline at the start of a paragraph, if it opens with one. */
export function readDateline(text: string, paragraph: Span): Dateline | undefined {
  const match = shape.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)));
  if (!match) return undefined;
  const [whole, place, month, day, year] = match;
  const span = { start: paragraph.start, end: paragraph.start + whole.length, place: place! };
  const number = month ? months.get(month.toLowerCase()) : undefined;
  if (!number || !day) return span;
  return { ...span, date: `${year ?? '-'}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}` };
}
