import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser } from './browser.mjs';
import { installEmbedded } from './embedded.mjs';
import { remoteUri, startServer, workbenchUrl } from './server.mjs';
import { webExtension } from './webExtension.mjs';
import { copyWorkspace } from './workspace.mjs';

const project = resolve('.');
const limit = 240_000;

/**
 * Runs the integration suite inside a real VS Code: the one that @vscode/test-electron downloads, or, where that is refused
 * (or POLICY_ANNOTATOR_VSCODE=embedded asks for it), the embedded one.
 * @param {'node' | 'web'} host the kind of extension host; the web's is always that of the embedded VS Code
 * @param {string} suite the module whose `run` leaves `results.json` in the workspace
 * @returns {Promise<{ passed: number, failures: { title: string, stack: string }[], skipped: string[] }>}
 */
export async function runIntegration(log = console.log, host = 'node', suite = 'out/test/integration/index.js') {
  const workspace = await copyWorkspace();
  const results = join(workspace.folder, 'results.json');
  try {
    const desktop = host === 'web' ? undefined : await desktopVSCode(log);
    if (desktop) await inDesktop(desktop, workspace.folder, suite, log);
    else await inEmbedded(workspace.folder, host, suite, log);
    if (!existsSync(results)) throw new Error('The suite ended without a result.');
    const found = JSON.parse(await readFile(results, 'utf8'));
    if (found.host !== host) throw new Error(`The suite ran in the extension host of ${found.host}, not of ${host}.`);
    return found;
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

async function inDesktop(vscodeExecutablePath, folder, suite, log) {
  const { runTests } = await import('@vscode/test-electron');
  const launchArgs = [folder, '--disable-extensions'];
  // A failing suite makes it reject; the results say what failed.
  await runTests({ vscodeExecutablePath, extensionDevelopmentPath: project, extensionTestsPath: join(project, suite), launchArgs }).catch((error) => log(error.message));
}

async function inEmbedded(folder, host, suite, log) {
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
    const extension = host === 'web' ? await webExtension(project) : project;
    // The web's own host adds the suffix by itself.
    const tests = host === 'web' ? join(extension, suite.replace(/\.js$/, '')) : join(extension, suite);
    const payload = [['extensionDevelopmentPath', remoteUri(server, extension)], ['extensionTestsPath', remoteUri(server, tests)]];
    await page.goto(workbenchUrl(server, folder, payload));
    await Promise.race([written(join(folder, 'results.json')), server.says('Extension Host Process exited'), sleep(limit, undefined, { ref: false })]);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function written(file) {
  while (!existsSync(file)) await sleep(200, undefined, { ref: false });
}
