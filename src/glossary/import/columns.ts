/** Which column of a table a glossary key is read from; the empty string where it is read from none, though one be called so. */
export type ColumnMap = ReadonlyMap<string, string>;

const shared = ['id', 'aliases', 'summary'];
/** The keys that a column can be mapped to; `links.LABEL` besides. A table with a `name` column holds officials, and there `title` is an office. */
export const officialColumns: readonly string[] = ['name', ...shared, 'family_name', 'pronouns', 'country', 'title', 'organization', 'from', 'to'];
export const agreementColumns: readonly string[] = ['title', ...shared, 'short', 'type', 'parties', 'signed', 'in_force', 'ended', 'status'];

const none = -1;
const linkColumn = /^links\.\S+$/;

/** Whether a column can be mapped to the key. */
export const isColumnKey = (key: string): boolean => officialColumns.includes(key) || agreementColumns.includes(key) || linkColumn.test(key);

export interface Columns {
  readonly kind: 'officials' | 'agreements';
  has(key: string): boolean;
  /** The value of a row at a key, on one line; empty where it has none. */
  value(fields: readonly string[], key: string): string;
  /** The values of a row at a key that takes several, parted by semicolons or bars. */
  values(fields: readonly string[], key: string): string[];
  /** The keys of links that have a column. */
  readonly linkKeys: readonly string[];
  /** The columns that no key is read from, with their index. */
  readonly unmapped: readonly (readonly [number, string])[];
}

/** Finds the columns of the map, and those that are called as the key is. Names the columns that are not there, or `name` and `title` when neither is. */
export function findColumns(header: readonly string[], map: ColumnMap): Columns | { readonly missing: readonly string[] } {
  const names = header.map((name) => name.trim());
  const missing = [...map.values()].filter((column) => column !== '' && !names.includes(column));
  if (missing.length > 0) return { missing };
  const indexes = new Map([...map].map(([key, column]) => [key, column === '' ? none : names.indexOf(column)]));
  const mapped = new Set(indexes.values());
  for (const [i, name] of names.entries()) {
    const key = name.toLowerCase().replace(/[\s-]+/g, '_');
    if (isColumnKey(key) && !mapped.has(i) && !indexes.has(key)) indexes.set(key, i);
  }
  for (const [key, index] of indexes) if (index === none) indexes.delete(key);
  const kind = indexes.has('name') ? 'officials' : 'agreements';
  if (kind === 'agreements' && !indexes.has('title')) return { missing: ['name', 'title'] };
  const known = kind === 'officials' ? officialColumns : agreementColumns;
  for (const key of indexes.keys()) if (!known.includes(key) && !linkColumn.test(key)) indexes.delete(key);
  const used = new Set(indexes.values());
  const value = (fields: readonly string[], key: string): string => (fields[indexes.get(key) ?? -1] ?? '').trim().replace(/\s+/g, ' ');
  return {
    kind,
    has: (key) => indexes.has(key),
    value,
    values: (fields, key) => [...new Set(value(fields, key).split(/[;|]/).map((part) => part.trim()).filter(Boolean))],
    linkKeys: [...indexes.keys()].filter((key) => linkColumn.test(key)),
    unmapped: [...names.entries()].filter(([i]) => !used.has(i)),
  };
}
