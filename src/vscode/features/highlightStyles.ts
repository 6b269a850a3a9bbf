import * as vscode from 'vscode';
import type { HighlightCategory } from '../../present/highlights';

/**
 * How a category is drawn: an underline of its own style, so that colour is never the only sign; quotes by a faint ground.
 * Borders take theme colours directly and keep to the line of text; what needs a decision shows in the overview ruler.
 */
export function highlightStyle(category: HighlightCategory): vscode.DecorationRenderOptions {
  const colour = new vscode.ThemeColor(`policyAnnotator.${category}`);
  const rangeBehavior = vscode.DecorationRangeBehavior.ClosedClosed;
  const underline = (borderStyle: string, width = 1): vscode.DecorationRenderOptions => ({ borderStyle, borderWidth: `0 0 ${width}px 0`, borderColor: colour, rangeBehavior });
  const ruler: vscode.DecorationRenderOptions = { overviewRulerColor: colour, overviewRulerLane: vscode.OverviewRulerLane.Right };
  switch (category) {
    case 'official':
      return underline('solid');
    case 'agreement':
      return underline('double', 3);
    case 'organization':
      return underline('dotted');
    case 'unknown':
      return { ...underline('dashed'), ...ruler };
    case 'ambiguous':
      return { ...underline('dotted', 3), ...ruler };
    case 'speaker':
      // Mostly underlined already, as an official: another line would be too much.
      return { fontStyle: 'italic', rangeBehavior };
    case 'quote':
      return { backgroundColor: new vscode.ThemeColor('policyAnnotator.quoteBackground'), rangeBehavior };
  }
}
