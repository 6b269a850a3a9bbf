import { dirname, isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path as short as it can be typed from here. */
export const shownPath = (path: string): string => (isWithin(path, process.cwd()) ? relative(process.cwd(), path) || '.' : path);

/** The folder up to which glossaries are looked for: the current one, or, for a folder that lies elsewhere, that folder. */
export const topOf = (folder: string): string => (isWithin(folder, process.cwd()) ? process.cwd() : folder);

/** A folder and those above it, up to and with `top`. */
export function foldersUpTo(top: string, folder: string): string[] {
  const folders: string[] = [];
  for (let at = folder; isWithin(at, top); at = dirname(at)) {
    folders.push(at);
    if (at === dirname(at)) break;
  }
  return folders;
}

/** Paths as glossaries are compared by. */
export const idOf = (path: string): string => path.replaceAll(sep, '/');
