import * as vscode from 'vscode';
import { sidecarOf } from '../../workspace/sidecar/decision';
import { pathOf, readStaged, writeStaged, type Stage, type StagedFile } from '../../workspace/sidecar/stagedFile';

/** Where the decisions on an article are kept; undefined for one that has no place of its own yet. */
export function sidecarUri(article: vscode.Uri): vscode.Uri | undefined {
  return article.scheme === 'untitled' ? undefined : article.with({ path: sidecarOf(article.path), query: '', fragment: '' });
}

export const fileName = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** What a sidecar holds, where it is being changed in an editor, there; empty when there is none. Throws when there is one that can't be read. */
export async function readSidecarFile(uri: vscode.Uri): Promise<string> {
  return changedIn(uri)?.getText() ?? readStaged(stagedAt(uri));
}

/**
 * Writes a sidecar whole or not at all; where it is being changed in an editor, with those changes.
 * @param seen what it is known to hold
 * @returns what it holds where that is anything else; then nothing is written
 */
export async function writeSidecarFile(uri: vscode.Uri, text: string, seen: string): Promise<string | undefined> {
  const document = changedIn(uri);
  if (!document) return writeStaged(stagedAt(uri), text, seen);
  if (document.getText() !== seen) return document.getText();
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(seen.length)), text);
  if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) throw new Error('the editor did not take the change');
  return undefined;
}

/** The document with changes that are not saved. Of one without, the file is newer than what its editor shows, or the same. */
const changedIn = (uri: vscode.Uri): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find((document) => document.isDirty && !document.isClosed && document.uri.toString() === uri.toString());

function stagedAt(uri: vscode.Uri): StagedFile {
  const at = (stage: Stage): vscode.Uri => uri.with({ path: pathOf(uri.path, stage) });
  return {
    read: (stage) => textAt(at(stage)),
    write: async (stage, text) => vscode.workspace.fs.writeFile(at(stage), new TextEncoder().encode(text)),
    rename: async (from, to) => vscode.workspace.fs.rename(at(from), at(to), { overwrite: true }),
  };
}

async function textAt(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
