import * as vscode from 'vscode';
import { isGlossaryName } from '../workspace/glossaryScope';
import { globSetting } from './settings';

const namePattern = '**/{glossary,*.glossary}.{yaml,yml}';
const unsearched = '**/node_modules/**';
const mostFiles = 1000;

/** The globs of glossary files: by their names, and those that the setting adds. */
export const glossaryGlobs = (): string[] => [namePattern, ...globSetting('glossaries.include')];

/** All glossary files of the workspace, as far as the host can search it. */
export async function searchWorkspace(log: vscode.LogOutputChannel): Promise<readonly vscode.Uri[]> {
  const found = await Promise.all(
    glossaryGlobs().map((glob) =>
      vscode.workspace.findFiles(glob, unsearched, mostFiles).then(undefined, (error: unknown) => {
        log.warn(`no files for ${glob}: ${String(error)}`);
        return [];
      }),
    ),
  );
  return found.flat();
}

/** The folders whose glossaries serve an article: up to its workspace folder, or its own alone outside of the workspace, as the sample is. */
export function foldersAbove(article: vscode.Uri): vscode.Uri[] {
  if (article.scheme === 'untitled') return [];
  const top = vscode.workspace.getWorkspaceFolder(article)?.uri.path;
  let folder = vscode.Uri.joinPath(article, '..');
  const folders = [folder];
  while (top !== undefined && folder.path.length > top.length) folders.push((folder = vscode.Uri.joinPath(folder, '..')));
  return folders;
}

/** The files in a folder that are glossaries by their name. */
export async function glossariesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  // A host that serves files one by one, as the web does the extension's own, cannot list them.
  const listed = await vscode.workspace.fs.readDirectory(folder).then((all) => all.map(([name]) => name), () => ['glossary.yaml']);
  return listed.filter(isGlossaryName).map((name) => vscode.Uri.joinPath(folder, name));
}
