import type { Span } from '../../text/span';
import { finish } from '../../text/steps';
import { sliceGlossary, type Slices } from '../nodes/slices';
import { foundAt, type Found } from './pieces';

/** A place where an id is written. */
export interface IdUse {
  readonly id: string;
  /** Within its quote marks. */
  readonly range: Span;
  /** Whether it gives an entry this id, and does not speak of another one. */
  readonly isOwn: boolean;
}

/** The id at an offset, if one is written there. */
export function idAt(text: string, slices: Slices, offset: number): IdUse | undefined {
  const found = foundAt(text, slices, offset);
  return found && asIdUse(found);
}

/** Every place of a file where an id is written, found by its letters: no more is read than the entries that have them. */
export function usesOfId(text: string, id: string): readonly IdUse[] {
  if (id === '' || !text.includes(id)) return [];
  const slices = finish(sliceGlossary(text));
  const uses: IdUse[] = [];
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + id.length)) {
    if (isWordPart(text[at - 1]) || isWordPart(text[at + id.length])) continue;
    const use = idAt(text, slices, at);
    if (use?.id === id && use.range.start === at) uses.push(use);
  }
  return uses;
}

const isWordPart = (char = ''): boolean => /[\p{L}\p{N}_-]/u.test(char);

function asIdUse({ map, field, text }: Found): IdUse | undefined {
  if (!text) return undefined;
  const use = { id: text.text, range: text.range };
  if (field.key === 'id' && map.part !== 'links' && map.part !== 'role' && map.part !== undefined) return { ...use, isOwn: true };
  const isReference = map.part === 'agreement' ? field.key === 'supersedes' || field.key === 'related' : map.part === 'role' && field.key === 'organization';
  return isReference ? { ...use, isOwn: false } : undefined;
}

/** Whether a new id is one that needs no quote marks and looks like one: letters and digits, in words joined by hyphens, dots or underscores. */
export const isValidId = (id: string): boolean => /^[\p{L}\p{N}]+(?:[-._][\p{L}\p{N}]+)*$/u.test(id) && id !== 'null';

