import * as vscode from 'vscode';

/** Registers features one by one. One that can't be is logged, and the others are there all the same. */
export function startFeatures(features: Readonly<Record<string, () => vscode.Disposable>>, log: vscode.LogOutputChannel): vscode.Disposable {
  const started: vscode.Disposable[] = [];
  for (const [name, register] of Object.entries(features)) {
    try {
      started.push(register());
    } catch (error) {
      log.error(`${name} could not be started`, error instanceof Error ? error : String(error));
    }
  }
  return vscode.Disposable.from(...started);
}
