import * as vscode from 'vscode';
import type { Words } from '../present/words';

/** Messages in the language of the editor. */
export const words: Words = (message, ...values) => vscode.l10n.t(message, ...values);
