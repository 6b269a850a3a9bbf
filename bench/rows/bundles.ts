import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { RowGroup } from '../row';

/** What ships, as it is built for shipping. */
export function bundles(): RowGroup {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', '--production'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const rows = ['extension.js', 'cli.js'].flatMap((name) => {
    const bytes = readFileSync(`dist/${name}`);
    return [
      { what: name, value: bytes.length / 1000, unit: 'KB', goal: '≤ 200' },
      { what: `${name}, compressed`, value: gzipSync(bytes, { level: 9 }).length / 1000, unit: 'KB' },
    ] as const;
  });
  return { title: 'Bundles', subject: 'minified, without source maps', rows };
}
