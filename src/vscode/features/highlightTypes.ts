import * as vscode from 'vscode';
import type { AnnotatedArticle } from '../../workspace/articleStore';

export type HighlightCategory = 'official' | 'agreement' | 'organization' | 'quote' | 'ambiguous' | 'unknown';

export const categories: readonly HighlightCategory[] = ['quote', 'organization', 'agreement', 'official', 'unknown', 'ambiguous'];

/**
 * How a category is drawn: an underline of its own style, so that colour is never the only sign; quotes by a faint ground.
 * Borders take theme colours directly and keep to the line of text; what needs a decision shows in the overview ruler.
 */
export function decorationOf(category: HighlightCategory): vscode.DecorationRenderOptions {
  const colour = new vscode.ThemeColor(`policyAnnotator.${category}`);
  const closed = vscode.DecorationRangeBehavior.ClosedClosed;
  const underline = (borderStyle: string, width = 1): vscode.DecorationRenderOptions => ({ borderStyle, borderWidth: `0 0 ${width}px 0`, borderColor: colour, rangeBehavior: closed });
  switch (category) {
    case 'official':
      return underline('solid');
    case 'agreement':
      return underline('double', 3);
    case 'organization':
      return underline('dotted');
    case 'unknown':
      return underline('dashed');
    case 'ambiguous':
      return { ...underline('dotted', 3), overviewRulerColor: colour, overviewRulerLane: vscode.OverviewRulerLane.Right };
    case 'quote':
      return { backgroundColor: new vscode.ThemeColor('policyAnnotator.quoteBackground'), rangeBehavior: closed };
  }
}

/** The ranges of each category in an article, in order. A quote's ground is under the names inside it. */
export function highlightRanges({ annotations }: AnnotatedArticle, document: vscode.TextDocument): Map<HighlightCategory, vscode.Range[]> {
  const ranges = new Map<HighlightCategory, vscode.Range[]>(categories.map((category) => [category, []]));
  const add = (category: HighlightCategory, start: number, end: number): void => {
    ranges.get(category)!.push(new vscode.Range(document.positionAt(start), document.positionAt(end)));
  };
  for (const quote of annotations.quotes) if (quote.kind === 'direct' || quote.kind === 'mixed') for (const { start, end } of quote.segments) add('quote', start, end);
  for (const { status, kind, start, end } of annotations.mentions) {
    if (status !== 'linked') add(status, start, end);
    else add(kind === 'official' || kind === 'agreement' ? kind : 'organization', start, end);
  }
  return ranges;
}
