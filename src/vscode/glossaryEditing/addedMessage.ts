import * as vscode from 'vscode';
import { openEntryCommand } from '../features/hover/cardLinks';

/** How long it is to be seen, in milliseconds. */
const shown = 10_000;

/** Tells in the status bar what was added, and where; a click opens the entry. */
export class AddedMessage implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('added', vscode.StatusBarAlignment.Left);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#item.name = vscode.l10n.t('Added to the Glossary');
  }

  show(words: string, file: vscode.Uri, id: string): void {
    const text = vscode.l10n.t('“{0}” added to {1}', words, vscode.workspace.asRelativePath(file));
    // Words of an article are no icons.
    this.#item.text = `$(check) ${text.replaceAll('$(', '$ (')}`;
    this.#item.command = { command: openEntryCommand, title: vscode.l10n.t('Open Entry'), arguments: [file.toString(), id] };
    this.#item.show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#item.hide(), shown);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#item.dispose();
  }
}
