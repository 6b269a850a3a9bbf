import type { Span } from '../../text/span';
import { nameKey } from '../knownKeys';
import { fieldOf, itemsOf, textsIn, type MapNode, type TextNode } from '../nodes/sourceNode';
import type { EntryKind } from '../types';

/** A name that an entry goes by. */
export interface NameUse {
  readonly text: string;
  readonly range: Span | undefined;
  /** The entry's own name, which can't be helped, and not an alias or a short name. */
  readonly own: boolean;
}

/** Another agreement that an agreement speaks of, by its id. */
export interface Reference {
  readonly key: 'supersedes' | 'related';
  readonly text: string;
  readonly range: Span | undefined;
}

/** Lower case with hyphens, as ids are written and names are not: "us-state-department". */
const idLike = /^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)+$/u;

export function namesIn(map: MapNode, kind: EntryKind): NameUse[] {
  const use = (key: string, own: boolean): NameUse[] => textsIn(map, key).map(({ text, range }) => ({ text, range, own }));
  return [...use(nameKey(kind), true), ...use('aliases', false), ...(kind === 'agreement' ? use('short', false) : [])];
}

export function referencesIn(map: MapNode, kind: EntryKind): Reference[] {
  const refer = (key: Reference['key']): Reference[] => textsIn(map, key).map(({ text, range }) => ({ key, text, range }));
  return kind === 'agreement' ? [...refer('supersedes'), ...refer('related')] : [];
}

/** The organizations of an official's roles that are written like ids; any other is plain text. */
export function organizationsIn(map: MapNode, kind: EntryKind): TextNode[] {
  const roles = kind === 'official' ? itemsOf(fieldOf(map, 'roles')?.value) : [];
  return roles.flatMap((role) => (role.kind === 'map' ? textsIn(role, 'organization').slice(0, 1) : [])).filter(({ text }) => idLike.test(text));
}
