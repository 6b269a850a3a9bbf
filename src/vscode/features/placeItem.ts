import * as vscode from 'vscode';
import type { Span } from '../../text/span';

/** Named by rows, hidden from the palette: its arguments come from the tree. */
export const revealCommand = 'policyAnnotator.revealReference';

interface Place {
  readonly uri: string;
  readonly span: Span;
  readonly line: number;
}

/** A row that goes to a place in an article: its line, its own words, and more of it dimmed beside them. */
export function placeItem({ uri, span, line }: Place, label: string, description: string): vscode.TreeItem {
  const item = new vscode.TreeItem(`${line}: ${label}`);
  item.description = description;
  item.tooltip = `${label} · ${description}`;
  item.command = { command: revealCommand, title: vscode.l10n.t('Go to Reference'), arguments: [vscode.Uri.parse(uri), span] };
  item.accessibilityInformation = spoken(vscode.l10n.t('line {0}', line), label, description);
  return item;
}

/** What a screen reader says of a row. */
export const spoken = (...parts: readonly (string | undefined)[]): vscode.AccessibilityInformation => ({ label: parts.filter(Boolean).join(', ') });
