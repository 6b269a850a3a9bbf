import { hasSection } from '../glossary/edit/section';
import type { EntryKind } from '../glossary/types';

/**
 * The file that a new entry goes to: of those that serve the article the nearest with a section for such entries, else the nearest.
 * @param files that serve it, nearest first
 * @returns undefined where none serves it
 */
export function fileForEntry(kind: EntryKind, files: readonly string[], textOf: (file: string) => string): string | undefined {
  return files.find((file) => hasSection(textOf(file), kind)) ?? files[0];
}
