import * as vscode from 'vscode';
import type { Articles } from '../articles';
import { affects, setting } from '../settings';
import { upToDate, type View } from '../upToDate';
import { categories, decorationOf, highlightRanges, type HighlightCategory } from './highlightTypes';

/** Most ranges that one category gets in one editor; those in view come first. */
const cap = 2000;

export interface Highlights extends View {
  /** The ranges last set in the editors of a document; undefined before the first time. */
  shown(uri: vscode.Uri): ReadonlyMap<HighlightCategory, readonly vscode.Range[]> | undefined;
}

/** Draws officials, agreements, organizations and quotes in the visible editors, once after each change. */
export function registerHighlights(articles: Articles, log: vscode.LogOutputChannel): Highlights {
  const types = new Map(categories.map((category) => [category, vscode.window.createTextEditorDecorationType(decorationOf(category))]));
  const shown = new Map<string, Map<HighlightCategory, vscode.Range[]>>();

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const key = document.uri.toString();
    const annotated = setting('highlights.enabled', true, document.uri) ? await articles.of(document) : undefined;
    // While it was read the editor may have gone; and what was never drawn needs no clearing.
    if (!vscode.window.visibleTextEditors.includes(editor) || (!annotated && !shown.has(key))) return;
    const ranges = annotated ? highlightRanges(annotated, document) : new Map<HighlightCategory, vscode.Range[]>();
    for (const [category, type] of types) editor.setDecorations(type, capped(ranges.get(category) ?? [], editor.visibleRanges));
    shown.set(key, ranges);
  };
  const view = upToDate('highlighting', log, async () => {
    for (const editor of vscode.window.visibleTextEditors) await draw(editor);
  });

  view.request();
  const subscription = vscode.Disposable.from(
    ...types.values(),
    articles.onDidChange(view.request),
    vscode.window.onDidChangeVisibleTextEditors(view.request),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if ([...(shown.get(textEditor.document.uri.toString())?.values() ?? [])].some((ranges) => ranges.length > cap)) view.request();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => shown.delete(document.uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'highlights')) view.request();
    }),
  );
  return { shown: (uri) => shown.get(uri.toString()), settled: view.settled, dispose: () => subscription.dispose() };
}

/** At most `cap` ranges: those in view, then the others from the top. */
function capped(ranges: readonly vscode.Range[], visible: readonly vscode.Range[]): readonly vscode.Range[] {
  if (ranges.length <= cap) return ranges;
  const inView = ranges.filter((range) => visible.some((view) => view.intersection(range)));
  const seen = new Set(inView);
  return [...inView, ...ranges.filter((range) => !seen.has(range))].slice(0, cap);
}
