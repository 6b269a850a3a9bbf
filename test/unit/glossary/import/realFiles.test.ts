import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { csvRows } from '../../../../src/glossary/import/csvRows';
import type { ImportFormat } from '../../../../src/glossary/import/importGlossary';
import type { Imported } from '../../../../src/glossary/import/imported';
import type { GlossaryProblem } from '../../../../src/glossary/problem';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { rolesAt } from '../../../../src/glossary/roles';
import type { Glossary, Official } from '../../../../src/glossary/types';
import { writeGlossary } from '../../../../src/glossary/writeGlossary';
import { fold } from '../../../../src/text/fold';
import { finish } from './importing';

const folder = '../shared/corpora';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

interface Read extends Imported {
  /** What the written glossary holds, and what is wrong with it. */
  readonly back: Glossary;
  readonly problems: readonly GlossaryProblem[];
}

function importAndCheck(format: ImportFormat, names: readonly string[], map: Readonly<Record<string, string>> = {}): Read {
  const imported = finish(format, names.map((name) => ({ name, text: read(name) })), map);
  const { glossary, problems } = readGlossary(writeGlossary(imported.glossary), 'f');
  return { ...imported, back: glossary, problems };
}

const count = <T>(items: readonly T[], keyOf: (item: T) => string): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};
const withoutSource = (entries: readonly object[]): unknown => JSON.parse(JSON.stringify(entries, (key, value: unknown) => (key === 'source' ? undefined : value)));

function sameWhenReadBack({ glossary, back }: Read): void {
  for (const key of ['officials', 'agreements', 'others'] as const) {
    assert.equal(back[key].length, glossary[key].length);
    for (const [i, entry] of glossary[key].entries()) assert.deepEqual(withoutSource([back[key][i]!]), withoutSource([entry]));
  }
}

/** The values of a CSV file by its header. */
function records(name: string): Readonly<Record<string, string>>[] {
  const [header, ...rows] = csvRows(read(name));
  return rows.map(({ fields }) => Object.fromEntries(header!.fields.map((key, i) => [key, fields[i] ?? ''])));
}

interface Term {
  readonly type?: string;
  readonly title?: string;
  readonly start: string;
  readonly end?: string;
}

interface Legislator {
  readonly id: { readonly bioguide: string };
  readonly terms: readonly Term[];
  readonly leadership_roles?: readonly Term[];
}

const titles: Readonly<Record<string, string>> = { sen: 'U.S. Senator', rep: 'U.S. Representative' };
/** Two of them are days on which terms end and begin. */
const dates = ['1998-07-01', '2009-01-03', '2016-11-30', '2021-01-20', '2025-01-03'];

