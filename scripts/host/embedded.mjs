// A complete VS Code out of npm packages, for machines where VS Code's own download is refused: the one that code-server carries,
// on the Node version it asks for. Installed once into .vscode-test/, which git ignores.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { run } from './run.mjs';

const codeServer = '4.139.1';
const nodeMajor = '24';
const root = resolve('.vscode-test');
const home = join(root, `embedded-${codeServer}`);
const vscode = join(home, 'node_modules/code-server/lib/vscode');

/** Where the pieces are, once `installEmbedded` has put them there. */
export const embedded = {
  server: join(vscode, 'out/server-main.js'),
  node: join(home, 'node_modules', nodePackage(), process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'),
};

function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}

/** Installs it unless it is there; a half-finished installation is never taken for a whole one. */
export async function installEmbedded(log = console.log) {
  if (existsSync(home)) return;
  log(`Installing an embedded VS Code (code-server ${codeServer}; about a minute, once) …`);
  const draft = `${home}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', `code-server@${codeServer}`, `${nodePackage()}@${nodeMajor}`, ...quiet], { cwd: draft });
  const inner = join(draft, 'node_modules/code-server/lib/vscode');
  await run('npm', ['install', '--omit=dev', ...quiet], { cwd: inner });
  await buildNativeModules(inner);
  await rename(draft, home);
}

/** Without these two native modules the extension host dies at its start. They use Node-API, so the headers of any Node version serve. */
async function buildNativeModules(folder) {
  try {
    await run('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--foreground-scripts', ...(await headers())], { cwd: folder });
  } catch (cause) {
    throw new Error('VS Code’s native modules could not be built. That takes a C++ compiler, make and Python (on Debian and Ubuntu: apt-get install g++ make python3).', { cause });
  }
}

/** Where Node's headers already are; without them npm downloads them. */
async function headers() {
  const configured = (await run('npm', ['config', 'get', 'nodedir', '--loglevel=error'])).trim();
  const prefix = [configured, dirname(dirname(process.execPath)), '/usr'].find((dir) => existsSync(join(dir, 'include/node/node_api.h')));
  return prefix ? [`--nodedir=${prefix}`] : [];
}
