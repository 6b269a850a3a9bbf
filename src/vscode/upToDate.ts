import type * as vscode from 'vscode';

/** A view that shows annotations, and when it has caught up with them. */
export interface View extends vscode.Disposable {
  /** Resolves when no update is running or wanted. */
  settled(): Promise<void>;
}

/** Asks a view to be brought up to date, and tells when it is. */
export interface UpToDate {
  request(): void;
  settled(): Promise<void>;
}

/**
 * Runs a view's update, one run at a time: asked again during a run, it runs once more after it, however often it was asked.
 * A failure is logged and harms no other view.
 */
export function upToDate(name: string, log: vscode.LogOutputChannel, update: () => Promise<void>): UpToDate {
  let running: Promise<void> | undefined;
  let wanted = false;
  const run = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      try {
        await update();
      } catch (error) {
        log.error(`${name} failed`, error instanceof Error ? error : String(error));
      }
    }
    running = undefined;
  };
  return {
    request: () => {
      wanted = true;
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}
