import { fold } from '../../text/fold';
import { pronouns } from '../knownKeys';
import { withoutUndefined } from '../read/withoutUndefined';
import type { Pronouns, Role } from '../types';
import type { CsvRow } from './csvRows';
import type { OfficialDrafts } from './officialDrafts';
import { readPersonName } from './personName';
import { hasCapitals, placeName } from './properCase';
import { pronounsOf } from './pronounsOf';
import { withoutLoneBrackets, type Table } from './table';

/** Reads the rows of a table of officials into drafts. */
export function officialReader(table: Table, drafts: OfficialDrafts): (row: CsvRow) => void {
  const { columns, rows, notes } = table;
  const capitalsTell = rows.some(({ fields }) => columns.value(fields, 'name').split(' ').some((word) => /\p{Ll}/u.test(word) && !hasCapitals(word)));

  const unbroken = (text: string, row: CsvRow): string => {
    const result = withoutLoneBrackets(text);
    if (result !== text) notes.skip('unclosed-bracket', row.line, columns.value(row.fields, 'name'), text);
    return result;
  };

  const pronounsIn = (row: CsvRow, name: string): Pronouns | undefined => {
    const value = columns.value(row.fields, 'pronouns');
    const word = value.toLowerCase().split('/')[0]!;
    const found = pronouns.find((known) => known === word) ?? pronounsOf(word);
    if (value && !found) notes.skip('unknown-gender', row.line, name, value);
    return found;
  };

  const roleIn = (row: CsvRow, name: string): Role | undefined => {
    const title = unbroken(columns.value(row.fields, 'title'), row);
    if (!title) {
      if (columns.has('title')) notes.skip('no-office', row.line, name);
      return undefined;
    }
    return { title, ...withoutUndefined({ organization: columns.value(row.fields, 'organization') || undefined, from: table.date(row, 'from', name), to: table.date(row, 'to', name) }) };
  };

  return (row) => {
    const value = (key: string): string | undefined => columns.value(row.fields, key) || undefined;
    const written = value('name');
    if (!written) return notes.skip('no-name', row.line, row.fields.filter(Boolean).join(', ').slice(0, 80));
    const { name, aliases, familyName, note } = readPersonName(written, capitalsTell);
    if (note !== undefined) notes.skip('name-note', row.line, written, note);
    const role = roleIn(row, name);
    const country = placeName(unbroken(value('country') ?? '', row)) || undefined;
    const draft = {
      name,
      aliases: [...new Set([...aliases, ...columns.values(row.fields, 'aliases')])],
      roles: role ? [role] : [],
      links: table.links(row, name),
      ...withoutUndefined({ id: value('id'), familyName: value('family_name') ?? familyName, country, pronouns: pronounsIn(row, name), summary: value('summary') }),
    };
    drafts.add(draft.id ?? fold(`${name}|${country ?? ''}`), draft, notes, row.line);
  };
}
