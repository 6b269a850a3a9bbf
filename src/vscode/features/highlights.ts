import * as vscode from 'vscode';
import type { ArticleAnnotations } from '../articleAnnotations';
import { affects, setting } from '../settings';
import { categories, decorationOf, highlightRanges, type HighlightCategory } from './highlightTypes';

/** Most ranges that one category gets in one editor; those in view come first. */
const cap = 2000;

export interface Highlights extends vscode.Disposable {
  /** The ranges last set in the editors of a document; undefined before the first time. */
  shown(uri: vscode.Uri): ReadonlyMap<HighlightCategory, readonly vscode.Range[]> | undefined;
}

/** Draws officials, agreements, organizations and quotes in the visible editors, once after each change. */
export function registerHighlights(articles: ArticleAnnotations, log: vscode.LogOutputChannel): Highlights {
  const types = new Map(categories.map((category) => [category, vscode.window.createTextEditorDecorationType(decorationOf(category))]));
  const shown = new Map<string, Map<HighlightCategory, vscode.Range[]>>();

  const draw = async (editor: vscode.TextEditor): Promise<void> => {
    const { document } = editor;
    const annotated = setting('highlights.enabled', true, document.uri) ? await articles.of(document) : undefined;
    // The document moved on while it was read: its next version is drawn in its turn.
    if (annotated && annotated.version !== document.version) return;
    const ranges = annotated ? highlightRanges(annotated, document) : new Map<HighlightCategory, vscode.Range[]>();
    for (const [category, type] of types) editor.setDecorations(type, capped(ranges.get(category) ?? [], editor.visibleRanges));
    shown.set(document.uri.toString(), ranges);
  };
  const drawSafely = (editor: vscode.TextEditor): void => {
    draw(editor).catch((error: unknown) => log.error('highlights failed', error));
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(drawSafely);

  drawAll();
  const subscription = vscode.Disposable.from(
    ...types.values(),
    articles.onDidChange(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if ([...(shown.get(textEditor.document.uri.toString())?.values() ?? [])].some((ranges) => ranges.length > cap)) drawSafely(textEditor);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => shown.delete(document.uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (affects(event, 'highlights')) drawAll();
    }),
  );
  return { shown: (uri) => shown.get(uri.toString()), dispose: () => subscription.dispose() };
}

/** At most `cap` ranges: those in view, then the others from the top. */
function capped(ranges: readonly vscode.Range[], visible: readonly vscode.Range[]): vscode.Range[] {
  if (ranges.length <= cap) return [...ranges];
  const inView = ranges.filter((range) => visible.some((view) => view.intersection(range)));
  const seen = new Set(inView);
  return [...inView, ...ranges.filter((range) => !seen.has(range))].slice(0, cap);
}
