import * as vscode from 'vscode';
import { childrenOf, type AgreementTree, type AgreementTreeNode } from '../../../present/agreementTree/nodes';
import { treeItem } from './agreementTreeItems';

/** Hands the tree to VS Code. */
export class AgreementTreeProvider implements vscode.TreeDataProvider<AgreementTreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #parents = new Map<string, AgreementTreeNode>();
  #shown = '';
  #unfolded = true;
  #tree: AgreementTree = [];

  readonly onDidChangeTreeData = this.#changed.event;

  get tree(): AgreementTree {
    return this.#tree;
  }

  /** Shows another tree; one that is the same leaves the view untouched. */
  show(tree: AgreementTree, unfolded: boolean): void {
    const shown = JSON.stringify([unfolded, tree]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#unfolded = unfolded;
    this.#tree = tree;
    this.#parents.clear();
    for (const node of tree) this.#adopt(node);
    this.#changed.fire();
  }

  getChildren(node?: AgreementTreeNode): AgreementTreeNode[] {
    return [...(node ? childrenOf(node) : this.#tree)];
  }

  getParent(node: AgreementTreeNode): AgreementTreeNode | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: AgreementTreeNode): vscode.TreeItem {
    return treeItem(node, this.#unfolded);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #adopt(parent: AgreementTreeNode): void {
    for (const child of childrenOf(parent)) {
      this.#parents.set(child.id, parent);
      this.#adopt(child);
    }
  }
}
