import * as vscode from 'vscode';

/** The first one is opened. */
const files = ['space-agreement.article', 'glossary.yaml'] as const;

/**
 * Opens the sample article. It is copied into the extension's own storage first, with its glossary, so that it can be tried by
 * editing; where that can't be written, it opens from where the extension is installed.
 * @param words what to select in it: the walkthrough leads there
 * @param show `card` shows the card of what they begin with instead
 */
export async function openSample(context: vscode.ExtensionContext, log: vscode.LogOutputChannel, words?: unknown, show?: unknown): Promise<void> {
  const shipped = vscode.Uri.joinPath(context.extensionUri, 'sample');
  const folder = await copied(shipped, vscode.Uri.joinPath(context.globalStorageUri, 'sample')).catch((error: unknown) => {
    log.warn(`the sample opens read from the extension: ${String(error)}`);
    return shipped;
  });
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, files[0]));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await vscode.commands.executeCommand('policyAnnotator.agreements.focus', { preserveFocus: true });
  const at = typeof words === 'string' ? document.getText().indexOf(words) : -1;
  if (typeof words !== 'string' || at < 0) return;
  select(editor, at, show === 'card' ? at : at + words.length);
  if (show === 'card') await vscode.commands.executeCommand('editor.action.showHover');
}

function select(editor: vscode.TextEditor, start: number, end: number): void {
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(end));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
}

/** What an editor has changed in an earlier copy stays. Files are copied by content: not every host can copy between file systems. */
async function copied(from: vscode.Uri, to: vscode.Uri): Promise<vscode.Uri> {
  const { fs } = vscode.workspace;
  for (const file of files) {
    const target = vscode.Uri.joinPath(to, file);
    const there = await fs.stat(target).then(() => true, () => false);
    if (!there) await fs.writeFile(target, await fs.readFile(vscode.Uri.joinPath(from, file)));
  }
  return to;
}
