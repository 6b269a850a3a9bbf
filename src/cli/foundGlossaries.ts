import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { isGlossaryName } from '../workspace/glossaryScope';
import { GlossaryStore } from '../workspace/glossaryStore';
import type { Complaints } from './complaints';
import { complainOf, glossaryText } from './glossaryFiles';
import { foldersUpTo, idOf, shownPath } from './paths';
import { reasonOf } from './reasonOf';

/** The glossaries that stand beside articles: each folder is looked into, and each file read, once. */
export class FoundGlossaries {
  readonly #store = new GlossaryStore();
  readonly #seen = new Set<string>();
  readonly #complaints: Complaints;

  constructor(complaints: Complaints) {
    this.#complaints = complaints;
  }

  /** One index over the glossaries of the article's folder and of those above it, up to and with `top`. */
  async indexFor(article: string, top: string): Promise<GlossaryIndex> {
    const fresh: string[] = [];
    for (const folder of foldersUpTo(top, dirname(resolve(article)))) if (!this.#seen.has(folder)) fresh.push(...(await this.#read(folder)));
    for (const id of fresh) complainOf(shownPath(id), this.#store.textOf(id), this.#store.problemsOf(id), this.#complaints);
    return this.#store.indexFor(idOf(resolve(article)));
  }

  async #read(folder: string): Promise<string[]> {
    this.#seen.add(folder);
    const names = await readdir(folder).catch((error: unknown) => {
      this.#complaints.error(shownPath(folder), reasonOf(error));
      return [];
    });
    const paths = names.filter(isGlossaryName).map((name) => join(folder, name));
    for (const path of paths) this.#store.set(idOf(path), await glossaryText(path, this.#complaints));
    return paths.map(idOf);
  }
}
