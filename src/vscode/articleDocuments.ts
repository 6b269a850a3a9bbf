import * as vscode from 'vscode';
import { optsIn } from '../workspace/articleOptIn';
import { globSetting } from './settings';

const articleLanguage = 'policy-article';
const optInLanguages = ['markdown', 'plaintext'];
/** More lines than any front matter has. */
const frontMatterLines = 100;

/** Every document that may be an article; `isArticle` tells which of them is. */
export const articleSelector: vscode.DocumentSelector = [articleLanguage, ...optInLanguages].map((language) => ({ language }));

/** Articles by language, and Markdown and plain text that the setting's globs or their own front matter name. */
export function isArticle(document: vscode.TextDocument): boolean {
  if (document.languageId === articleLanguage) return true;
  if (!optInLanguages.includes(document.languageId)) return false;
  return isIncluded(document) || optsIn(frontMatterOf(document));
}

/** The top of a document, with all its front matter; empty where it has none. */
export function frontMatterOf(document: vscode.TextDocument): string {
  return /^\ufeff?---/.test(document.lineAt(0).text) ? document.getText(new vscode.Range(0, 0, frontMatterLines, 0)) : '';
}

/** Globs count from the workspace folder, as those of the file search do. */
function isIncluded(document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globSetting('articles.include', document.uri).some((glob) => vscode.languages.match({ pattern: folder ? new vscode.RelativePattern(folder, glob) : glob }, document) > 0);
}
