import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Complaints } from './complaints';
import { reasonOf } from './reasonOf';

/** The text of a file; undefined, and told, where it can't be read. */
export async function readText(path: string, complaints: Complaints): Promise<string | undefined> {
  try {
    const bytes = await readFile(path);
    if (isUtf8(bytes)) return bytes.toString('utf8');
    complaints.error(path, 'not a text in UTF-8');
  } catch (error) {
    complaints.error(path, reasonOf(error));
  }
  return undefined;
}
