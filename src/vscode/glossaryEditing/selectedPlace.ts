import * as vscode from 'vscode';
import type { Span } from '../../text/span';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import type { Articles } from '../articles';

/** No name of a person or an agreement is longer, in UTF-16 units. */
export const longestName = 500;

/** What is selected in an article. */
export interface SelectedPlace {
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedArticle;
  /** Empty where there is only a cursor. */
  readonly selection: Span;
}

/** The place that a code action gives, else what is selected in the editor; undefined where that is no article. */
export async function selectedPlace(articles: Articles, uri: unknown, start: unknown, end: unknown): Promise<SelectedPlace | undefined> {
  const editor = vscode.window.activeTextEditor;
  const isGiven = typeof uri === 'string' && typeof start === 'number' && typeof end === 'number';
  const document = isGiven ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri)) : editor?.document;
  const annotated = document && (await articles.of(document));
  if (!annotated) return undefined;
  if (isGiven) return { document, annotated, selection: { start, end } };
  const { selection } = editor!;
  return { document, annotated, selection: { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) } };
}
