import * as vscode from 'vscode';
import type { GlossaryIndex } from '../../glossary/glossaryIndex';
import { entryChoices } from '../../present/entryChoices';
import { today } from '../today';

/** More than these nobody reads; who types on sees others. */
const most = 100;

export interface EntryQuestion {
  readonly title: string;
  /** The words with which the search begins. */
  readonly words: string;
  /** ISO date at which offices are told. */
  readonly date: string | undefined;
  /** Whether a name that the glossary does not hold may be given as well. */
  readonly orName: boolean;
}

/** Asks for an entry of the glossary. Answers its id, or the name that was typed; undefined when nothing was chosen. */
export function pickEntry(glossary: GlossaryIndex, { title, words, date, orName }: EntryQuestion): Promise<string | undefined> {
  const picker = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly answer: string }>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Name of an official, an agreement or an organization');
  const list = (): void => {
    const found = entryChoices(glossary, picker.value, date ?? today(), most).map(({ id, label, detail }) => ({ label, description: detail, answer: id, alwaysShow: true }));
    const typed = picker.value.trim();
    const named = orName && typed !== '' ? [{ label: vscode.l10n.t('“{0}”, who is not in the glossary', typed), answer: typed, alwaysShow: true }] : [];
    picker.items = [...found, ...named];
  };
  picker.value = words;
  // What nothing fits is no help to begin with.
  if (entryChoices(glossary, words, date ?? today(), 1).length === 0) picker.value = '';
  list();
  return new Promise((resolve) => {
    picker.onDidChangeValue(list);
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.answer);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
