import type * as vscode from 'vscode';
import type { AgreementNode } from '../present/agreementTree';
import type { AnnotatedArticle } from './articleAnnotations';
import type { HighlightCategory } from './features/highlightTypes';

/** What `activate` returns, for the integration tests: what the features have made of a document, as they show it. */
export interface TestApi {
  annotationsOf(document: vscode.TextDocument): Promise<AnnotatedArticle | undefined>;
  /** The ranges last set as decorations in the editors of a document. */
  highlightsOf(uri: vscode.Uri): ReadonlyMap<HighlightCategory, readonly vscode.Range[]> | undefined;
  /** The tree as it stands in the sidebar. */
  agreements(): readonly AgreementNode[];
  /** Resolves when no change is waiting to be read. */
  settled(): Promise<void>;
}
