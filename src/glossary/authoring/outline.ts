import type { Span } from '../../text/span';
import { endsStep, type Steps } from '../../text/steps';
import { nameKey, sections as kinds } from '../knownKeys';
import { sliceGlossary, type Section } from '../nodes/slices';
import type { EntryKind } from '../types';
import type { LooseMap } from './looseNodes';
import { sectionName, textOf } from './pieces';
import { readLoose } from './readLoose';

/** A section, an entry or a role, and where it stands. */
export interface OutlineNode {
  readonly kind: 'section' | 'role' | EntryKind;
  readonly name: string;
  /** What tells it from others of its name: an id, dates. */
  readonly detail: string;
  readonly range: Span;
  /** Where to go; within `range`. */
  readonly nameRange: Span;
  readonly children: readonly OutlineNode[];
}

/** The sections of a glossary with their entries, in file order. What has no name yet is left out. */
export function* outlineOf(text: string): Steps<readonly OutlineNode[]> {
  const slices = yield* sliceGlossary(text);
  const nodes: OutlineNode[] = slices.sections.length === 0 ? sectionNodes(readLoose(text, slices.prologue)) : [];
  for (const section of slices.sections) nodes.push(...(yield* outlineSection(text, section)));
  return nodes;
}

function* outlineSection(text: string, section: Section): Steps<readonly OutlineNode[]> {
  const own = sectionNodes(readLoose(text, section.head));
  const name = sectionName(text, section);
  if (section.items.length === 0 || !own[0]) return own;
  const children: OutlineNode[] = [];
  for (const [i, item] of section.items.entries()) {
    children.push(...(sectionNodes(readLoose(text, item, name))[0]?.children ?? []));
    if (endsStep(i)) yield;
  }
  return [{ ...own[0], range: { start: own[0].range.start, end: children.at(-1)?.range.end ?? own[0].range.end }, children }];
}

function sectionNodes(root: LooseMap): OutlineNode[] {
  return root.fields.flatMap((field): OutlineNode[] => {
    const kind = kindOf(field.key);
    if (!kind) return [];
    const children = field.maps.flatMap((map) => entryNode(map, kind));
    const end = Math.max(field.end, children.at(-1)?.range.end ?? 0);
    return [{ kind: 'section', name: field.key, detail: '', range: { start: field.keyRange.start, end }, nameRange: field.keyRange, children }];
  });
}

const kindOf = (section: string): EntryKind | undefined => (Object.hasOwn(kinds, section) ? kinds[section as keyof typeof kinds] : undefined);

function entryNode(map: LooseMap, kind: EntryKind): OutlineNode[] {
  const id = textOf(map, 'id');
  const name = textOf(map, nameKey(kind)) ?? textOf(map, 'short') ?? id;
  if (!name) return [];
  const roles = map.fields.find(({ key }) => key === 'roles')?.maps ?? [];
  return [{ kind, name: name.text, detail: id?.text ?? '', range: map, nameRange: name.range, children: roles.flatMap(roleNode) }];
}

function roleNode(map: LooseMap): OutlineNode[] {
  const title = textOf(map, 'title');
  const [from = '', to = ''] = [textOf(map, 'from')?.text, textOf(map, 'to')?.text];
  return title ? [{ kind: 'role', name: title.text, detail: from || to ? `${from} – ${to}`.trim() : '', range: map, nameRange: title.range, children: [] }] : [];
}
