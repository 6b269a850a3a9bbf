import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, type Alias, type Scalar, type YAMLMap } from 'yaml';
import type { Span } from '../../text/span';
import type { Report } from '../problem';
import { itemsOf, maxDepth, type Field, type SourceNode } from './sourceNode';

/** How many values may be reached through YAML aliases in one file. A bomb of nested aliases multiplies beyond any such bound. */
export const maxAliasedNodes = 100_000;

const mergeKey = '<<';

/** Converts a node of the YAML parser that was parsed from a piece that starts at `offset` in the file. */
export type ReadYamlNode = (node: unknown, offset: number) => SourceNode;

/**
 * Makes a converter for one file, whose text it is given whole. Anchors are the file's, so it must be given the pieces in file order. Aliases stand at
 * their own place with the value of their anchor; merge keys (`<<`) are merged, explicit keys before merged ones.
 */
export function yamlNodeReader(text: string, report: Report): ReadYamlNode {
  const anchors = new Map<string, { readonly node: SourceNode; readonly size: number }>();
  let size = 0;
  let aliased = 0;

  const read = (node: unknown, offset: number, depth: number): SourceNode => {
    const before = size++;
    if (isAlias(node)) return readAlias(node, offset);
    const result = readPlain(node, offset, depth);
    const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, { node: result, size: size - before });
    return result;
  };

  const readPlain = (node: unknown, offset: number, depth: number): SourceNode => {
    const range = rangeOf(node, offset, text);
    if (depth > maxDepth) return { kind: 'null', range };
    if (isMap(node)) return { kind: 'map', range, fields: readFields(node, offset, depth + 1) };
    if (isSeq(node)) return { kind: 'list', range, items: node.items.map((item) => read(item, offset, depth + 1)) };
    return isScalar(node) && !isNull(node) ? { kind: 'text', range, text: String(node.value) } : { kind: 'null', range };
  };

  const readAlias = (alias: Alias, offset: number): SourceNode => {
    const range = rangeOf(alias, offset, text);
    const target = anchors.get(alias.source);
    if (!target) report('unknown-anchor', range, { anchor: alias.source });
    else if (aliased + target.size > maxAliasedNodes) report('too-many-aliases', range, { limit: String(maxAliasedNodes) });
    else {
      aliased += target.size;
      size += target.size;
      return { ...target.node, range };
    }
    return { kind: 'null', range };
  };

  const readFields = (map: YAMLMap, offset: number, depth: number): Field[] => {
    const fields: Field[] = [];
    const merged: Field[] = [];
    for (const { key, value } of map.items) {
      const keyNode = read(key, offset, depth);
      const field = { key: keyNode.kind === 'text' ? keyNode.text : '', keyRange: keyNode.range, value: read(value, offset, depth) };
      if (field.key === mergeKey && isScalar(key) && key.type === 'PLAIN') merged.push(...mergedFields(field, report));
      else fields.push(field);
    }
    if (merged.length === 0) return fields;
    const taken = new Set(fields.map((f) => f.key));
    return [...fields, ...merged.filter((f) => !taken.has(f.key) && taken.add(f.key))];
  };

  return (node, offset) => read(node, offset, 0);
}

/** The fields that a merge key brings. They stand where the merge key's value does: that is the place to mend. */
function mergedFields({ value, keyRange }: Field, report: Report): Field[] {
  const fields: Field[] = [];
  for (const source of itemsOf(value)) {
    if (source.kind !== 'map') report('wrong-type', source.range ?? keyRange, { key: mergeKey, expected: 'map' });
    else fields.push(...source.fields.map((f) => ({ ...f, keyRange: source.range, value: { ...f.value, range: source.range } })));
  }
  return fields;
}

/** `null` and `~` alone: the other spellings of YAML ("Null") are people's names. */
const isNull = (scalar: Scalar): boolean => scalar.type === 'PLAIN' && ['', '~', 'null'].includes(String(scalar.value));

/** From the node's first character to its last: the parser's own ranges of block values run on over the blank lines and comments that follow. */
function rangeOf(node: unknown, offset: number, text: string): Span | undefined {
  const start = isNode(node) && node.range?.[0];
  let last = node;
  while (isCollection(last) && !last.flow && last.items.length > 0) last = lastChild(last.items.at(-1));
  if (!isNode(last) || !last.range || typeof start !== 'number') return undefined;
  let end = offset + last.range[1];
  if (isScalar(last) && last.type?.startsWith('BLOCK')) while (/\s/.test(text.charAt(end - 1))) end--;
  return { start: offset + start, end };
}

const lastChild = (item: unknown): unknown => (isPair(item) ? (isNode(item.value) ? item.value : item.key) : item);
