import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import { articleInView } from '../articleInView';
import type { Articles } from '../articles';

/** Longest values that are taken from an assistant, in UTF-16 code units. */
const longest = 1000;

/** A text of an assistant's input; undefined where it gives none. Whatever else it gives is refused. */
export function textOf(input: unknown, key: string): string | undefined {
  const value: unknown = typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)[key] : undefined;
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string' || value.length > longest) throw new Error(vscode.l10n.t('“{0}” must be a short text.', key));
  return value;
}

export interface NamedArticle {
  readonly name: string;
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedArticle;
}

/** The article of the workspace that an assistant names by its path, else the one in view. Nothing outside of the workspace is read for it. */
export async function articleNamed(articles: Articles, path: string | undefined): Promise<NamedArticle> {
  const document = path === undefined ? articleInView() : await documentAt(path);
  const annotated = document && (await articles.of(document));
  if (!annotated) throw new Error(path === undefined ? vscode.l10n.t('No article is open: give the path of one.') : vscode.l10n.t('No article of the workspace is at {0}.', path));
  return { name: vscode.workspace.asRelativePath(document.uri), document, annotated };
}

async function documentAt(path: string): Promise<vscode.TextDocument | undefined> {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    // A path that leads out of the folder ("../") leads nowhere.
    const file = vscode.Uri.joinPath(uri, path.startsWith(`${uri.path}/`) ? path.slice(uri.path.length) : path);
    if (!file.path.startsWith(`${uri.path.replace(/\/$/, '')}/`)) continue;
    const document = await vscode.workspace.openTextDocument(file).then((found) => found, () => undefined);
    if (document) return document;
  }
  return undefined;
}
