import * as vscode from 'vscode';
import type { Entry } from '../../../glossary/types';
import type { PlacedMention } from '../../../workspace/articleSummary';
import type { WorkspaceArticles } from '../../workspaceArticles';

/** Where the articles read so far mention some entries. */
export const placesOf = ({ index }: WorkspaceArticles, entries: readonly Entry[]): vscode.Location[] =>
  entries.flatMap((entry) => index.mentionsOf(entry)).flatMap(({ uri, mentions }) => mentions.map((mention) => new vscode.Location(vscode.Uri.parse(uri), rangeOfPlaced(mention))));

/** A mention may go on in the next line. */
function rangeOfPlaced({ line, column, text }: PlacedMention): vscode.Range {
  const lines = text.split(/\r\n|\r|\n/);
  const end = lines.length === 1 ? column - 1 + text.length : lines.at(-1)!.length;
  return new vscode.Range(line - 1, column - 1, line + lines.length - 2, end);
}
