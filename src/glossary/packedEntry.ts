import { pronouns } from './knownKeys';
import type { Agreement, Entry, NamedEntry, Official, Role } from './types';

type Test = (value: unknown) => boolean;

interface Shape {
  readonly needed: ReadonlyMap<string, Test>;
  readonly optional: ReadonlyMap<string, Test>;
}

/** The fields of a type, each with its test: none may be missing here, and none be too many. */
type Needed<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: Test };
type Optional<T> = { readonly [K in keyof T as undefined extends T[K] ? K : never]-?: Test };
type Fields<E extends Entry> = Omit<E, 'source'>;

const shapeOf = <T>(needed: Needed<T>, optional: Optional<T>): Shape => ({ needed: new Map(Object.entries<Test>(needed)), optional: new Map(Object.entries<Test>(optional)) });

const isText: Test = (value) => typeof value === 'string';
const isTexts: Test = (value) => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
const isLinks: Test = (value) => isObject(value) && Object.values(value).every((link) => typeof link === 'string' && link.toLowerCase().startsWith('https://'));

const role = shapeOf<Role>({ title: isText }, { organization: isText, from: isText, to: isText });
const base = { id: isText, aliases: isTexts, links: isLinks, never: isTexts };

const shapes: ReadonlyMap<unknown, Shape> = new Map<Entry['kind'], Shape>([
  ['official', shapeOf<Fields<Official>>({ ...base, kind: isText, name: isText, familyName: isText, roles: (value) => Array.isArray(value) && value.every((one) => hasShape(one, role)) }, { summary: isText, country: isText, pronouns: (value) => pronouns.some((one) => one === value) })],
  ['agreement', shapeOf<Fields<Agreement>>({ ...base, kind: isText, title: isText, parties: isTexts, supersedes: isTexts, related: isTexts }, { summary: isText, short: isText, type: isText, signed: isText, inForce: isText, ended: isText, status: isText })],
  ...(['organization', 'program', 'place'] as const).map((kind) => [kind, shapeOf<Fields<NamedEntry>>({ ...base, kind: isText, name: isText }, { summary: isText })] as const),
]);

/** Whether a value has the fields of an entry without its source, each of its type, and no other. */
export function isPackedEntry(value: unknown): value is Omit<Entry, 'source'> {
  const shape = isObject(value) ? shapes.get((value as { readonly kind?: unknown }).kind) : undefined;
  return shape !== undefined && hasShape(value, shape);
}

function hasShape(value: unknown, { needed, optional }: Shape): boolean {
  if (!isObject(value)) return false;
  let found = 0;
  for (const [key, field] of Object.entries(value)) {
    const test = needed.get(key);
    if (test) found++;
    if (!(test ?? optional.get(key))?.(field)) return false;
  }
  return found === needed.size;
}
