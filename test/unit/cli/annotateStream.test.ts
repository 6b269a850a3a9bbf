import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { Writable } from 'node:stream';
import { annotateStream } from '../../../src/cli/annotateStream';
import type { AnnotateCommand } from '../../../src/cli/commandLine';

const command: AnnotateCommand = { name: 'annotate', glossaries: [], format: 'ndjson', undecided: false, jobs: 1, paths: [] };

/** A reader that takes a line only when it is let. */
class SlowReader extends Writable {
  readonly lines: string[] = [];
  #taken: (() => void) | undefined;

  constructor() {
    super({ highWaterMark: 1, decodeStrings: false });
  }

  override _write(line: string, _encoding: string, done: () => void): void {
    this.lines.push(line);
    this.#taken = done;
  }

  take(): void {
    const taken = this.#taken;
    this.#taken = undefined;
    taken?.();
  }
}

suite('annotate as a stream', () => {
  test('reads no further than its reader does', async () => {
    let read = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (; read < 50; read++) yield new TextEncoder().encode(`{"id":"${read}","text":""}\n`);
    }
    const output = new SlowReader();
    const status = annotateStream(command, input(), output);
    for (let taken = 0; taken < 50; taken++) {
      while (output.lines.length <= taken) await setImmediate();
      for (let i = 0; i < 10; i++) await setImmediate();
      assert.equal(output.lines.length, taken + 1);
      assert.ok(read <= taken + 1, `${read} lines read when ${taken} were taken`);
      output.take();
    }
    assert.equal(await status, 0);
    assert.deepEqual(output.lines.map((line) => (JSON.parse(line) as { id: string }).id), Array.from({ length: 50 }, (_, i) => String(i)));
  });

  test('a line that we fail at is answered, and the rest go on', async () => {
    const answers: string[] = [];
    const output = new Writable({ decodeStrings: false, write: (line: string, _encoding, done) => (answers.push(line), done()) });
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    async function* input(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(`{"id":"deep","text":"","glossary":{"officials":${deep}}}\n{"id":"next","text":""}\n`);
    }
    assert.equal(await annotateStream(command, input(), output), 1);
    const [first, second] = answers.map((line) => JSON.parse(line) as { id: string; error?: { code: string; message: string } });
    assert.deepEqual([first!.id, first!.error?.code, second], ['deep', 'internal-error', { id: 'next', mentions: [], quotes: [], problems: [] }]);
  });
});
