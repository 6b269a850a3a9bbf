import * as vscode from 'vscode';
import { Lines } from '../text/lines';
import type { Span } from '../text/span';

/** A span of a text that need not be open in any editor, as a range. */
export function rangeIn(text: string, { start, end }: Span): vscode.Range {
  const lines = new Lines(text);
  const position = (offset: number): vscode.Position => new vscode.Position(lines.lineOf(offset) - 1, lines.columnOf(offset) - 1);
  return new vscode.Range(position(start), position(end));
}

/** A span of a document as a range. */
export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range => new vscode.Range(document.positionAt(start), document.positionAt(end));
