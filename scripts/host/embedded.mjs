// A complete VS Code out of npm packages, for machines where VS Code's own download is refused: the one that code-server carries,
// on the Node version it asks for. Installed once into .vscode-test/, which git ignores.
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
  log(`Installing an embedded VS Code (code-server ${codeServer}; about half a minute, once) …`);
  const draft = `${home}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', `code-server@${codeServer}`, `${nodePackage()}@${nodeMajor}`, ...quiet], { cwd: draft });
  const inner = join(draft, 'node_modules/code-server/lib/vscode');
  await run('npm', ['install', '--omit=dev', ...quiet], { cwd: inner });
  await standIn(inner, '@vscode/spdlog', 'spdlog.mjs');
  await standIn(inner, '@vscode/native-watchdog', 'nativeWatchdog.mjs');
  await silence(join(inner, 'product.json'));
  await rename(draft, home);
}

/** Puts a module of ours in the place of a native one, without which the extension host won't start and which takes a C++ compiler to build. */
async function standIn(folder, name, file) {
  const place = join(folder, 'node_modules', name);
  await cp(resolve('scripts/host/standIns', file), join(place, file));
  await writeFile(join(place, 'package.json'), JSON.stringify({ name, main: file }));
}

/** Neither a test nor a look at the sample reports to anyone. */
async function silence(product) {
  await writeFile(product, JSON.stringify({ ...JSON.parse(await readFile(product, 'utf8')), enableTelemetry: false }));
}
