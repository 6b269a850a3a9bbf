import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const labelled = resolve('../shared/gold/spacenews-us-japan');

/** A copy of the tests' workspace in a folder of its own, with the labelled article in it where the development data is at hand. */
export async function copyWorkspace() {
  const folder = await mkdtemp(join(tmpdir(), 'policy-annotator-workspace-'));
  await cp('test/integration/workspace', folder, { recursive: true });
  if (existsSync(`${labelled}.txt`)) {
    await mkdir(join(folder, 'labelled'));
    const { date } = JSON.parse(await readFile(`${labelled}.gold.json`, 'utf8'));
    await writeFile(join(folder, 'labelled/spacenews.article'), `---\ndate: ${date}\n---\n${await readFile(`${labelled}.txt`, 'utf8')}`);
    await cp(`${labelled}.glossary.yaml`, join(folder, 'labelled/glossary.yaml'));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }) };
}
