import type { PartialDate } from '../types';
import type { Columns } from './columns';
import type { CsvRow } from './csvRows';
import { dateOrderOf, readDate, type DateOrder } from './dates';
import type { Notes } from './imported';

/** A table with its columns found. */
export interface Table {
  readonly columns: Columns;
  /** How many columns its header has. */
  readonly width: number;
  readonly rows: readonly CsvRow[];
  readonly notes: Notes;
  /** The date of a row at a key. One that can't be read is noted under the name of its entry. */
  date(row: CsvRow, key: string, name: string): PartialDate | undefined;
  /** The `https:` links of a row. */
  links(row: CsvRow, name: string): Readonly<Record<string, string>>;
}

export function tableOf(parts: Pick<Table, 'columns' | 'width' | 'rows' | 'notes'> & { readonly dateOrder?: DateOrder }): Table {
  const { columns, rows, notes } = parts;
  const orders = new Map<string, DateOrder | undefined>();
  const orderOf = (key: string): DateOrder | undefined => {
    if (parts.dateOrder) return parts.dateOrder;
    if (!orders.has(key)) orders.set(key, dateOrderOf(rows.map(({ fields }) => columns.value(fields, key))));
    return orders.get(key);
  };
  return {
    ...parts,
    date: ({ fields, line }, key, name) => {
      const value = columns.value(fields, key);
      const date = value ? readDate(value, orderOf(key)) : undefined;
      if (typeof date !== 'object') return date;
      return void notes.skip(date.problem, line, name, value);
    },
    links: ({ fields, line }, name) => {
      const links: [string, string][] = [];
      for (const key of columns.linkKeys) {
        // Browsers take a backslash for a slash; a link that is one everywhere has none.
        const url = columns.value(fields, key).replaceAll('\\', '/').replaceAll(' ', '%20');
        if (/^https:\/\/[^/]/i.test(url)) links.push([key.slice('links.'.length), url]);
        else if (url) notes.skip('not-a-link', line, name, url);
      }
      return Object.fromEntries(links);
    },
  };
}

/** Without a bracket that has no partner; what an opening one begins is cut off with it. */
export function withoutLoneBrackets(text: string): string {
  let result = text;
  const open = text.lastIndexOf('(');
  if (open > text.lastIndexOf(')')) result = text.slice(0, open);
  else if (!text.includes('(')) result = text.replaceAll(')', '');
  return result.trim();
}
