import { spawnSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { resolve } from 'node:path';

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const program = resolve('dist/cli.js');

/** Builds what `run` runs. */
export function buildProgram(): void {
  const built = spawnSync(process.execPath, ['esbuild.mjs'], { encoding: 'utf8' });
  assert.equal(built.status, 0, built.stderr);
}

export function run(args: readonly string[], input = '', cwd = '.'): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, cwd, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1' } });
  return { status, stdout, stderr };
}
