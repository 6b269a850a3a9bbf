// What a real VS Code runs to measure the extension in it: the harness of the integration suite takes this in place of the suite.
import * as vscode from 'vscode';
import type { TestApi } from '../../src/vscode/testApi';

const strokes = 40;

/** What is written to `results.json`, in milliseconds. */
interface Measured {
  readonly host: 'node';
  /** From asking for the extension to its answer: its code is loaded, and `activate` has run. */
  readonly ready: number;
  /** The part of it in which the code is compiled and run, as measured by doing so once more. */
  readonly loading: number;
  /** The part of it that `activate` took. */
  readonly startedIn: number;
  /** From an edit to the decorations that follow from it, for each of some edits. The rest that typing is given is part of it. */
  readonly toDecorations: readonly number[];
  /** An edit alone, until the editor has it. */
  readonly toEditor: readonly number[];
}

/** Measures, and leaves the figures where the harness looks for a suite's results. */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const extension = vscode.extensions.getExtension<TestApi>('policy-annotator.policy-annotator')!;
  const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension.extensionUri, 'dist/extension.js')));
  if (extension.isActive) throw new Error('it is active already');
  const asked = performance.now();
  const api = await extension.activate();
  const ready = performance.now() - asked;
  const began = performance.now();
  (new Function('module', 'exports', 'require', code) as (module: object, exports: object, require: (name: string) => unknown) => void)({ exports: {} }, {}, () => vscode);
  const loading = performance.now() - began;

  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'signing.article'));
  await vscode.window.showTextDocument(document);
  await api.settled();
  const [toDecorations, toEditor]: [number[], number[]] = [[], []];
  for (let n = 0; n < strokes; n++) {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().lastIndexOf('.')), n % 10 === 9 ? ' ' : 'a');
    const before = performance.now();
    await vscode.workspace.applyEdit(edit);
    toEditor.push(performance.now() - before);
    await api.settled();
    toDecorations.push(performance.now() - before);
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  const measured: Measured = { host: 'node', ready, loading, startedIn: api.startedIn, toDecorations, toEditor };
  const [draft, place] = [vscode.Uri.joinPath(folder, 'results.json.draft'), vscode.Uri.joinPath(folder, 'results.json')];
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(JSON.stringify(measured)));
  await vscode.workspace.fs.rename(draft, place);
}
