// What an extension host runs: mocha over every test file of this folder, which the build adds behind this module. Mocha's browser
// build serves in Node's and in the web's extension host alike.
import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** What the harness reads: written to `results.json` in the workspace folder when all is done. */
interface Results {
  readonly host: 'node' | 'web';
  passed: number;
  readonly failures: { readonly title: string; readonly stack: string }[];
  readonly skipped: string[];
}

mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: 'base' });

/** Runs the suite. A line a test goes to the console; a failure rejects, which is what a host's own test runner looks at. */
export async function run(): Promise<void> {
  const results: Results = { host: typeof process === 'undefined' ? 'web' : 'node', passed: 0, failures: [], skipped: [] };
  await new Promise<void>((resolve) => {
    // The browser build's own `run` looks for a web page around it.
    const runner: Mocha.Runner = Mocha.prototype.run.call(mocha, () => resolve());
    runner.on('pass', (test) => {
      results.passed++;
      console.log(`✓ ${test.fullTitle()}`);
    });
    runner.on('pending', (test) => {
      results.skipped.push(test.fullTitle());
      console.log(`– ${test.fullTitle()} (skipped)`);
    });
    runner.on('fail', (test, error: Error) => {
      results.failures.push({ title: test.fullTitle(), stack: error.stack ?? String(error) });
      console.log(`✗ ${test.fullTitle()}`);
    });
  });
  await report(results);
  if (results.failures.length > 0) throw new Error(`${results.failures.length} tests failed`);
}

/** Renamed into place, so that the harness never reads half of it. */
async function report(results: Results): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const [draft, place] = [vscode.Uri.joinPath(folder, 'results.json.draft'), vscode.Uri.joinPath(folder, 'results.json')];
  await vscode.workspace.fs.writeFile(draft, new TextEncoder().encode(JSON.stringify(results)));
  await vscode.workspace.fs.rename(draft, place);
}
