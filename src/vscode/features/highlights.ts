import * as vscode from 'vscode';
import { highlightCategories, highlightsOf, visibleFirst, type HighlightCategory } from '../../present/highlights';
import type { Articles } from '../articles';
import type { Pause } from '../pause';
import { affects } from '../settings';
import { upToDate, type View } from '../upToDate';
import { highlightStyle } from './highlightStyles';
import { highlightWish } from './highlightWish';

/** Most ranges that one category gets in one editor. */
const most = 2000;

/** The ranges set in an editor, by category. */
export type ShownHighlights = ReadonlyMap<HighlightCategory, readonly vscode.Range[]>;

export interface HighlightsView extends View {
  /** The ranges last set in an editor of a document; undefined where none ever were. */
  shown(uri: vscode.Uri): ShownHighlights | undefined;
}

/** Draws officials, agreements, organizations and quotes in the visible editors, once after each change. */
export function registerHighlights(articles: Articles, pause: Pause, log: vscode.LogOutputChannel): HighlightsView {
  const types = new Map(highlightCategories.map((category) => [category, vscode.window.createTextEditorDecorationType(highlightStyle(category))]));
  const shown = new Map<string, ShownHighlights>();

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const key = document.uri.toString();
    const wish = highlightWish(document.uri);
    const annotated = wish.mode === 'off' || pause.isOn ? undefined : await articles.of(document);
    // While it was read the editor may have gone; and what was never drawn needs no clearing.
    if (!vscode.window.visibleTextEditors.includes(editor) || (!annotated && !shown.has(key))) return;
    const wanted = annotated && highlightsOf(annotated.annotations, wish);
    const inView = editor.visibleRanges.map((range) => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }));
    const ranges = new Map<HighlightCategory, vscode.Range[]>();
    for (const [category, type] of types) {
      const spans = visibleFirst(wanted?.[category] ?? [], inView, most);
      ranges.set(category, spans.map(({ start, end }) => new vscode.Range(document.positionAt(start), document.positionAt(end))));
      editor.setDecorations(type, ranges.get(category)!);
    }
    shown.set(key, ranges);
  };
  const view = upToDate('highlighting', log, async () => {
    for (const editor of vscode.window.visibleTextEditors) await draw(editor);
  });

  view.request();
  const subscription = vscode.Disposable.from(
    ...types.values(),
    articles.onDidChange(view.request),
    pause.onDidChange(view.request),
    vscode.window.onDidChangeVisibleTextEditors(view.request),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      const ranges = shown.get(textEditor.document.uri.toString());
      if (ranges && [...ranges.values()].some(({ length }) => length === most)) view.request();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => shown.delete(document.uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'highlights')) view.request();
    }),
  );
  return { shown: (uri) => shown.get(uri.toString()), settled: view.settled, dispose: () => subscription.dispose() };
}
