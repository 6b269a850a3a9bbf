import * as vscode from 'vscode';
import type { Entry } from '../glossary/types';
import { entryChoice } from '../present/entryChoice';
import type { AnnotatedArticle } from '../workspace/articleStore';
import { likeEntries } from '../workspace/likeEntries';
import { today } from './today';

/** More than these nobody reads; who types on sees others. */
const most = 100;

interface Choice<T> extends vscode.QuickPickItem {
  readonly answer: T;
}

/** Asks for an entry of the glossary, those most like some words first. Undefined when none was chosen. */
export const pickEntry = (annotated: AnnotatedArticle, title: string, words: string): Promise<Entry | undefined> => ask(annotated, title, words, (entry) => entry, () => []);

/** Asks for a speaker: the id of an entry, or a name as it was typed. */
export const pickSpeaker = (annotated: AnnotatedArticle, title: string, words: string): Promise<string | undefined> =>
  ask(annotated, title, words, ({ id }) => id, (typed) => [{ label: vscode.l10n.t('“{0}”, who is not in the glossary', typed), answer: typed, alwaysShow: true }]);

function ask<T>({ glossary, annotations }: AnnotatedArticle, title: string, words: string, answerOf: (entry: Entry) => T, besides: (typed: string) => Choice<T>[]): Promise<T | undefined> {
  const { officials, agreements, others } = glossary.glossary;
  const like = likeEntries([...officials, ...agreements, ...others], words);
  const picker = vscode.window.createQuickPick<Choice<T>>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Name of an official, an agreement or an organization');
  const list = (): void => {
    const found = like(picker.value, most).map((entry): Choice<T> => {
      const { label, detail } = entryChoice(entry, glossary, annotations.date ?? today());
      return { label, description: detail, alwaysShow: true, answer: answerOf(entry) };
    });
    const typed = picker.value.trim();
    picker.items = [...found, ...(typed === '' ? [] : besides(typed))];
  };
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
