import * as vscode from 'vscode';
import { childrenOf, type DecisionGroup, type DecisionGroupKind, type DecisionNode, type DecisionTreeNode } from '../../../present/decisions/nodes';
import { placeItem, spoken } from '../placeItem';
import type { TreeShape } from '../treeProvider';

const icons: Readonly<Record<DecisionGroupKind, string>> = { orphan: 'debug-disconnect', ambiguous: 'warning', unknown: 'question', 'no-speaker': 'comment-unresolved', 'to-check': 'lightbulb', note: 'comment' };

/** The rows of the view of what needs a decision. */
export const decisionShape: TreeShape<DecisionTreeNode, undefined> = {
  childrenOf,
  itemOf: (node) => {
    const item = node.kind === 'group' ? groupItem(node) : decisionItem(node);
    item.id = node.id;
    item.contextValue = node.kind === 'group' ? 'group' : node.of;
    return item;
  },
};

function groupItem(node: DecisionGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(node.decisions.length);
  item.iconPath = new vscode.ThemeIcon(icons[node.id]);
  item.accessibilityInformation = spoken(node.label, item.description);
  return item;
}

const decisionItem = (node: DecisionNode): vscode.TreeItem => placeItem(node, node.label, node.detail);
