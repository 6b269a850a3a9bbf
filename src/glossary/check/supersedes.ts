import { textsIn, type TextNode } from '../nodes/sourceNode';
import type { Report } from '../problem';
import type { ReadEntry } from './readEntry';

/** Reports each circle of agreements that supersede one another, once, at the reference that closes it. */
export function checkSupersedes(entries: readonly ReadEntry[], report: Report): void {
  const references = new Map<string, readonly TextNode[]>();
  for (const { entry, map } of entries) {
    if (entry.kind === 'agreement') references.set(entry.id, textsIn(map, 'supersedes').filter((node) => node.text !== entry.id));
  }
  const done = new Set<string>();
  for (const start of references.keys()) follow(start, references, done, report);
}

/** Depth first, with a stack of its own: a chain may be as long as the glossary. */
function follow(start: string, references: ReadonlyMap<string, readonly TextNode[]>, done: Set<string>, report: Report): void {
  const stack: { readonly id: string; readonly rest: Iterator<TextNode> }[] = [];
  const onStack = new Set<string>();
  const enter = (id: string): void => {
    if (done.has(id)) return;
    stack.push({ id, rest: (references.get(id) ?? []).values() });
    onStack.add(id);
  };
  enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { value: next } = top.rest.next() as { value?: TextNode };
    if (!next) {
      done.add(top.id);
      onStack.delete(top.id);
      stack.pop();
    } else if (onStack.has(next.text)) {
      const circle = stack.map(({ id }) => id).slice(stack.findIndex(({ id }) => id === next.text));
      report('supersedes-cycle', next.range, { chain: [...circle, next.text].join(' → ') });
    } else enter(next.text);
  }
}
