import { withoutUndefined } from '../read/withoutUndefined';
import type { Agreement, Official } from '../types';
import { findColumns, type ColumnMap } from './columns';
import { agreementReader } from './csvAgreements';
import { officialReader } from './csvOfficials';
import { csvRows, type CsvRow } from './csvRows';
import type { DateOrder } from './dates';
import { finishOfficials, IdMaker, type AgreementDraft } from './finish';
import { noteTaker, type Importing, type ImportFile, type Notes } from './imported';
import { OfficialDrafts } from './officialDrafts';
import { tableOf, type Table } from './table';

const linesAtATime = 1000;
const rowsAtATime = 50;

/** How the columns of a table are to be read. */
export interface CsvOptions {
  readonly map: ColumnMap;
  /** Of dates such as 3/4/2019; told from each column's other dates when absent. */
  readonly dateOrder?: DateOrder;
}

/**
 * Imports tables: one row an office or an agreement. Rows of one name and country (or of one id, where there is such a column)
 * are one official's offices. A name in capitals, whole or in part, becomes an ordinary one.
 */
export function* importCsv(files: readonly ImportFile[], options: CsvOptions): Importing {
  const officials = new OfficialDrafts();
  const agreements: { readonly draft: AgreementDraft; readonly line: number }[] = [];
  const taken = files.map((file) => ({ file, notes: noteTaker(file.name) }));
  for (const [i, { file, notes }] of taken.entries()) {
    const lines: CsvRow[] = [];
    for (const line of csvRows(file.text)) if (lines.push(line) % linesAtATime === 0) yield i / files.length;
    const table = openTable(lines, options, notes);
    if (!table) continue;
    const read = table.columns.kind === 'officials' ? officialReader(table, officials) : agreementReader(table, agreements);
    for (const [n, row] of table.rows.entries()) {
      if (n % rowsAtATime === 0) yield (i + n / table.rows.length) / files.length;
      if (row.fields.every((field) => field.trim() === '')) continue;
      noteShape(row, table, notes);
      read(row);
    }
  }
  const last = taken.at(-1)?.notes ?? noteTaker('');
  const people = officials.all();
  const ids = new IdMaker([...people.map(({ id }) => id), ...agreements.map(({ draft }) => draft.id)], last);
  const glossary = {
    officials: finishOfficials(people, ids, last) satisfies Official[],
    agreements: agreements.map(({ draft: { id, ...rest }, line }): Agreement => ({ kind: 'agreement', id: ids.idFor(rest.title, id, line), ...rest })),
    others: [],
  };
  return { glossary, skipped: taken.flatMap(({ notes }) => notes.all()) };
}

function openTable([header, ...rows]: readonly CsvRow[], { map, dateOrder }: CsvOptions, notes: Notes): Table | undefined {
  const columns = findColumns(header?.fields ?? [], map);
  if ('missing' in columns) {
    for (const column of columns.missing) notes.skip('no-such-column', 1, column);
    return undefined;
  }
  return tableOf({ columns, width: header!.fields.length, rows, notes, ...withoutUndefined({ dateOrder }) });
}

function noteShape({ fields, line, unclosed }: CsvRow, { width, columns }: Table, notes: Notes): void {
  const what = fields.find((field) => field.trim() !== '') ?? '';
  if (unclosed) notes.skip('unclosed-quote', line, what.slice(0, 80));
  if (fields.length !== width) notes.skip('columns-differ', line, what.slice(0, 80), String(fields.length));
  for (const [i, column] of columns.unmapped) if (fields[i]?.trim()) notes.leave(column);
}
