import type { ExportedArticle } from '../../../../src/present/export/exportedArticle';
import { read } from '../reading';

export const glossary = `
officials:
  - { id: ada-obi, name: Ada Obi, pronouns: she, country: Ghana, roles: [{ title: Minister of Trade, from: 2021-01-01 }], links: { site: "https://obi.example/a_(b)" } }
  - { id: eve-clark, name: Eve Clark }
  - { id: tom-clark, name: Tom Clark }
agreements:
  - { id: lake, title: Lake Water Treaty of the NASA Council, short: Lake Treaty, type: treaty, parties: [Ghana, Togo], signed: 2022-05-01 }
organizations:
  - { id: nasa, name: NASA }
`;

/**
 * Characters outside the basic plane, combining marks, both kinds of line ends in words that are marked, names inside a title, a quote
 * in two parts, one inside another's sentence, an ambiguous surname.
 */
export const text = [
  '---\r\ndate: 2023-02-03\r\n---\r\n',
  '😀 A treaty for the lake\r\n\r\n',
  'Minister of Trade Ada\r\nObi signed the 🎉 Lake Water Treaty of the NASA Council — cafe\u0301, nai\u0308ve 👩\u200d🚀.\r\n\r\n',
  '“We waited 🙂 long,” Obi said, “and <b>now</b> it is [here]; we_all * have a | to -> drink.” She left.\r\n\r\n',
  'Obi said that the treaty would hold. Eve Clark and Tom Clark listened. Clark called it “a bit \\ much\tmore” & left.\r\n',
].join('');

export function exported(of = text, yaml = glossary, date?: string): ExportedArticle {
  return { ...read(of, yaml, date), name: 'news/lake.article', iri: 'https://desk.example/news/lake.article', iriOf: (file) => `https://desk.example/${file}` };
}

/** Every stretch that is annotated, by its words. */
export const spansOf = ({ annotations: { mentions, quotes } }: ExportedArticle): string[] =>
  [...mentions, ...quotes.flatMap(({ segments, cue }) => [...segments, ...(cue ? [cue] : [])])].map(({ start, end }) => `${start}-${end}`);
