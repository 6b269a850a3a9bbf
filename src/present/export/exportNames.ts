/**
 * Names for the files of an export: an article's own without its ending, in the same folders; with it where another article has
 * taken the name ("note.md" after "note.txt"), and with a number where that is taken as well.
 */
export class ExportNames {
  readonly #taken = new Set<string>();

  of(article: string): string {
    const stem = article.replace(/(?<=[^/])\.[^./]+$/, '');
    let name = this.#isTaken(stem) ? article : stem;
    for (let n = 2; this.#isTaken(name); n++) name = `${article}-${n}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** Whatever its case: there are file systems to which it is one. */
  #isTaken(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }
}
