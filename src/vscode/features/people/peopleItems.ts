import * as vscode from 'vscode';
import { childrenOf, wordsQuoted, type MentionNode, type MentionsNode, type PeopleTreeNode, type QuoteNode, type SpeakerNode, type UnattributedNode } from '../../../present/peopleTree/nodes';
import { countWords } from '../../../present/quoteCard';
import { words } from '../../words';
import { placeItem, spoken } from '../placeItem';
import { markReviewed } from '../reviewedRow';
import type { TreeShape } from '../treeProvider';

const speakerIcons = { official: 'person', agreement: 'law', organization: 'organization', program: 'rocket', place: 'location' } as const;

/** The rows of the view of people and quotes. */
export const peopleShape: TreeShape<PeopleTreeNode, undefined> = { childrenOf, itemOf };

function itemOf(node: PeopleTreeNode): vscode.TreeItem {
  const item = rowOf(node);
  item.id = node.id;
  item.contextValue = node.kind;
  return item;
}

function rowOf(node: PeopleTreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'speaker':
      return speakerItem(node);
    case 'unattributed':
      return unattributedItem(node);
    case 'quote':
      return quoteItem(node);
    case 'mentions':
      return mentionsItem(node);
    case 'mention':
      return mentionItem(node);
  }
}

function speakerItem(node: SpeakerNode): vscode.TreeItem {
  const speaks = node.quotes.length > 0;
  const item = new vscode.TreeItem(node.label, speaks ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed);
  const counts = speaks ? quoteWords(node.quotes) : mentionWords(node.mentions?.mentions.length ?? 0);
  item.description = counts;
  item.tooltip = [node.label, node.office].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon(node.entryKind ? speakerIcons[node.entryKind] : 'question');
  item.accessibilityInformation = spoken(node.label, node.office, counts);
  return item;
}

function unattributedItem(node: UnattributedNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, vscode.TreeItemCollapsibleState.Expanded);
  item.description = quoteWords(node.quotes);
  item.iconPath = new vscode.ThemeIcon('comment-unresolved');
  item.accessibilityInformation = spoken(node.label, item.description);
  return item;
}

function quoteItem(node: QuoteNode): vscode.TreeItem {
  const item = placeItem(node, node.beginning, node.isIndirect ? vscode.l10n.t('indirect') : countWords(node.count, words));
  item.iconPath = new vscode.ThemeIcon(node.isIndirect ? 'comment' : 'quote');
  return item;
}

function mentionsItem(node: MentionsNode): vscode.TreeItem {
  const label = mentionWords(node.mentions.length);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('list-flat');
  return item;
}

function mentionItem(node: MentionNode): vscode.TreeItem {
  const item = placeItem(node, node.words, node.after.replace(/^[\s,.;:)]+/, ''));
  item.iconPath = new vscode.ThemeIcon('symbol-reference');
  return markReviewed(item, node.reviewed);
}

function quoteWords(quotes: readonly QuoteNode[]): string {
  const count = quotes.length === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes.length);
  const quoted = wordsQuoted(quotes);
  return quoted > 0 ? `${count} · ${countWords(quoted, words)}` : count;
}

const mentionWords = (count: number): string => (count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', count));
