import { textsIn, type MapNode } from '../nodes/sourceNode';

export interface CongressNames {
  readonly name: string;
  readonly familyName: string;
  readonly aliases: readonly string[];
}

/** The name by which the person is listed and the other forms in print: "Bernard Sanders" is "Bernie Sanders". Undefined without a last name. */
export function congressNames(map: MapNode | undefined): CongressNames | undefined {
  const part = (key: string): string => (map && textsIn(map, key)[0]?.text) ?? '';
  const [first, middle, last, suffix] = [part('first'), part('middle'), part('last'), part('suffix')];
  if (!last) return undefined;
  const full = part('official_full');
  const name = full || form(first, middle, last, suffix);
  // Who has no official form goes by initials in print: "George W. Bush".
  const called = isInitial.test(first) && middle ? middle : first;
  const aliases = [form(called, last), ...(full ? [] : [form(first, initials(middle), last)]), ...(part('nickname') ? [form(part('nickname'), last)] : [])];
  return { name, familyName: last, aliases: [...new Set(aliases)].filter((alias) => alias !== name) };
}

/** Nobody is called by it: "J. French Hill" is "French Hill". */
const isInitial = /^\p{Lu}\.$/u;

const form = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
const initials = (middle: string): string => middle.split(' ').map((word) => word && `${word.charAt(0)}.`).join(' ');
