/** The properties that have a value: an entry leaves out what its file leaves open. */
export function withoutUndefined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const rest: { [K in keyof T]?: Exclude<T[K], undefined> } = {};
  for (const key in values) if (values[key] !== undefined) rest[key] = values[key] as Exclude<T[typeof key], undefined>;
  return rest;
}
