import type { Steps } from '../../text/steps';
import type { Report } from '../problem';
import type { Reference } from './crossReferences';
import { shifted, type PlacedEntry } from './placedEntry';

/** Reports each circle of agreements that supersede one another, once, at the reference that closes it. */
export function* checkSupersedes(entries: readonly PlacedEntry[], report: Report): Steps<void> {
  const references = new Map<string, readonly Reference[]>();
  for (const { id, reading, offset } of entries) {
    const superseded = reading.references.filter(({ key, text }) => key === 'supersedes' && text !== id);
    if (superseded.length > 0) references.set(id, superseded.map((reference) => ({ ...reference, range: shifted(reference.range, offset) })));
  }
  yield;
  const done = new Set<string>();
  for (const start of references.keys()) follow(start, references, done, report);
}

/** Depth first, with a stack of its own: a chain may be as long as the glossary. */
function follow(start: string, references: ReadonlyMap<string, readonly Reference[]>, done: Set<string>, report: Report): void {
  const stack: { readonly id: string; readonly rest: Iterator<Reference> }[] = [];
  const onStack = new Set<string>();
  const enter = (id: string): void => {
    if (done.has(id)) return;
    stack.push({ id, rest: (references.get(id) ?? []).values() });
    onStack.add(id);
  };
  enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { value: next } = top.rest.next() as { value?: Reference };
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
