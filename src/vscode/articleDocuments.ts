import * as vscode from 'vscode';
import { optsIn } from '../workspace/articleOptIn';
import { setting } from './settings';

export const articleLanguage = 'policy-article';
const optInLanguages = ['markdown', 'plaintext'];

/** Every document that may be an article; `isArticle` tells which of them is. */
export const articleSelector: vscode.DocumentSelector = [articleLanguage, ...optInLanguages].map((language) => ({ language }));

/** Articles by language, and Markdown and plain text that the setting's globs or their own front matter name. */
export function isArticle(document: vscode.TextDocument): boolean {
  if (document.languageId === articleLanguage) return true;
  if (!optInLanguages.includes(document.languageId)) return false;
  const globs = setting<readonly string[]>('articles.include', [], document.uri);
  return globs.some((glob) => vscode.languages.match({ pattern: glob }, document) > 0) || optsIn(document.getText());
}
