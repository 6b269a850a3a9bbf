import * as vscode from 'vscode';
import { nameCompletions, type NameCompletion } from '../../present/articleCompletions';
import { articleSelector } from '../articleDocuments';
import type { Articles } from '../articles';
import { rangeOf } from '../rangeIn';
import { today } from '../today';

const kinds: Readonly<Record<NameCompletion['kind'], vscode.CompletionItemKind>> = {
  official: vscode.CompletionItemKind.User,
  agreement: vscode.CompletionItemKind.File,
  organization: vscode.CompletionItemKind.Module,
  program: vscode.CompletionItemKind.Module,
  place: vscode.CompletionItemKind.Module,
};

/** Names of officials, agreements and organizations while an article is being written, once a word begins with a capital. */
export function registerArticleCompletion(articles: Articles): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(articleSelector, {
    async provideCompletionItems(document, position, token) {
      const annotated = await articles.of(document);
      const found = annotated && !token.isCancellationRequested ? nameCompletions(annotated, document.offsetAt(position), today()) : undefined;
      if (!found) return undefined;
      const range = rangeOf(document, found.range);
      const typed = document.getText(range);
      return new vscode.CompletionList(found.items.map((item, i) => itemOf(item, range, typed, i)), found.isPartial);
    },
  });
}

/** Found by any word of any of its names, which the editor would not look for in the text alone; in our order. */
function itemOf({ kind, text, detail }: NameCompletion, range: vscode.Range, typed: string, place: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: text, description: detail }, kinds[kind]);
  item.insertText = text;
  item.range = range;
  item.filterText = `${typed} ${text}`;
  item.sortText = String(place).padStart(4, '0');
  return item;
}
