import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { pathOf, type StagedFile } from '../../../../src/workspace/sidecar/stagedFile';

/** A file on disk, moved as VS Code moves files: what is in the way is taken away first, in a step of its own. */
export function stagedOnDisk(path: string): StagedFile {
  return {
    read: (stage) =>
      readFile(pathOf(path, stage), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    write: (stage, text) => writeFile(pathOf(path, stage), text),
    async rename(from, to) {
      await rm(pathOf(path, to), { force: true });
      await rename(pathOf(path, from), pathOf(path, to));
    },
  };
}

/** A text that tells which it is, of a length of its own: some hundred thousand characters, so that its writing takes a while. */
export const textOf = (n: number): string => (n === 0 ? '' : `${n}\n${`decision ${n}\n`.repeat(20_000 + (n % 7) * 5000)}end of ${n}\n`);
