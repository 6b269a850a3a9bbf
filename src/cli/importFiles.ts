import { access, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Writable } from 'node:stream';
import type { Imported, ImportFile, SkipCode } from '../glossary/import/imported';
import { importGlossary } from '../glossary/import/importGlossary';
import type { Glossary } from '../glossary/types';
import { writeGlossary } from '../glossary/writeGlossary';
import { skippedWords } from '../present/importWords';
import { english } from '../present/words';
import { Complaints } from './complaints';
import { counted } from './counted';
import { exitCodes } from './exitCodes';
import type { ImportCommand } from './glossaryCommandLine';
import { tellSkipped } from './importSummary';
import { Progress } from './progress';
import { readText } from './readText';
import { reasonOf } from './reasonOf';
import { write } from './write';

/** What means that a part of the files could not be read at all. */
const failures: ReadonlySet<SkipCode> = new Set(['unreadable', 'not-this-format', 'no-such-column']);

/** Imports files of one format into one glossary. When one can't be read, or nothing is in them, nothing is written. */
export async function importFiles(command: ImportCommand, output: Writable): Promise<number> {
  const complaints = new Complaints();
  const { from, options, paths, force } = command;
  if (!force) for (const path of [command.output, command.report]) if (path !== undefined && (await exists(path))) complaints.error(path, 'is there already; --force overwrites it');
  const files: ImportFile[] = [];
  for (const path of paths) {
    const text = await readText(path, complaints);
    if (text !== undefined) files.push({ name: path, text });
  }
  if (complaints.status !== exitCodes.ok) return complaints.status;

  const { glossary, skipped } = run(importGlossary(from, files, options));
  tellSkipped(skipped, command.report);
  if (command.report !== undefined) {
    const report = { from, files: paths, imported: countsOf(glossary), skipped: skipped.map((item) => ({ ...item, message: skippedWords(item, english) })) };
    await save(command.report, `${JSON.stringify(report, null, 2)}\n`, force, complaints);
  }
  const counts = Object.entries(countsOf(glossary)).filter(([, count]) => count > 0);
  if (counts.length === 0) complaints.error(paths.join(', '), 'nothing to import');
  else {
    const yaml = writeGlossary(glossary, [`From ${paths.map((path) => basename(path)).join(', ')} (${from}).`]);
    if (command.output === undefined) await write(output, yaml);
    else await save(command.output, yaml, force, complaints);
    process.stderr.write(`imported: ${counts.map(([noun, count]) => counted(count, noun.slice(0, -1), noun)).join(', ')}\n`);
  }
  return skipped.some(({ code }) => failures.has(code)) ? exitCodes.failed : complaints.status;
}

/** Takes the steps of an import, and shows how far it is. */
function run(importing: Generator<number, Imported>): Imported {
  const progress = new Progress('importing');
  let step = importing.next();
  for (; !step.done; step = importing.next()) progress.show(step.value);
  progress.clear();
  return step.value;
}

const countsOf = ({ officials, agreements, others }: Glossary): Readonly<Record<string, number>> => ({ officials: officials.length, agreements: agreements.length, organizations: others.length });

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/** Writes a file; never over one that has come up in the meantime, unless forced. */
async function save(path: string, text: string, force: boolean, complaints: Complaints): Promise<void> {
  await writeFile(path, text, { flag: force ? 'w' : 'wx' }).catch((error: unknown) => complaints.error(path, reasonOf(error)));
}
