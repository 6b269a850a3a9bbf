import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { installEmbedded } from './embedded.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { copyWorkspace } from './workspace.mjs';

const suite = resolve('out/test/integration/index.js');
const limit = 300_000;

/**
 * Runs the integration suite inside a real VS Code: the one that @vscode/test-electron downloads, or, where that is refused
 * (or POLICY_ANNOTATOR_VSCODE=embedded asks for it), the embedded one.
 * @returns {Promise<{ passed: number, failures: { title: string, stack: string }[] }>}
 */
export async function runIntegration(log = console.log) {
  const workspace = await copyWorkspace();
  const scratch = await mkdtemp(join(tmpdir(), 'policy-annotator-results-'));
  const results = join(scratch, 'results.json');
  try {
    if (await canDownload()) await inElectron(workspace.folder, results, log);
    else await inEmbedded(workspace.folder, results, log);
    if (!existsSync(results)) throw new Error('the suite ended without a result');
    return JSON.parse(await readFile(results, 'utf8'));
  } finally {
    await workspace.remove();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function canDownload() {
  if (process.env.POLICY_ANNOTATOR_VSCODE === 'embedded') return false;
  try {
    const answer = await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) });
    return answer.ok;
  } catch {
    return false;
  }
}

async function inElectron(folder, results, log) {
  log('In a VS Code downloaded by @vscode/test-electron.');
  const { runTests } = await import('@vscode/test-electron');
  const launchArgs = [folder, '--disable-extensions', '--disable-workspace-trust'];
  // A failing suite makes it throw; the results file says what failed.
  await runTests({ extensionDevelopmentPath: resolve('.'), extensionTestsPath: suite, launchArgs, extensionTestsEnv: { POLICY_ANNOTATOR_RESULTS: results } }).catch(() => undefined);
}

async function inEmbedded(folder, results, log) {
  await installEmbedded(log);
  log('In the embedded VS Code.');
  process.env.POLICY_ANNOTATOR_RESULTS = results;
  const server = await startServer();
  const browser = await launchBrowser(log);
  try {
    const page = await browser.newPage();
    page.on('console', (message) => relay(message.text(), log));
    const payload = [['extensionDevelopmentPath', remoteUri(server, resolve('.'))], ['extensionTestsPath', remoteUri(server, suite)]];
    await page.goto(workbenchUrl(server, folder, payload));
    for (const end = Date.now() + limit; !existsSync(results) && Date.now() < end; ) await new Promise((r) => setTimeout(r, 200));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** The suite's own lines among what the workbench prints. */
function relay(line, log) {
  const text = line.replace(/^%c.*?\]\s*|color: .*$/g, '').trimEnd();
  if (/^\s*(?:✔|✓|\d+\)|\d+ (?:passing|failing|pending)|skipped:)/.test(text) && !text.startsWith('%c')) log(text);
}
