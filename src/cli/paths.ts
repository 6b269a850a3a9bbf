import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path as short as it can be typed from here. */
export const shownPath = (path: string): string => (isWithin(path, process.cwd()) ? relative(process.cwd(), path) || '.' : path);
