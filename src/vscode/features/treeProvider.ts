import * as vscode from 'vscode';

interface Identified {
  readonly id: string;
}

/** How the nodes of a view model become rows. `Look` is what the rows depend on besides their nodes. */
export interface TreeShape<Node extends Identified, Look> {
  childrenOf(node: Node): readonly Node[];
  itemOf(node: Node, look: Look): vscode.TreeItem;
}

/** Hands a view model to VS Code as it is: nodes with ids of their own, and their parents. */
export class TreeProvider<Node extends Identified, Look = undefined> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #shape: TreeShape<Node, Look>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #parents = new Map<string, Node>();
  #shown = '[[],null]';
  #look: Look;
  #roots: readonly Node[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(shape: TreeShape<Node, Look>, look: Look) {
    this.#shape = shape;
    this.#look = look;
  }

  /** Shows other nodes; those that are the same leave the view untouched. */
  show(roots: readonly Node[], look: Look): void {
    const shown = JSON.stringify([roots, look]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#look = look;
    this.#roots = roots;
    this.#parents.clear();
    for (const node of roots) this.#adopt(node);
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? this.#shape.childrenOf(node) : this.#roots)];
  }

  getParent(node: Node): Node | undefined {
    return this.#parents.get(node.id);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return this.#shape.itemOf(node, this.#look);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #adopt(parent: Node): void {
    for (const child of this.#shape.childrenOf(parent)) {
      this.#parents.set(child.id, parent);
      this.#adopt(child);
    }
  }
}