suite('importing the real files', function () {
  this.timeout(120_000);
  if (!existsSync(folder)) return void test.skip(`skipped: ${folder} is not here`);

  test('legislators: every one has the right roles at five dates', () => {
    const name = 'congress-legislators-current.yaml';
    const imported = importAndCheck('congress-legislators', [name]);
    const source = parse(read(name)) as readonly Legislator[];
    assert.equal(source.length, 537);
    const byBioguide = new Map(imported.back.officials.map((official): [string, Official] => [official.links['bioguide']!.split('/').at(-1)!, official]));
    assert.equal(byBioguide.size, source.length);
    let held = 0;
    for (const { id, terms, leadership_roles: leadership = [] } of source) {
      const official = byBioguide.get(id.bioguide)!;
      for (const date of dates) {
        const at = ({ start, end }: Term): boolean => start <= date && (end === undefined || date <= end);
        const expected = new Set([...terms.filter(at).map(({ type }) => titles[type!]), ...leadership.filter(at).map(({ title }) => title)]);
        const found = rolesAt(official, date).map(({ title }) => title);
        assert.deepEqual(new Set(found), expected, `${official.name}, ${date}`);
        const latest = terms.filter(at).at(-1);
        if (latest) assert.equal(found.find((title) => Object.values(titles).includes(title)), titles[latest.type!], `${official.name}, ${date}`);
        held += found.length;
      }
    }
    assert.ok(held > 1000);
  });

  test('legislators and presidents: one glossary, whose few problems are the data’s own', () => {
    const imported = importAndCheck('congress-legislators', ['congress-legislators-current.yaml', 'us-executive.yaml']);
    assert.equal(imported.glossary.officials.length, 537 + 80);
    sameWhenReadBack(imported);
    // Two presidents whom print calls alike, and a chair whose terms overlap in the source.
    assert.deepEqual(imported.problems.map(({ code, values }) => [code, values['alias'] ?? values['title']]), [['overlapping-roles', 'House Republican Policy Committee Chair'], ['shared-alias', 'George Bush'], ['shared-alias', 'George Bush']]);
    assert.deepEqual(Object.keys(count(imported.skipped, ({ code }) => code)).sort(), ['alias-of-another', 'not-kept']);
  });

  test('world leaders: every office of every person, names as they are printed', () => {
    const name = 'cia_world_leaders_2019-06.csv';
    const imported = importAndCheck('csv', [name], { title: 'office' });
    const rows = records(name);
    const skipped = count(imported.skipped, ({ code }) => code);
    const roles = imported.glossary.officials.flatMap((official) => official.roles);
    assert.equal(roles.length + (skipped['repeated'] ?? 0) + (skipped['no-office'] ?? 0), rows.length);
    assert.ok(imported.glossary.officials.length <= new Set(rows.map((row) => fold(`${row['name']}|${row['country']}`))).size);
    for (const { name: shown } of imported.glossary.officials) assert.doesNotMatch(shown, /\p{Lu}{2,}(?!\p{L}*$)|["(]/u, shown);
    sameWhenReadBack(imported);
    for (const [shown, familyName] of [['Xi Jinping', 'Xi'], ['Nicolas Maduro Moros', 'Maduro'], ['Emmanuel Macron', 'Macron'], ['Hugo de Jonge', 'de Jonge']] as const) assert.equal(imported.back.officials.find((official) => official.name === shown)?.familyName, familyName);
    // One name in two countries; two people whom print calls alike.
    assert.deepEqual(count(imported.problems, ({ code }) => code), { 'shared-alias': 4, 'shared-name': 2 });
    assert.deepEqual(imported.skipped.filter(({ code }) => code === 'namesake').map(({ what }) => what), ['Emmanuel Macron', 'Tito Mboweni']);
  });

  test('treaties: every one, with its parties and dates', () => {
    const name = 'uk-treaties.csv';
    const imported = importAndCheck('csv', [name], { parties: 'country_name', signed: 'signed_event_date', in_force: 'definative_eif_event_date', 'links.text': 'document_url' });
    const rows = records(name);
    const iso = (day: string | undefined): string | undefined => day?.split('/').reverse().join('-') || undefined;
    assert.deepEqual(imported.glossary.agreements.map(({ id, signed, inForce }) => [id, signed, inForce]), rows.map((row) => [row['id'], iso(row['signed_event_date']), iso(row['definative_eif_event_date'])]));
    for (const [i, { parties }] of imported.glossary.agreements.entries()) assert.equal(parties.length, new Set((rows[i]!['country_name'] ?? '').split(';').map((party) => fold(party.trim())).filter(Boolean)).size, rows[i]!['id']);
    sameWhenReadBack(imported);
    // Treaties that took effect before they were signed, and those that bear the same title as another.
    const early = imported.glossary.agreements.filter(({ signed, inForce }) => signed !== undefined && inForce !== undefined && inForce < signed);
    const first = new Set<string>();
    const again = imported.glossary.agreements.filter(({ title }) => first.has(fold(title)) || !first.add(fold(title)));
    assert.deepEqual(count(imported.problems, ({ code }) => code), { 'dates-out-of-order': early.length, 'shared-name': again.length });
    assert.deepEqual(Object.keys(count(imported.skipped, ({ code }) => code)), ['damaged-text', 'not-kept']);
  });
});
