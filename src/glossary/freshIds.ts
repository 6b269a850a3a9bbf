/**
 * Makes ids that nobody has yet: the stem itself, else with -2, -3 and so on after it.
 * @param taken the ids that there are; those that are made are added to it
 */
export function freshIds(taken: Set<string>): (stem: string) => string {
  const last = new Map<string, number>();
  return (stem) => {
    let number = last.get(stem) ?? 1;
    let id = number === 1 ? stem : `${stem}-${number}`;
    while (taken.has(id)) id = `${stem}-${++number}`;
    last.set(stem, number);
    taken.add(id);
    return id;
  };
}
