import * as vscode from 'vscode';
import { agreementTree, type AgreementNode, type AgreementTreeNode, type ReferenceNode } from '../../present/agreementTree';
import type { ArticleAnnotations } from '../articleAnnotations';
import { words } from '../words';

const viewId = 'policyAnnotator.agreements';
/** Named by the items, hidden from the palette: its arguments come from the tree. */
const revealCommand = 'policyAnnotator.revealReference';

export interface AgreementsView extends vscode.Disposable {
  nodes(): readonly AgreementNode[];
}

/** The sidebar tree: each agreement of the article in the active editor with its references. */
export function registerAgreementsView(articles: ArticleAnnotations, log: vscode.LogOutputChannel): AgreementsView {
  const provider = new AgreementTree();
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: provider, showCollapseAll: true });
  let asked = 0;

  const update = async (): Promise<void> => {
    const turn = ++asked;
    const document = vscode.window.activeTextEditor?.document;
    const annotated = document && (await articles.of(document));
    // A later request has been made, or the document moved on: this result is nobody's any more.
    if (turn !== asked || (annotated && annotated.version !== document?.version)) return;
    const nodes = annotated ? agreementTree(annotated.article.text, annotated.annotations, annotated.glossary, words) : [];
    provider.show(document?.uri, nodes);
    const { officials, agreements } = annotated?.glossary.glossary ?? { officials: [], agreements: [] };
    await Promise.all([
      vscode.commands.executeCommand('setContext', 'policyAnnotator.hasArticle', annotated !== undefined),
      vscode.commands.executeCommand('setContext', 'policyAnnotator.hasGlossary', officials.length + agreements.length > 0),
    ]);
    view.description = annotated ? countWords(nodes) : '';
  };
  const updateSafely = (): void => {
    update().catch((error: unknown) => log.error('the agreements view failed', error instanceof Error ? error : String(error)));
  };

  updateSafely();
  const subscription = vscode.Disposable.from(
    view,
    provider,
    articles.onDidChange(updateSafely),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      // An output panel or a find widget takes the editor away for a moment: the tree stays.
      if (editor) updateSafely();
    }),
    vscode.commands.registerCommand(revealCommand, reveal),
  );
  return { nodes: () => provider.nodes, dispose: () => subscription.dispose() };
}

function countWords(nodes: readonly AgreementNode[]): string {
  const references = nodes.reduce((sum, node) => sum + node.references.length, 0);
  return references === 0 ? '' : String(references);
}

async function reveal(uri: vscode.Uri, span: { readonly start: number; readonly end: number }): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  await vscode.window.showTextDocument(document, { selection });
}

class AgreementTree implements vscode.TreeDataProvider<AgreementTreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #uri: vscode.Uri | undefined;
  nodes: readonly AgreementNode[] = [];

  show(uri: vscode.Uri | undefined, nodes: readonly AgreementNode[]): void {
    this.#uri = uri;
    this.nodes = nodes;
    this.#changed.fire();
  }

  getChildren(node?: AgreementTreeNode): AgreementTreeNode[] {
    if (!node) return [...this.nodes];
    return node.kind === 'reference' ? [] : [...node.references];
  }

  getParent(node: AgreementTreeNode): AgreementNode | undefined {
    return node.kind === 'reference' ? this.nodes.find((parent) => parent.references.some((r) => r.id === node.id)) : undefined;
  }

  getTreeItem(node: AgreementTreeNode): vscode.TreeItem {
    return node.kind === 'reference' ? this.#referenceItem(node) : agreementItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #referenceItem(node: ReferenceNode): vscode.TreeItem {
    const item = new vscode.TreeItem(`${node.line}: ${node.context}`);
    item.id = node.id;
    item.tooltip = node.context;
    item.iconPath = new vscode.ThemeIcon(formIcons[node.form] ?? 'symbol-reference');
    item.command = { command: revealCommand, title: vscode.l10n.t('Go to Reference'), arguments: [this.#uri, node.span] };
    item.accessibilityInformation = { label: vscode.l10n.t('line {0}: {1}', node.line, node.context) };
    item.contextValue = 'reference';
    return item;
  }
}

/** How a reference is worded: by formal title, short name, description or anaphor. */
const formIcons: Readonly<Record<string, string>> = { title: 'symbol-class', short: 'symbol-key', descriptive: 'symbol-text', anaphor: 'symbol-reference' };

const icons = { agreement: 'file-symlink-file', unknown: 'question', ambiguous: 'warning' } as const;

function agreementItem(node: AgreementNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = node.id;
  const state = node.kind === 'unknown' ? vscode.l10n.t('not in the glossary') : node.kind === 'ambiguous' ? vscode.l10n.t('ambiguous') : '';
  item.description = [String(node.references.length), state].filter(Boolean).join(' · ');
  item.iconPath = new vscode.ThemeIcon(icons[node.kind]);
  item.tooltip = node.detail ?? node.label;
  item.accessibilityInformation = { label: [node.label, vscode.l10n.t('{0} references', node.references.length), state].filter(Boolean).join(', ') };
  item.contextValue = node.kind;
  return item;
}
