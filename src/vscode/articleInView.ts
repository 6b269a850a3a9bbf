import * as vscode from 'vscode';
import { isArticle } from './articleDocuments';

/** The article being edited, else one that stands beside what is: its glossary, an output panel. */
export function articleInView(): vscode.TextDocument | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.map((editor) => editor?.document).find((document) => document !== undefined && isArticle(document));
}

/** Asks again whenever another article may be in view. */
export const onDidChangeArticleInView = (listener: () => void): vscode.Disposable =>
  vscode.Disposable.from(vscode.window.onDidChangeActiveTextEditor(listener), vscode.window.onDidChangeVisibleTextEditors(listener));
