import * as vscode from 'vscode';

/** What becomes of files that are there already. */
export type IfThere = 'keep' | 'overwrite';

/** Writes the files of one export. Those that are there already stay unless the editor says otherwise, who is asked once, at the first. */
export class ExportWriter {
  readonly written: vscode.Uri[] = [];
  #ifThere: IfThere | undefined;
  kept = 0;

  constructor(ifThere?: IfThere) {
    this.#ifThere = ifThere;
  }

  /** Answers whether the export is to go on. A file that holds the very same is left as it is. */
  async write(uri: vscode.Uri, text: string): Promise<boolean> {
    const there = await vscode.workspace.fs.readFile(uri).then(undefined, () => undefined);
    const bytes = new TextEncoder().encode(text);
    const isSame = there?.length === bytes.length && there.every((byte, i) => byte === bytes[i]);
    if (there && !isSame) {
      this.#ifThere ??= await askAbout(uri);
      if (!this.#ifThere) return false;
      if (this.#ifThere === 'keep') return ++this.kept > 0;
    }
    if (isSame) this.written.push(uri);
    else await this.replace(uri, text);
    return true;
  }

  /** Writes a file about which the editor was asked already. */
  async replace(uri: vscode.Uri, text: string): Promise<void> {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    this.written.push(uri);
  }
}

async function askAbout(uri: vscode.Uri): Promise<IfThere | undefined> {
  const [overwrite, keep] = [vscode.l10n.t('Overwrite'), vscode.l10n.t('Keep')];
  const message = vscode.l10n.t('{0} is there already.', vscode.workspace.asRelativePath(uri));
  const chosen = await vscode.window.showWarningMessage(message, { modal: true, detail: vscode.l10n.t('The answer holds for all files of this export.') }, overwrite, keep);
  return chosen === overwrite ? 'overwrite' : chosen === keep ? 'keep' : undefined;
}
