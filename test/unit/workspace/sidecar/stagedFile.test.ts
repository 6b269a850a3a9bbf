import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { pathOf, readStaged, writeStaged, type Stage, type StagedFile } from '../../../../src/workspace/sidecar/stagedFile';
import { chance, type Chance } from '../anchors/editScripts';
import { stagedOnDisk, textOf } from './stagedOnDisk';

class Killed extends Error {}

/** A file system that dies after so many steps: a text is written letter by letter, and a move takes away what is in its way first. */
class MortalFile implements StagedFile {
  readonly stages: Map<Stage, string>;
  #left: number;

  constructor(stages: Iterable<readonly [Stage, string]>, steps: number) {
    this.stages = new Map(stages);
    this.#left = steps;
  }

  async read(stage: Stage): Promise<string | undefined> {
    return this.stages.get(stage);
  }

  async write(stage: Stage, text: string): Promise<void> {
    for (let length = 0; length <= text.length; length++) this.#step(() => this.stages.set(stage, text.slice(0, length)));
  }

  async rename(from: Stage, to: Stage): Promise<void> {
    if (this.stages.has(to)) this.#step(() => this.stages.delete(to));
    this.#step(() => {
      this.stages.set(to, this.stages.get(from)!);
      this.stages.delete(from);
    });
  }

  #step(change: () => void): void {
    if (this.#left-- === 0) throw new Killed();
    change();
  }
}

/** Writes until the file system dies, if it does. */
const writeTo = (file: MortalFile, text: string, seen: string): Promise<void> =>
  writeStaged(file, text, seen).then(
    () => undefined,
    (error: unknown) => assert.ok(error instanceof Killed, String(error)),
  );

suite('workspace: files written whole or not at all', () => {
  test('what is written is read, and nothing else is left', async () => {
    const file = new MortalFile([], Infinity);
    assert.equal(await readStaged(file), '');
    for (const [text, seen] of [['one', ''], ['three', 'one'], ['', 'three']] as const) {
      assert.equal(await writeStaged(file, text, seen), undefined);
      assert.deepEqual([await readStaged(file), [...file.stages.keys()]], [text, ['kept']]);
    }
  });

  test('nothing is written over that was not seen', async () => {
    const file = new MortalFile([['kept', 'of another hand']], Infinity);
    assert.equal(await writeStaged(file, 'mine', 'as I saw it'), 'of another hand');
    assert.deepEqual([...file.stages], [['kept', 'of another hand']]);
  });

  test('cut off at any step, and the next write at any step too, it is as before or as after', async () => {
    for (const old of ['', 'old']) {
      for (let first = 0; first < 12; first++) {
        const one = new MortalFile(old === '' ? [] : [['kept', old]], first);
        await writeTo(one, 'new', old);
        const left = await readStaged(one);
        assert.ok(left === old || left === 'new', `${left} after ${first} steps`);
        for (let second = 0; second < 14; second++) {
          const two = new MortalFile(one.stages, second);
          await writeTo(two, 'newer', left);
          const then = await readStaged(two);
          assert.ok(then === left || then === 'newer', `${then} after ${first} and ${second} steps`);
        }
      }
    }
  });

  test('a process that is killed 200 times, at any moment, leaves the old file or the new one', async function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
    try {
      const writer = join(folder, 'writer.cjs');
      buildSync({ entryPoints: ['test/unit/workspace/sidecar/endlessWriter.ts'], bundle: true, platform: 'node', format: 'cjs', outfile: writer, logLevel: 'silent' });
      const lanes = await Promise.all([1, 2, 3, 4].map((lane) => killAgainAndAgain(writer, join(folder, `${lane}.yaml`), 50, chance(lane))));
      const kills = lanes.flat();
      assert.equal(kills.length, 200);
      // Else no moment was hit that matters.
      assert.ok(kills.filter(({ amid }) => amid).length > 20);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Starts a writer on a file and kills it some milliseconds later, each time going on from what the last one left. */
async function killAgainAndAgain(writer: string, path: string, times: number, luck: Chance): Promise<{ readonly amid: boolean }[]> {
  const kills: { amid: boolean }[] = [];
  let last = 0;
  for (let n = 0; n < times; n++) {
    const child = spawn(process.execPath, [writer, path, String(last + 1)]);
    let told = '';
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.stdout.on('data', (data: Buffer) => (told += data.toString()));
    const closed = once(child, 'close');
    await Promise.race([once(child.stdout, 'data'), closed]);
    await new Promise((resolve) => setTimeout(resolve, luck(12)));
    child.kill('SIGKILL');
    await closed;
    assert.equal(complaint, '');
    const text = await readStaged(stagedOnDisk(path));
    const reached = (word: string): number => Number(told.trimEnd().split('\n').findLast((line) => line.startsWith(word))?.split(' ')[1] ?? last);
    const found = [reached('done'), reached('begins')].find((at) => text === textOf(at));
    assert.ok(found !== undefined, `torn after ${told.trimEnd().split('\n').at(-1)}: ${text.slice(0, 20)} … ${text.slice(-20)}`);
    kills.push({ amid: existsSync(pathOf(path, 'draft')) || existsSync(pathOf(path, 'whole')) });
    last = found;
  }
  return kills;
}
