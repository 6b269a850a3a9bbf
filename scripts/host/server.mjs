import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { embedded } from './embedded.mjs';
import { run } from './run.mjs';

/** A window without what would distract from the article. */
const calm = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  // As on the desktop: what is tried out in a window stays there.
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
};

/** As a folder is that was never trusted, without the question. */
const restricted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };

/**
 * Starts the embedded VS Code on a free port of the loopback interface.
 * @param {{ settings?: Record<string, unknown>, vsix?: string, isRestricted?: boolean }} options `vsix` is an extension to install first; `isRestricted` opens folders without trust
 * @returns {Promise<{ origin: string, authority: string, says(words: string): Promise<void>, stop(): Promise<void> }>}
 */
export async function startServer({ settings = {}, vsix, isRestricted = false } = {}) {
  const data = await mkdtemp(join(tmpdir(), 'policy-annotator-vscode-'));
  await mkdir(join(data, 'data/Machine'), { recursive: true });
  await writeFile(join(data, 'data/Machine/settings.json'), JSON.stringify({ ...calm, ...(isRestricted && restricted), ...settings }));
  const port = await freePort();
  const args = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms', '--enable-smoke-test-driver'];
  args.push('--server-data-dir', data, '--telemetry-level', 'off', ...(isRestricted ? [] : ['--disable-workspace-trust']), '--extensions-dir', join(data, 'extensions'));
  // An empty gallery: no marketplace is asked for anything.
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}' };
  if (vsix) await run(embedded.node, [embedded.server, '--install-extension', vsix, '--server-data-dir', data, '--extensions-dir', join(data, 'extensions')], { env });
  const child = spawn(embedded.node, [embedded.server, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' });
  const kill = (signal) => {
    try {
      if (process.platform === 'win32') child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // It has ended by itself.
    }
  };
  // However this process ends, the server ends with it.
  const abandon = () => {
    kill('SIGKILL');
    rmSync(data, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  };
  process.once('exit', abandon);
  const stop = async () => {
    process.removeListener('exit', abandon);
    kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const says = async (words) => {
    while (!output.includes(words)) await sleep(50, undefined, { ref: false });
  };
  const ended = once(child, 'exit').then(() => 'ended');
  const late = sleep(60_000, 'did not start within a minute', { ref: false });
  const state = await Promise.race([says('Extension host agent listening on').then(() => 'ready'), ended, late]);
  if (state !== 'ready') {
    kill('SIGKILL');
    throw new Error(`The embedded VS Code ${state}:\n${output}`);
  }
  const authority = `127.0.0.1:${port}`;
  return { origin: `http://${authority}`, authority, says, stop };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * The address of a workbench.
 * @param {{ origin: string, authority: string }} server
 * @param {string} folder absolute path of the workspace folder
 * @param {readonly (readonly [string, string])[]} payload
 */
export const workbenchUrl = (server, folder, payload = []) => `${server.origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;

/** An absolute path as the workbench addresses it. */
export const remoteUri = (server, path) => `vscode-remote://${server.authority}${path}`;
