import * as vscode from 'vscode';
import type { MentionForm } from '../../../annotate/types';
import type { Scope } from '../../../present/agreementTree/buildTree';
import { childrenOf, countOf, type AgreementGroup, type AgreementNode, type AgreementTreeNode, type ArticleNode, type ReferenceNode } from '../../../present/agreementTree/nodes';
import { referenceFormWords } from '../../../present/referenceFormWords';
import { words } from '../../words';
import { placeItem, spoken } from '../placeItem';
import { markReviewed } from '../reviewedRow';
import type { TreeShape } from '../treeProvider';

const groupIcons = { unknown: 'question', ambiguous: 'warning' } as const;
const formIcons: Readonly<Partial<Record<MentionForm, string>>> = { title: 'book', short: 'tag', descriptive: 'whole-word', anaphor: 'reply' };

/** The rows of the tree, unfolded or not. */
export const agreementShape: TreeShape<AgreementTreeNode, boolean> = { childrenOf, itemOf: treeItem };

/** One article is shown unfolded; of a workspace the agreements alone, or all where a filter has been at work. */
export const isUnfolded = (scope: Scope, filter: string): boolean => scope === 'article' || filter !== '';

function treeItem(node: AgreementTreeNode, unfolded: boolean): vscode.TreeItem {
  const item = itemOf(node, unfolded ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  // Folded and unfolded, a row is remembered under its id.
  item.id = `${unfolded ? '' : 'folded '}${node.id}`;
  item.contextValue = node.kind;
  return item;
}

function itemOf(node: AgreementTreeNode, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'article':
      return articleItem(node, state);
    case 'reference':
      return referenceItem(node);
    default:
      return agreementItem(node, state);
  }
}

function groupItem(node: AgreementGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(countOf(node));
  item.iconPath = new vscode.ThemeIcon(groupIcons[node.of]);
  item.accessibilityInformation = spoken(node.label, countWords(node));
  return item;
}

function agreementItem(node: AgreementNode, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, state);
  item.description = [countOf(node), ...onlyArticle(node)].join(' · ');
  item.tooltip = node.detail ?? node.label;
  item.accessibilityInformation = spoken(node.label, node.detail, countWords(node));
  item.iconPath = new vscode.ThemeIcon('law');
  return item;
}

/** Of what no glossary names, the article says more than its words: “an agreement” stands in many. */
function onlyArticle({ kind, children }: AgreementNode): string[] {
  const [first, second] = children;
  return kind === 'unknown' && first?.kind === 'article' && !second ? [first.path.replace(/.*\//, '')] : [];
}

function articleItem(node: ArticleNode, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const [, folder = '', name = node.path] = /^(?:(.*)\/)?([^/]*)$/.exec(node.path) ?? [];
  const item = new vscode.TreeItem(name, state);
  item.description = [countOf(node), folder].filter(Boolean).join(' · ');
  item.tooltip = node.path;
  item.resourceUri = vscode.Uri.parse(node.uri);
  item.iconPath = vscode.ThemeIcon.File;
  item.accessibilityInformation = spoken(name, folder, countWords(node));
  return item;
}

function referenceItem(node: ReferenceNode): vscode.TreeItem {
  const form = referenceFormWords(node.form, words);
  const context = node.before + node.words + node.after;
  // The sentence goes on beside its reference; at its end, what led up to it is shown.
  const item = placeItem(node, node.words, /\p{L}/u.test(node.after) ? node.after.replace(/^[\s,.;:)]+/, '') : `${node.before.trim()} …`);
  item.iconPath = new vscode.ThemeIcon(formIcons[node.form] ?? 'tag');
  item.tooltip = `${form} · ${context}`;
  item.accessibilityInformation = spoken(vscode.l10n.t('line {0}', node.line), form, context);
  return markReviewed(item, node.reviewed);
}

function countWords(node: AgreementTreeNode): string {
  const count = countOf(node);
  return count === 1 ? vscode.l10n.t('1 reference') : vscode.l10n.t('{0} references', count);
}
