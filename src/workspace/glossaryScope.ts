/**
 * Whether a file is a glossary by its name: `glossary.yaml`, `space.glossary.yaml`, and `.yml` too.
 * @param path a path or URI path with forward slashes
 */
export const isGlossaryName = (path: string): boolean => /(?:^|\/)(?:[^/]+\.)?glossary\.ya?ml$/i.test(path);

/**
 * The glossaries that serve an article: those in its own folder and in the folders above it. Nearest folder first;
 * within a folder `glossary.yaml` first, then by name.
 * @param article path of the article, with forward slashes
 * @param glossaries paths of all glossaries known
 * @param roots paths of the workspace's folders: what lies above the innermost that holds the article serves others
 */
export function glossariesFor(article: string, glossaries: readonly string[], roots: readonly string[] = []): string[] {
  const folder = folderOf(article);
  const [root = ''] = roots.map((path) => (path.endsWith('/') ? path : `${path}/`)).filter((path) => serves(path, folder)).sort((a, b) => b.length - a.length);
  return glossaries.filter((path) => serves(folderOf(path), folder) && serves(root, folderOf(path))).sort((a, b) => folderOf(b).length - folderOf(a).length || rank(a) - rank(b) || (a < b ? -1 : 1));
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const serves = (glossaryFolder: string, articleFolder: string): boolean => articleFolder.startsWith(glossaryFolder);

const rank = (path: string): number => (/(?:^|\/)glossary\.ya?ml$/i.test(path) ? 0 : 1);
