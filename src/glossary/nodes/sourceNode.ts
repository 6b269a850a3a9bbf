import type { Span } from '../../text/span';

/**
 * A value of a glossary, and where it stands in the file: one form for YAML and for plain objects, so that one reader
 * serves both. Keys are data and never become properties, so `__proto__` is a key like any other.
 */
export type SourceNode = TextNode | NullNode | ListNode | MapNode;

interface Placed {
  /** Undefined in a glossary that was never a file. */
  readonly range: Span | undefined;
}

/** Any scalar, as it is spelled: `2015`, `true` and `2022-11-18` are text to a glossary. */
export interface TextNode extends Placed {
  readonly kind: 'text';
  readonly text: string;
}

export interface NullNode extends Placed {
  readonly kind: 'null';
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  /** In file order; a key that is written twice is here twice. */
  readonly fields: readonly Field[];
}

export interface Field {
  readonly key: string;
  readonly keyRange: Span | undefined;
  readonly value: SourceNode;
}

/** How deep a glossary goes, with room to spare: root, section, entry, roles, role, field. What lies deeper is read as null. */
export const maxDepth = 12;

/** The first field of that key. */
export const fieldOf = (map: MapNode, key: string): Field | undefined => map.fields.find((f) => f.key === key);

/** The items of a list, and a value that stands where a list should as the only one. */
export function itemsOf(node: SourceNode | undefined): readonly SourceNode[] {
  if (!node || node.kind === 'null') return [];
  return node.kind === 'list' ? node.items : [node];
}

/** The field's texts with their places, on one line each, for checks that point at one of them. Empty ones are left out. */
export function textsIn(map: MapNode, key: string): readonly TextNode[] {
  const texts = itemsOf(fieldOf(map, key)?.value).filter((node) => node.kind === 'text');
  return texts.map((node) => ({ ...node, text: oneLine(node.text) })).filter((node) => node.text !== '');
}

/** Without white space around, and with single spaces within. */
export const oneLine = (text: string): string => (isTidy(text) ? text : text.trim().replace(/\s+/g, ' '));

/** Whether no white space is in it but single spaces between words, as in most texts of a glossary. Of characters beyond Latin it is not asked. */
function isTidy(text: string): boolean {
  let last = 0x20;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c < 0x20 || c === 0x7f || c === 0xa0 || c > 0x24f || (c === 0x20 && last === 0x20)) return false;
    last = c;
  }
  return last !== 0x20;
}
