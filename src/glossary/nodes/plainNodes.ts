import { maxDepth, type SourceNode } from './sourceNode';

/** Reads a plain JSON-like value. What is not JSON (a function, a symbol) is null. */
export function plainNode(value: unknown, depth = 0): SourceNode {
  const range = undefined;
  if (depth > maxDepth) return { kind: 'null', range };
  if (Array.isArray(value)) return { kind: 'list', range, items: value.map((item) => plainNode(item, depth + 1)) };
  switch (typeof value) {
    case 'string':
      return { kind: 'text', range, text: value };
    case 'number':
    case 'boolean':
    case 'bigint':
      return { kind: 'text', range, text: String(value) };
    case 'object':
      if (value === null) return { kind: 'null', range };
      return { kind: 'map', range, fields: Object.entries(value).map(([key, v]) => ({ key, keyRange: undefined, value: plainNode(v, depth + 1) })) };
    default:
      return { kind: 'null', range };
  }
}
