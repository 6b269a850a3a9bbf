import * as vscode from 'vscode';
import type { Span } from '../text/span';
import type { AnnotatedArticle } from '../workspace/articleStore';
import type { Articles } from './articles';

/** No name of a person or an agreement is longer, in UTF-16 units. */
export const longestName = 500;

/** What is selected in an article. */
export interface SelectedPlace {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedArticle;
  /** Empty where there is only a cursor. */
  readonly selection: Span;
}

interface Row {
  readonly uri: string;
  readonly span: Span;
}

/** A row of the sidebar that stands for a place. */
const isRow = (argument: unknown): argument is Row => typeof argument === 'object' && argument !== null && 'span' in argument && 'uri' in argument && typeof argument.uri === 'string';

/**
 * The place that a row of the sidebar stands for, or that is given as `(uri, start, end)`, else what is selected in the editor;
 * undefined where that is no article.
 */
export async function selectedPlace(articles: Articles, uri: unknown, start: unknown, end: unknown): Promise<SelectedPlace | undefined> {
  const editor = vscode.window.activeTextEditor;
  const given = isRow(uri) ? uri : typeof uri === 'string' && typeof start === 'number' && typeof end === 'number' ? { uri, span: { start, end } } : undefined;
  const document = given ? await vscode.workspace.openTextDocument(vscode.Uri.parse(given.uri)) : editor?.document;
  const annotated = document && (await articles.of(document));
  if (!annotated) return undefined;
  if (given) return { document, annotated, selection: given.span };
  const { selection } = editor!;
  return { document, annotated, selection: { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) } };
}
