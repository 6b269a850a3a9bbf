// Writes one file again and again, as the extension writes sidecars, until it is killed; tells of each write before and after.
import { writeSync } from 'node:fs';
import { readStaged, writeStaged } from '../../../../src/workspace/sidecar/stagedFile';
import { stagedOnDisk, textOf } from './stagedOnDisk';

async function writeEndlessly(path: string, from: number): Promise<void> {
  const file = stagedOnDisk(path);
  let seen = await readStaged(file);
  for (let n = from; ; n++) {
    writeSync(1, `begins ${n}\n`);
    const text = textOf(n);
    if ((await writeStaged(file, text, seen)) !== undefined) throw new Error('somebody else wrote');
    seen = text;
    writeSync(1, `done ${n}\n`);
  }
}

void writeEndlessly(process.argv[2]!, Number(process.argv[3]));
