import * as vscode from 'vscode';
import { agreementColumns, officialColumns } from '../../glossary/import/columns';
import type { CsvOptions } from '../../glossary/import/csv';
import { csvRows } from '../../glossary/import/csvRows';
import type { DateOrder } from '../../glossary/import/dates';
import type { ImportFile } from '../../glossary/import/imported';
import { recognizeColumns } from '../../glossary/import/recognizeColumns';
import { slug } from '../../glossary/slug';

interface Row extends vscode.QuickPickItem {
  readonly choice?: 'import' | 'dates' | 'not-yet' | { readonly column: string };
}

const keys = [...new Set([...officialColumns, ...agreementColumns])];
const title = (): string => vscode.l10n.t('Import a Glossary: the columns of the table');

/** Shows what each column of a table seems to hold, and lets it be changed until it is right. */
export async function chooseColumns({ text }: ImportFile): Promise<CsvOptions | undefined> {
  const [header, first] = csvRows(text);
  const columns = header?.fields.map((column) => column.trim()) ?? [];
  const map = new Map(recognizeColumns(columns).map);
  let dateOrder: DateOrder | undefined;
  for (;;) {
    const items = rows(columns, first?.fields ?? [], map, dateOrder);
    const chosen = await vscode.window.showQuickPick(items, { title: title(), placeHolder: vscode.l10n.t('Choose a column to change what it holds'), matchOnDescription: true, ignoreFocusOut: true });
    if (!chosen?.choice) return undefined;
    if (chosen.choice === 'import') return { map: withoutOthers(map), ...(dateOrder && { dateOrder }) };
    if (chosen.choice === 'dates') dateOrder = dateOrder === undefined ? 'day-first' : dateOrder === 'day-first' ? 'month-first' : undefined;
    else if (chosen.choice !== 'not-yet') await chooseKey(chosen.choice.column, map);
  }
}

function rows(columns: readonly string[], sample: readonly string[], map: ReadonlyMap<string, string>, dateOrder: DateOrder | undefined): Row[] {
  const keyOf = new Map([...map].map(([key, column]) => [column, key]));
  const kind = map.has('name') ? vscode.l10n.t('officials, one row an office') : map.has('title') ? vscode.l10n.t('agreements, one row each') : undefined;
  const begin: Row[] = kind ? [{ label: `$(check) ${vscode.l10n.t('Import')}`, description: kind, choice: 'import' }] : [{ label: `$(warning) ${vscode.l10n.t('A column has to hold “name”, or “title” for agreements')}`, choice: 'not-yet' }];
  const dates = dateOrder === 'day-first' ? vscode.l10n.t('day first') : dateOrder === 'month-first' ? vscode.l10n.t('month first') : vscode.l10n.t('as each column shows');
  return [
    ...begin,
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    ...columns.map((column, i): Row => ({ label: column, description: keyOf.get(column) ?? vscode.l10n.t('not kept'), detail: sample[i]?.trim() ?? '', choice: { column } })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: vscode.l10n.t('Dates such as 3/4/2019'), description: dates, choice: 'dates' },
  ];
}

/** Asks which key a column holds. A key has one column. */
async function chooseKey(column: string, map: Map<string, string>): Promise<void> {
  const link = `links.${slug(column) || 'link'}`;
  const none = vscode.l10n.t('not kept');
  const items = [none, ...keys, link].map((label): vscode.QuickPickItem => ({ label, ...(map.has(label) && { description: map.get(label)! }) }));
  const chosen = await vscode.window.showQuickPick(items, { title: title(), placeHolder: vscode.l10n.t('What does “{0}” hold?', column), ignoreFocusOut: true });
  if (!chosen) return;
  for (const [key, other] of map) if (other === column) map.delete(key);
  if (chosen.label !== none) map.set(chosen.label, column);
}

/** What an editor took from a column is not read from it by its name again. */
const withoutOthers = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([...keys.map((key): [string, string] => [key, '']), ...map]);
