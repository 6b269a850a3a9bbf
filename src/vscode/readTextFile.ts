import * as vscode from 'vscode';
import { words } from './words';

/** Why a file has no text: it is gone, it can't be read, or its bytes are none in UTF-8. */
export type NoText = 'gone' | 'unreadable' | 'not-utf8';

/** The text of a file on disk. Why there is none is in the log, unless the file is simply gone. */
export async function readTextFile(uri: vscode.Uri, log: vscode.LogOutputChannel): Promise<{ readonly text: string } | NoText> {
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return 'gone';
    log.warn(`${uri.toString()} can't be read: ${String(error)}`);
    return 'unreadable';
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    log.warn(`${uri.toString()} is no text in UTF-8`);
    return 'not-utf8';
  }
}

/** Tells of a file in another encoding, whose words would be read wrongly. */
export const tellNotUtf8 = (uri: vscode.Uri): void => void vscode.window.showWarningMessage(words('{0} is not a text in UTF-8, and is not read. Save it with that encoding.', vscode.workspace.asRelativePath(uri)));
