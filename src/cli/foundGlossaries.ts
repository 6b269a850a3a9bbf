import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { namingProblemWords } from '../present/namingProblemWords';
import { english } from '../present/words';
import { Lines } from '../text/lines';
import { isGlossaryName } from '../workspace/glossaryScope';
import { GlossaryStore } from '../workspace/glossaryStore';
import { namedGlossaries, namingProblems, type NamingProblem } from '../workspace/namedGlossaries';
import type { ArticleFile } from './articleFiles';
import type { Complaints } from './complaints';
import { complainOf, glossaryText } from './glossaryFiles';
import { foldersUpTo, idOf, shownPath } from './paths';
import { readText } from './readText';
import { reasonOf } from './reasonOf';

/** The glossaries that stand beside articles: each folder is looked into, and each file read, once. */
export class FoundGlossaries {
  readonly #store = new GlossaryStore();
  readonly #seen = new Set<string>();
  readonly #complaints: Complaints;

  constructor(complaints: Complaints) {
    this.#complaints = complaints;
  }

  /** One index over the glossaries that the article names in its front matter, else over those of its folder and of the folders above it, up to and with `top`. */
  async indexFor({ path, text, top }: ArticleFile): Promise<GlossaryIndex> {
    const article = idOf(resolve(path));
    const fresh: string[] = [];
    for (const folder of foldersUpTo(top, dirname(resolve(path)))) if (!this.#seen.has(folder)) fresh.push(...(await this.#readFolder(folder)));
    const named = namedGlossaries(text, article, idOf(resolve(top)));
    for (const glossary of named) if (glossary.path !== undefined && !this.#seen.has(glossary.path)) fresh.push(...(await this.#readNamed(glossary.path)));
    this.#tell(path, text, namingProblems(named, (file) => this.#store.has(file)));
    for (const id of fresh) complainOf(shownPath(id), this.#store.textOf(id), this.#store.problemsOf(id), this.#complaints);
    return this.#store.indexFor(article, named.flatMap((glossary) => glossary.path ?? []));
  }

  /** At its place in the article, as a glossary's problems are told at theirs. */
  #tell(path: string, text: string, problems: readonly NamingProblem[]): void {
    const lines = new Lines(text);
    for (const problem of problems) {
      const { start, severity, code } = problem;
      this.#complaints.error(`${path}:${lines.lineOf(start)}:${lines.columnOf(start)}: ${severity}: ${namingProblemWords(problem, english)} [${code}]`);
    }
  }

  async #readNamed(id: string): Promise<string[]> {
    this.#seen.add(id);
    if (this.#store.has(id) || !(await isFile(id))) return [];
    const text = await readText(id, this.#complaints);
    if (text === undefined) return [];
    if (!isGlossaryName(id)) this.#store.reserve(id);
    this.#store.set(id, text);
    return [id];
  }

  async #readFolder(folder: string): Promise<string[]> {
    this.#seen.add(folder);
    const names = await readdir(folder).catch((error: unknown) => {
      this.#complaints.error(shownPath(folder), reasonOf(error));
      return [];
    });
    const paths = names.filter(isGlossaryName).map((name) => join(folder, name)).filter((path) => !this.#store.has(idOf(path)));
    for (const path of paths) this.#store.set(idOf(path), await glossaryText(path, this.#complaints));
    return paths.map(idOf);
  }
}

const isFile = (path: string): Promise<boolean> => stat(path).then((found) => found.isFile(), () => false);
