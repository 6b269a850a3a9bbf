import { fold } from '../../text/fold';
import { withoutUndefined } from '../read/withoutUndefined';
import type { CsvRow } from './csvRows';
import type { AgreementDraft } from './finish';
import { placeName } from './properCase';
import type { Table } from './table';

/** What stands in a text where a character was lost. */
const damage = /\ufffd|&#\w+;/;

/** Some lists name a party both as a state and as a territory, in other capitals. */
const isFirst = (party: string, i: number, parties: readonly string[]): boolean => parties.findIndex((other) => fold(other) === fold(party)) === i;

/** Reads the rows of a table of agreements. A row that says the same as one before it is left out. */
export function agreementReader(table: Table, agreements: { draft: AgreementDraft; line: number }[]): (row: CsvRow) => void {
  const { columns, notes } = table;
  const seen = new Set<string>();
  return (row) => {
    const { fields, line } = row;
    const value = (key: string): string | undefined => columns.value(fields, key) || undefined;
    const title = value('title');
    if (!title) return notes.skip('no-name', line, fields.filter(Boolean).join(', ').slice(0, 80));
    const lost = damage.exec(title);
    if (lost) notes.skip('damaged-text', line, title, lost[0]);
    const draft: AgreementDraft = {
      title,
      aliases: columns.values(fields, 'aliases'),
      parties: columns.values(fields, 'parties').map(placeName).filter(isFirst),
      supersedes: [],
      related: [],
      links: table.links(row, title),
      never: [],
      ...withoutUndefined({ id: value('id'), short: value('short'), type: value('type'), status: value('status'), summary: value('summary') }),
      ...withoutUndefined({ signed: table.date(row, 'signed', title), inForce: table.date(row, 'in_force', title), ended: table.date(row, 'ended', title) }),
    };
    const key = JSON.stringify(draft);
    if (seen.has(key)) notes.skip('repeated', line, title, title);
    else agreements.push({ draft, line });
    seen.add(key);
  };
}
