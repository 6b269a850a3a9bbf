// A Chromium to show the embedded VS Code in: the machine's own, else the one that an npm package carries (Linux on x64), which is
// installed once into .vscode-test/.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.mjs';

const packed = '153.0.0';
const home = resolve(`.vscode-test/chromium-${packed}`);

/** Flags under which Chromium runs as root and asks nothing of the network. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const places = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/microsoft-edge'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'],
};

/** Launches it headless. CHROME_PATH names another one. */
export async function launchBrowser(log = console.log) {
  const own = process.env.CHROME_PATH ?? (places[process.platform] ?? []).find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: flags });
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('No Chrome, Chromium or Edge was found. Install one, or name it in CHROME_PATH.');
  if (!existsSync(home)) await installPacked(log);
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') };
  return chromium.launch({ executablePath: join(home, 'chromium'), args: flags, env });
}

/** Unpacks the browser with the libraries (NSS) and the font that a bare machine lacks; a half-finished installation is never taken for a whole one. */
async function installPacked(log) {
  log(`Installing a Chromium to test in (${packed}; about 20 seconds, once) …`);
  const draft = `${home}.draft`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', `@sparticuz/chromium@${packed}`, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: draft });
  // The package unpacks into the folder for temporary files, whichever that is: here, the draft.
  const archives = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) => join(draft, 'node_modules/@sparticuz/chromium/bin', name));
  const unpack = `import { inflate } from '@sparticuz/chromium'; for (const archive of ${JSON.stringify(archives)}) await inflate(archive);`;
  await run(process.execPath, ['--input-type=module', '--eval', unpack], { cwd: draft, env: { ...process.env, TMPDIR: draft } });
  await rm(join(draft, 'node_modules'), { recursive: true });
  const fonts = `<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>${join(home, 'fonts/fonts')}</dir><cachedir>${join(home, 'fonts-cache')}</cachedir>`;
  await writeFile(join(draft, 'fonts.conf'), `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${fonts}</fontconfig>\n`);
  await rename(draft, home);
}
