import type { Notes } from './imported';

/** A record of Popolo JSON, whose values are read by type: data of any shape may come. */
export interface PopoloRecord {
  /** On one line; undefined when it is absent, empty or no text. */
  text(key: string): string | undefined;
  records(key: string): readonly PopoloRecord[];
  /** Notes each key with a value that is not among these. */
  leaveOthers(known: readonly string[], path: string, notes: Notes): void;
}

/** Undefined for what is no object. */
export function popoloRecord(value: unknown): PopoloRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  return {
    text: (key) => {
      const field = fields.get(key);
      return (typeof field === 'string' || typeof field === 'number' ? String(field).trim().replace(/\s+/g, ' ') : '') || undefined;
    },
    records: (key) => {
      const field = fields.get(key);
      return (Array.isArray(field) ? field : []).map(popoloRecord).filter((record) => record !== undefined);
    },
    leaveOthers: (known, path, notes) => {
      for (const [key, field] of fields) if (!known.includes(key) && !isEmpty(field)) notes.leave(`${path}.${key}`);
    },
  };
}

const isEmpty = (value: unknown): boolean => value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The names that a record has beside its own. */
export const otherNames = (record: PopoloRecord, name: string): string[] => {
  const others = record.records('other_names').map((other) => other.text('name')).filter((other) => other !== undefined);
  return [...new Set(others)].filter((other) => other !== name);
};

/** The `https:` links of a record, under their notes, else numbered. */
export function linksOf(record: PopoloRecord, name: string, notes: Notes): Record<string, string> {
  const links = new Map<string, string>();
  for (const link of record.records('links')) {
    const url = link.text('url') ?? '';
    const label = link.text('note') ?? 'link';
    if (!/^https:\/\/[^\s/]\S*$/i.test(url)) notes.skip('not-a-link', undefined, name, url);
    else links.set(links.has(label) ? `${label} ${links.size + 1}` : label, url);
  }
  return Object.fromEntries(links);
}
