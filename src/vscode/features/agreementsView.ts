import * as vscode from 'vscode';
import { agreementTree, countOf, type AgreementTree } from '../../present/agreementTree';
import type { Span } from '../../text/span';
import { isArticle } from '../articleDocuments';
import type { Articles } from '../articles';
import { upToDate, type View } from '../upToDate';
import { words } from '../words';
import { AgreementTreeProvider } from './agreementTreeProvider';
import { revealCommand } from './agreementTreeItems';

export interface AgreementsView extends View {
  /** The tree as it stands in the sidebar. */
  tree(): AgreementTree;
  /** What the welcome texts go by. */
  readonly state: Readonly<AgreementsViewState>;
}

export interface AgreementsViewState {
  hasArticle: boolean;
  hasGlossary: boolean;
}

/** The sidebar tree: each agreement of the article in the editor with its references. */
export function registerAgreementsView(articles: Articles, log: vscode.LogOutputChannel): AgreementsView {
  const provider = new AgreementTreeProvider();
  const treeView = vscode.window.createTreeView('policyAnnotator.agreements', { treeDataProvider: provider, showCollapseAll: true });
  const state: AgreementsViewState = { hasArticle: false, hasGlossary: false };

  const view = upToDate('the agreements view', log, async () => {
    const document = articleInView();
    const hasGlossary = document !== undefined && (await articles.hasGlossary(document));
    const annotated = document && (await articles.of(document));
    const tree = annotated ? agreementTree(annotated.article.text, annotated.annotations, annotated.glossary, words) : [];
    provider.show(document?.uri, tree);
    const references = tree.reduce((sum, node) => sum + countOf(node), 0);
    treeView.description = references > 0 ? String(references) : '';
    // The glossary first: no welcome text shows for a moment that does not hold.
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.hasGlossary', hasGlossary);
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.hasArticle', document !== undefined);
    Object.assign(state, { hasArticle: document !== undefined, hasGlossary });
  });

  view.request();
  const subscription = vscode.Disposable.from(
    treeView,
    provider,
    articles.onDidChange(view.request),
    vscode.window.onDidChangeActiveTextEditor(view.request),
    vscode.window.onDidChangeVisibleTextEditors(view.request),
    vscode.commands.registerCommand(revealCommand, reveal),
  );
  return { tree: () => provider.tree, state, settled: view.settled, dispose: () => subscription.dispose() };
}

/** The article being edited, else one that stands beside what is: its glossary, an output panel. */
function articleInView(): vscode.TextDocument | undefined {
  const editors = [vscode.window.activeTextEditor, ...vscode.window.visibleTextEditors];
  return editors.map((editor) => editor?.document).find((document) => document !== undefined && isArticle(document));
}

/** Selects a reference, in the editor that shows the article already where there is one. */
async function reveal(uri: vscode.Uri, { start, end }: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const viewColumn = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
}
