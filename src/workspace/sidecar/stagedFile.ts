/** The files that one passes through when it is written: the draft that is being written, the same when it is whole, and the one that is kept. */
export type Stage = 'draft' | 'whole' | 'kept';

/**
 * What the writing of one file asks of a file system. `rename` may first take away what is in its place and then move, as that of VS Code
 * does: so killed between the two, it leaves nothing there.
 */
export interface StagedFile {
  /** What there is; undefined where there is nothing. Throws where it can't be read. */
  read(stage: Stage): Promise<string | undefined>;
  write(stage: Stage, text: string): Promise<void>;
  rename(from: Stage, to: Stage): Promise<void>;
}

/** Where each stage of a file stands. */
export const pathOf = (path: string, stage: Stage): string => (stage === 'kept' ? path : `${path}.${stage}`);

/** What the file holds; empty when there is none. Of a write that was cut off, all or nothing. Throws where it can't be read. */
export async function readStaged(file: StagedFile): Promise<string> {
  return (await file.read('kept')) ?? (await file.read('whole')) ?? '';
}

/**
 * Writes the file whole or, when it is cut off at any moment, not at all: a text gets the name under which it is taken for whole by one move to
 * where nothing is in its way.
 * @param seen what the file is known to hold
 * @returns what it holds where that is anything else; then nothing is written
 */
export async function writeStaged(file: StagedFile, text: string, seen: string): Promise<string | undefined> {
  const holds = await readStaged(file);
  if (holds !== seen) return holds;
  // What a write left that was cut off is all there is, and must not be in the way of the next.
  if ((await file.read('kept')) === undefined && (await file.read('whole')) !== undefined) await file.rename('whole', 'kept');
  await file.write('draft', text);
  await file.rename('draft', 'whole');
  await file.rename('whole', 'kept');
  return undefined;
}
