// Measures, and asserts nothing: figures are the machine's, and only their growth is a test's business. --full takes an hour.
// Names after the options choose rows: `npm run bench -- keyStroke`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { readAhead } from '../src/annotate/readAhead';
import { indexGlossary, type GlossaryIndex } from '../src/glossary/glossaryIndex';
import { readGlossary } from '../src/glossary/readGlossary';
import type { Glossary } from '../src/glossary/types';
import { largeGlossary } from './largeGlossary';
import type { Row, RowGroup } from './row';
import { anchors } from './rows/anchors';
import { bundles } from './rows/bundles';
import { commandLine } from './rows/commandLine';
import { glossarySize } from './rows/glossarySize';
import { growth } from './rows/growth';
import { keyStroke } from './rows/keyStroke';
import { linkingAmongMany } from './rows/linkingAmongMany';
import { nameMatching } from './rows/nameMatching';
import { wholeAnnotation } from './rows/wholeAnnotation';
import { workspace } from './rows/workspace';

const output = 'out/bench/results.json';
const args = process.argv.slice(2);
const full = args.includes('--full');
const chosen = args.filter((arg) => !arg.startsWith('--'));

const versions = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), node: process.version, v8: process.versions.v8, version: versions.version, at: new Date().toISOString() };
console.log(`policy-annotator ${machine.version}, Node ${machine.node}, ${machine.cores} × ${machine.cpu}, ${machine.memoryGB} GB\n`);

const glossary = tenThousand();
const index = indexed(glossary);
// Those that count memory come first, while nothing else stands on the heap.
const groups: Readonly<Record<string, () => RowGroup>> = {
  glossarySize,
  workspace: () => workspace(index, full ? 10_000 : 1_000),
  linkingAmongMany,
  nameMatching: () => nameMatching(glossary),
  wholeAnnotation: () => wholeAnnotation(index),
  keyStroke: () => keyStroke(index),
  growth: () => growth(index),
  anchors,
  bundles,
  commandLine: () => commandLine(full ? 1_000 : 16),
};

mkdirSync('out/bench', { recursive: true });
const results = Object.entries(groups).flatMap(([name, measure]) => {
  if (chosen.length > 0 && !chosen.includes(name)) return [];
  const group = measure();
  console.log(`${group.title}: ${group.subject}\n`);
  const width = Math.max(...group.rows.map(({ what }) => what.length));
  for (const row of group.rows) console.log(`| ${row.what.padEnd(width)} | ${figure(row).padStart(6)} ${row.unit.padEnd(6)} | ${(row.goal ?? '').padEnd(8)} |`);
  console.log();
  return [group];
});

writeFileSync(output, `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(`written to ${output}`);

/** Three digits tell enough. */
function figure({ value }: Row): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function tenThousand(): Glossary {
  const { officials, agreements } = readGlossary(largeGlossary().yaml, 'large').glossary;
  return { officials: officials.slice(0, 6_000), agreements: agreements.slice(0, 4_000), others: [] };
}

function indexed(entries: Glossary): GlossaryIndex {
  const made = indexGlossary(entries);
  for (const _ of readAhead(made));
  return made;
}
