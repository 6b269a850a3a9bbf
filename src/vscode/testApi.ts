import type * as vscode from 'vscode';
import type { AgreementTree } from '../present/agreementTree/nodes';
import type { ArticleReport } from '../present/articleReport/report';
import type { DecisionTree } from '../present/decisions/nodes';
import type { PeopleTree } from '../present/peopleTree/nodes';
import type { AnnotatedArticle } from '../workspace/articleStore';
import type { AgreementsViewState } from './features/agreements/agreementsView';
import type { ShownHighlights } from './features/highlights';

/** What `activate` returns, for the integration tests: what the features have made of a document, as they show it. */
export interface TestApi {
  /** How long `activate` took, in milliseconds. */
  readonly startedIn: number;
  annotationsOf(document: vscode.TextDocument): Promise<AnnotatedArticle | undefined>;
  /** The ranges last set as decorations in the editors of a document; undefined where none ever were. */
  highlightsOf(uri: vscode.Uri): ShownHighlights | undefined;
  /** The tree as it stands in the sidebar. */
  agreements(): AgreementTree;
  /** What stands around the tree. */
  agreementsState(): AgreementsViewState;
  /** The tree of people and quotes. */
  people(): PeopleTree;
  /** The tree of what needs a decision. */
  decisions(): DecisionTree;
  /** The threads of notes in the gutter of a document. */
  notesOf(uri: vscode.Uri): readonly vscode.CommentThread[];
  /** What the report of the article in view, or of the workspace, shows; undefined where it is not open. */
  report(scope: 'article' | 'workspace'): ArticleReport | undefined;
  /** The number on the icon of the sidebar. */
  badge(): number;
  /** What the language status says of the article in view. */
  status(): { readonly counts: string; readonly glossaries: string };
  /** Resolves when every change made so far is read, and shown by every view. */
  settled(): Promise<void>;
}
