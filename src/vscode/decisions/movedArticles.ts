import * as vscode from 'vscode';
import { articleLine } from '../../workspace/sidecar/writeDecision';
import { fileName, sidecarUri } from './sidecarFile';

/** Lets the decisions on an article go with it when it is renamed or moved in the editor. */
export function registerMovedArticles(log: vscode.LogOutputChannel): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => event.waitUntil(withSidecars(event.files, log)));
}

async function withSidecars(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[], log: vscode.LogOutputChannel): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarUri(oldUri), sidecarUri(newUri)];
    if (!from || !to || !(await exists(from))) continue;
    // The article's name stands in its sidecar, so that one that strays is told.
    const sidecar = await vscode.workspace.openTextDocument(from);
    const line = /^article:.*$/m.exec(sidecar.getText());
    if (line) edit.replace(from, new vscode.Range(sidecar.positionAt(line.index), sidecar.positionAt(line.index + line[0].length)), articleLine(fileName(newUri)));
    if (from.toString() !== to.toString()) edit.renameFile(from, to, { overwrite: false });
    log.info(`${from.toString()} goes with its article`);
  }
  return edit;
}

const exists = (uri: vscode.Uri): Thenable<boolean> => vscode.workspace.fs.stat(uri).then((stat) => stat.type !== vscode.FileType.Directory, () => false);
