// Measures, and asserts nothing: figures are the machine's, and only their growth is a test's business.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { RowGroup } from './row';
import { glossarySize } from './rows/glossarySize';
import { linkingAmongMany } from './rows/linkingAmongMany';

const groups: readonly (() => RowGroup)[] = [glossarySize, linkingAmongMany];
const output = 'out/bench/results.json';

const versions = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGB: Math.round(totalmem() / 2 ** 30), node: process.version, v8: process.versions.v8, version: versions.version, at: new Date().toISOString() };
console.log(`policy-annotator ${machine.version}, Node ${machine.node}, ${machine.cores} × ${machine.cpu}, ${machine.memoryGB} GB\n`);

const results = groups.map((measure) => {
  const group = measure();
  console.log(`${group.title}: ${group.subject}\n`);
  const width = Math.max(...group.rows.map(({ what }) => what.length));
  for (const { what, value, unit, goal } of group.rows) console.log(`| ${what.padEnd(width)} | ${value.toFixed(0).padStart(6)} ${unit.padEnd(5)} | ${(goal ?? '').padEnd(8)} |`);
  console.log();
  return group;
});

mkdirSync('out/bench', { recursive: true });
writeFileSync(output, `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log(`written to ${output}`);
