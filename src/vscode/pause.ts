import * as vscode from 'vscode';

/** Whether the extension rests in this window: highlights, findings, hints and cards of articles are away until it goes on. Not remembered. */
export class Pause implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  #isOn = false;

  readonly onDidChange = this.#changed.event;

  constructor() {
    const set = (isOn: boolean) => async (): Promise<void> => {
      this.#isOn = isOn;
      await vscode.commands.executeCommand('setContext', 'policyAnnotator.paused', isOn);
      this.#changed.fire();
    };
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      vscode.commands.registerCommand('policyAnnotator.pause', set(true)),
      vscode.commands.registerCommand('policyAnnotator.resume', set(false)),
    );
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
