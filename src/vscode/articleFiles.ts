import * as vscode from 'vscode';
import { articleLimit } from '../workspace/articleLimits';
import { optsIn } from '../workspace/articleOptIn';
import { readTextFile } from './readTextFile';
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
export async function readArticleFile(uri: vscode.Uri, kind: FileKind, log: vscode.LogOutputChannel): Promise<string | undefined> {
  // One that goes while the others are read is left out by the search that follows its deletion.
  const size = await vscode.workspace.fs.stat(uri).then((stat) => stat.size, () => 0);
  if (size > articleLimit * bytesPerUnit) return undefined;
  const read = await readTextFile(uri, log);
  return typeof read !== 'string' && (kind === 'article' || optsIn(read.text)) ? read.text : undefined;
}

/** As documents of these names are when they are open: Markdown and plain text alone can be made articles by a glob. */
const isText = ({ path }: vscode.Uri): boolean => /\.(?:article|md|markdown|txt)$/i.test(path);
