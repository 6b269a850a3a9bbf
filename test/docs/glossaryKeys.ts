import { glossaryKeys } from '../../src/present/data/glossaryKeys';

const parts = [['official', 'Officials'], ['role', 'Roles of an official'], ['agreement', 'Agreements'], ['named', 'Organizations, programs and places']] as const;

/** The tables of all keys of a glossary, as Markdown: between the two marks of the guide. */
export const keyTables = (): string => parts.map(([part, heading]) => `### ${heading}\n\n| Key | What it is | For example |\n|---|---|---|\n${Object.entries(glossaryKeys[part]).map(([key, { what, example }]) => `| \`${key}\` | ${what} | ${example.split('\n').map((line) => `\`${line.trim()}\``).join('<br>')} |`).join('\n')}\n`).join('\n');

export const marks = ['<!-- keys: written by npm run docs -->', '<!-- end of keys -->'] as const;

/** The guide with its tables as they are now. */
export function withKeyTables(guide: string): string {
  const [from, to] = [guide.indexOf(marks[0]), guide.indexOf(marks[1])];
  if (from < 0 || to < from) throw new Error('the marks of the key tables are gone');
  return `${guide.slice(0, from + marks[0].length)}\n\n${keyTables()}\n${guide.slice(to)}`;
}
