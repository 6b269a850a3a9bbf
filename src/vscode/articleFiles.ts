import * as vscode from 'vscode';
import { articleLimit } from '../workspace/articleLimits';
import { optsIn } from '../workspace/articleOptIn';
import { globSetting } from './settings';

const unsearched = '**/node_modules/**';
const mostFiles = 20_000;
/** No character takes more bytes in UTF-8 than this a UTF-16 code unit. */
const bytesPerUnit = 3;

/** Every file that may be an article: what a watcher is to look at. */
export const articleGlob = '**/*.{article,md,markdown,txt}';

/** Whether a file is an article by its name, or perhaps by its front matter. */
export type FileKind = 'article' | 'perhaps';

/** Files by their URI. */
export type ArticleFiles = ReadonlyMap<string, FileKind>;

/** The files of the workspace that may be articles. */
export async function searchArticles(log: vscode.LogOutputChannel): Promise<ArticleFiles> {
  const found = new Map<string, FileKind>();
  const search = async (glob: vscode.GlobPattern, as: FileKind): Promise<void> => {
    const files = await vscode.workspace.findFiles(glob, unsearched, mostFiles).then(undefined, (error: unknown) => {
      log.warn(`no articles searched for: ${String(error)}`);
      return [];
    });
    for (const uri of files) if (isText(uri) && found.get(uri.toString()) !== 'article') found.set(uri.toString(), as);
  };
  await search('**/*.{md,markdown,txt}', 'perhaps');
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const glob of globSetting('articles.include', folder.uri)) await search(new vscode.RelativePattern(folder, glob), 'article');
  }
  await search('**/*.article', 'article');
  return found;
}

/** The text of an article on disk; undefined for what is none, can't be read, or is more than is ever annotated. */
export async function readArticleFile(uri: vscode.Uri, kind: FileKind): Promise<string | undefined> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > articleLimit * bytesPerUnit) return undefined;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    return kind === 'article' || optsIn(text) ? text : undefined;
  } catch {
    // It went while the others were read: the search that follows its deletion leaves it out.
    return undefined;
  }
}

/** As documents of these names are when they are open: Markdown and plain text alone can be made articles by a glob. */
const isText = ({ path }: vscode.Uri): boolean => /\.(?:article|md|markdown|txt)$/i.test(path);
