import * as vscode from 'vscode';
import type { Entry } from '../../glossary/types';
import { entryChoice } from '../../present/entryChoices';
import type { AnnotatedArticle } from '../../workspace/articleStore';
import { likeEntries } from '../../workspace/likeEntries';
import { today } from '../today';

/** More than these nobody reads; who types on sees others. */
const most = 100;

/** Asks for an entry of the glossary, those most like some words first. Undefined when none was chosen. */
export function pickLikeEntry({ glossary, annotations }: AnnotatedArticle, title: string, words: string): Promise<Entry | undefined> {
  const { officials, agreements, others } = glossary.glossary;
  const entries = [...officials, ...agreements, ...others].filter(({ source }) => source);
  const like = likeEntries(entries, words);
  const picker = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly entry: Entry }>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Name of an official, an agreement or an organization');
  const list = (): void => {
    picker.items = like(picker.value, most).map((entry) => {
      const { label, detail } = entryChoice(entry, glossary, annotations.date ?? today());
      return { label, description: detail, alwaysShow: true, entry };
    });
  };
  list();
  return new Promise((resolve) => {
    picker.onDidChangeValue(list);
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.entry);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
