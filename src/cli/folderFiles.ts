import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Complaints } from './complaints';
import { reasonOf } from './reasonOf';

/** The wanted files of a folder and of those below, by name. Hidden folders and installed packages are left out; links to folders are not followed. */
export async function* filesIn(folder: string, isWanted: (name: string) => boolean, complaints: Complaints): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    complaints.error(folder, reasonOf(error));
    return [];
  });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path, isWanted, complaints);
    else if (isWanted(entry.name)) yield path;
  }
}
