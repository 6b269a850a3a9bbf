import * as vscode from 'vscode';
import type { MentionForm } from '../../annotate/types';
import { countOf, type AgreementGroup, type AgreementNode, type AgreementTreeNode, type ReferenceNode } from '../../present/agreementTree';
import { referenceFormWords } from '../../present/referenceFormWords';
import { words } from '../words';

/** Named by the items, hidden from the palette: its arguments come from the tree. */
export const revealCommand = 'policyAnnotator.revealReference';

const groupIcons = { unknown: 'question', ambiguous: 'warning' } as const;
const formIcons: Readonly<Partial<Record<MentionForm, string>>> = { title: 'symbol-class', short: 'symbol-key', descriptive: 'symbol-text', anaphor: 'symbol-reference' };

/** A row of the tree. */
export function treeItem(node: AgreementTreeNode, article: vscode.Uri | undefined): vscode.TreeItem {
  const item = node.kind === 'reference' ? referenceItem(node, article) : node.kind === 'group' ? groupItem(node) : agreementItem(node);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function groupItem(node: AgreementGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(countOf(node));
  item.iconPath = new vscode.ThemeIcon(groupIcons[node.of]);
  item.accessibilityInformation = spoken(node.label, countWords(node));
  return item;
}

function agreementItem(node: AgreementNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = String(node.references.length);
  item.tooltip = node.detail ?? node.label;
  item.accessibilityInformation = spoken(node.label, node.detail, countWords(node));
  item.iconPath = new vscode.ThemeIcon('law');
  return item;
}

function referenceItem(node: ReferenceNode, article: vscode.Uri | undefined): vscode.TreeItem {
  const line = `${node.line}: `;
  const { start, end } = node.highlight;
  const form = referenceFormWords(node.form, words);
  const item = new vscode.TreeItem({ label: line + node.context, highlights: [[line.length + start, line.length + end]] });
  item.iconPath = new vscode.ThemeIcon(formIcons[node.form] ?? 'symbol-reference');
  item.tooltip = `${form} · ${node.context}`;
  item.command = { command: revealCommand, title: vscode.l10n.t('Go to Reference'), arguments: [article, node.span] };
  item.accessibilityInformation = spoken(vscode.l10n.t('line {0}', node.line), form, node.context);
  return item;
}

function countWords(node: AgreementGroup | AgreementNode): string {
  const count = countOf(node);
  return count === 1 ? vscode.l10n.t('1 reference') : vscode.l10n.t('{0} references', count);
}

const spoken = (...parts: readonly (string | undefined)[]): vscode.AccessibilityInformation => ({ label: parts.filter(Boolean).join(', ') });
