import type { Entry } from './types';

interface Kept {
  /** What the parts depend on beside their entries. */
  readonly circumstances: string;
  readonly parts: WeakMap<readonly string[], { readonly id: string; readonly part: unknown }>;
}

/**
 * What stages have made of single entries, kept from one state of the glossaries to the next: an entry whose text did not change
 * is a new object at another place, but shares its lists with the one before (see `readGlossaryInSteps`).
 */
export class EntryParts {
  readonly #kept = new Map<unknown, Kept>();

  /**
   * The part of an entry, made anew only if there is none of its very text and id, in these circumstances.
   * @param stage stands for the kind of part
   */
  of<E extends Entry, T>(entry: E, stage: unknown, circumstances: string, make: (entry: E) => T): T {
    let kept = this.#kept.get(stage);
    if (kept?.circumstances !== circumstances) this.#kept.set(stage, (kept = { circumstances, parts: new WeakMap() }));
    const known = kept.parts.get(entry.aliases);
    if (known?.id === entry.id) return known.part as T;
    const part = make(entry);
    kept.parts.set(entry.aliases, { id: entry.id, part });
    return part;
  }
}
