import type * as vscode from 'vscode';

/** The host is left to others after this long. */
const sliceMs = 15;

/**
 * Takes the steps of long work, and lets the host breathe in between.
 * @param show is told the share that is done, from 0 to 1
 * @returns undefined when it was cancelled
 */
export async function inSlices<T>(work: Generator<number, T>, show: (done: number) => void, token: vscode.CancellationToken): Promise<T | undefined> {
  let end = Date.now() + sliceMs;
  for (;;) {
    const step = work.next();
    if (step.done) return token.isCancellationRequested ? undefined : step.value;
    if (Date.now() < end) continue;
    show(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    if (token.isCancellationRequested) return undefined;
    end = Date.now() + sliceMs;
  }
}
