import * as vscode from 'vscode';
import { reviewedWords } from '../../present/reviewedWords';
import type { Reviewed } from '../../workspace/reviewed';
import { words } from '../words';
import { spoken } from './placeItem';

const icons: Readonly<Record<Reviewed, string>> = { accepted: 'check', changed: 'edit' };

/** Marks a row of the sidebar whose link an editor accepted or changed; others stay as they are. */
export function markReviewed(item: vscode.TreeItem, reviewed: Reviewed | undefined): vscode.TreeItem {
  if (!reviewed) return item;
  const told = reviewedWords(reviewed, words);
  item.iconPath = new vscode.ThemeIcon(icons[reviewed]);
  item.tooltip = `${told} · ${typeof item.tooltip === 'string' ? item.tooltip : ''}`;
  item.accessibilityInformation = spoken(item.accessibilityInformation?.label, told);
  return item;
}
