import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importGlossary, type ImportFormat } from '../src/glossary/import/importGlossary';
import type { Agreement, Glossary, Official } from '../src/glossary/types';
import { writeGlossary } from '../src/glossary/writeGlossary';

/** The size that the program is made for. */
export const officialCount = 12_000;
export const agreementCount = 8_000;

const corpora = '../shared/corpora';

interface Import {
  readonly format: ImportFormat;
  readonly files: readonly string[];
  readonly map: Readonly<Record<string, string>>;
}

const imports: readonly Import[] = [
  { format: 'congress-legislators', files: ['congress-legislators-current.yaml', 'us-executive.yaml'], map: {} },
  { format: 'csv', files: ['cia_world_leaders_2019-06.csv'], map: { title: 'office' } },
  { format: 'csv', files: ['uk-treaties.csv'], map: { parties: 'country_name', signed: 'signed_event_date', in_force: 'definative_eif_event_date', 'links.text': 'document_url' } },
];

/** A glossary of 12,000 officials and 8,000 agreements as YAML: the real imports where they are at hand, made-up entries for the rest. */
export function largeGlossary(): { readonly yaml: string; readonly origin: string } {
  const parts = imports.filter(({ files }) => files.every((file) => existsSync(`${corpora}/${file}`))).map(imported);
  const officials = parts.flatMap((part) => part.officials).slice(0, officialCount);
  const agreements = parts.flatMap((part) => part.agreements).slice(0, agreementCount);
  const glossary: Glossary = {
    officials: [...officials, ...Array.from({ length: officialCount - officials.length }, (_, i) => madeUpOfficial(i))],
    agreements: [...agreements, ...Array.from({ length: agreementCount - agreements.length }, (_, i) => madeUpAgreement(i))],
    others: parts.flatMap((part) => part.others),
  };
  const origin = parts.length === imports.length ? `${officials.length} officials and ${agreements.length} agreements imported` : 'the files to import are not here: all entries are made up';
  return { yaml: writeGlossary(glossary), origin };
}

function imported({ format, files, map }: Import): Glossary {
  const importing = importGlossary(format, files.map((file) => ({ name: basename(file), text: readFileSync(`${corpora}/${file}`, 'utf8') })), { map: new Map(Object.entries(map)) });
  for (;;) {
    const { done, value } = importing.next();
    if (done) return value.glossary;
  }
}

const onsets = ['B', 'Br', 'D', 'Dr', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'St', 'T', 'Tr', 'V', 'W', 'Z'];
const endings = ['abel', 'adon', 'amin', 'arov', 'edek', 'elin', 'enko', 'ermo', 'ibano', 'igand', 'imel', 'orland', 'osik', 'oumar', 'ubek', 'undo', 'urin', 'usky'];
const word = (i: number): string => onsets[i % onsets.length]! + endings[Math.floor(i / onsets.length) % endings.length]!;
/** No number gives the same pair of words as another, up to the square of the words there are. */
const pair = (i: number): readonly [string, string] => [word(i), word(Math.floor(i / (onsets.length * endings.length)) + 7 * i)];

/** Unlike any other up to about a hundred thousand. */
export const madeUpName = (i: number): string => pair(i).join(' ');

export function madeUpOfficial(i: number): Official {
  const [given, family] = pair(i);
  const roles = [
    { title: `Minister of ${word(i * 3)}`, organization: `Ministry of ${word(i * 3)}`, from: `${1990 + (i % 20)}-03-01`, to: `${2011 + (i % 9)}-02-28` },
    { title: `Deputy Governor of ${word(i * 5)}`, from: `${2021 + (i % 3)}` },
  ];
  return { kind: 'official', id: `made-up-${i}`, name: `${given} ${family}`, familyName: family, aliases: [`${given.charAt(0)}. ${family}`], country: word(i * 11), roles, links: {}, never: [], summary: `Held two offices in ${word(i * 11)}.` };
}

function madeUpAgreement(i: number): Agreement {
  const [one, two] = pair(i);
  const title = `Agreement between the Government of ${one} and the Government of ${two} on ${word(i * 3)} and ${word(i * 7)} No. ${i}`;
  return { kind: 'agreement', id: `made-up-agreement-${i}`, title, short: `${one}-${two} Agreement ${i}`, aliases: [], type: 'agreement', parties: [one, two], signed: `${1950 + (i % 70)}-05-17`, supersedes: [], related: [], links: {}, never: [] };
}
