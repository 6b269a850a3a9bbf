import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from './browser.mjs';
import { installEmbedded } from './embedded.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { copyWorkspace } from './workspace.mjs';

const project = resolve('.');
const suite = resolve('out/test/integration/index.js');
const limit = 240_000;

/**
 * Runs the integration suite inside a real VS Code: the one that @vscode/test-electron downloads, or, where that is refused
 * (or POLICY_ANNOTATOR_VSCODE=embedded asks for it), the embedded one.
 * @returns {Promise<{ passed: number, failures: { title: string, stack: string }[], skipped: string[] }>}
 */
export async function runIntegration(log = console.log) {
  const workspace = await copyWorkspace();
  const results = join(workspace.folder, 'results.json');
  try {
    const desktop = await desktopVSCode(log);
    if (desktop) await inDesktop(desktop, workspace.folder, log);
    else await inEmbedded(workspace.folder, log);
    if (!existsSync(results)) throw new Error('The suite ended without a result.');
    return JSON.parse(await readFile(results, 'utf8'));
  } finally {
    await workspace.remove();
  }
}

/** The path of a downloaded VS Code; undefined where the embedded one is asked for, or the other can't be had or shown. */
async function desktopVSCode(log) {
  const unfit = (reason) => void log(`In the embedded VS Code (${reason}).`);
  if (process.env.POLICY_ANNOTATOR_VSCODE === 'embedded') return unfit('as POLICY_ANNOTATOR_VSCODE says');
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return unfit('no display for a desktop one');
  try {
    // The download itself is slow to give up; this is not.
    await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal: AbortSignal.timeout(5000) });
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
    const path = await downloadAndUnzipVSCode();
    log('In the desktop VS Code that @vscode/test-electron downloaded.');
    return path;
  } catch (error) {
    return unfit(`the download of a desktop one is refused: ${error.cause?.code ?? error.message}`);
  }
}

async function inDesktop(vscodeExecutablePath, folder, log) {
  const { runTests } = await import('@vscode/test-electron');
  const launchArgs = [folder, '--disable-extensions'];
  // A failing suite makes it reject; the results say what failed.
  await runTests({ vscodeExecutablePath, extensionDevelopmentPath: project, extensionTestsPath: suite, launchArgs }).catch((error) => log(error.message));
}

async function inEmbedded(folder, log) {
  await installEmbedded(log);
  const server = await startServer();
  const browser = await launchBrowser(log);
  try {
    const page = await browser.newPage();
    // The extension host's console arrives in the page's, behind marks of its own; an error is that of a suite that can't be run.
    page.on('console', (message) => {
      const line = /[✓✗–] .*| ERR color: \S+ (?:\w*Error.*)/s.exec(message.text());
      if (line) log(line[0]);
    });
    const payload = [['extensionDevelopmentPath', remoteUri(server, project)], ['extensionTestsPath', remoteUri(server, suite)]];
    await page.goto(workbenchUrl(server, folder, payload));
    await Promise.race([server.says('Extension Host Process exited'), sleep(limit, undefined, { ref: false })]);
  } finally {
    await browser.close();
    await server.stop();
  }
}
