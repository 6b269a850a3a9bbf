/**
 * Names for the files of an export: an article's own without its ending, in the same folders; with it where another article has
 * taken the name ("note.md" after "note.txt").
 */
export class ExportNames {
  readonly #taken = new Set<string>();

  of(article: string): string {
    const stem = article.replace(/(?<=[^/])\.[^./]+$/, '');
    const name = this.#taken.has(stem.toLowerCase()) ? article : stem;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
