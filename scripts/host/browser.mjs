import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './run.mjs';

const packed = '@sparticuz/chromium@153.0.0';
const home = resolve('.vscode-test/chromium');

/** Flags under which Chromium runs as root and asks nothing of the network. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const places = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe'],
};

/** A headless Chromium: the machine's own, else one that an npm package carries. */
export async function launchBrowser(log = console.log) {
  const own = process.env.CHROME_PATH ?? (places[process.platform] ?? []).find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: flags });
  const { path, args } = await unpackedChromium(log);
  return chromium.launch({ executablePath: path, args: [...args, ...flags] });
}

async function unpackedChromium(log) {
  if (!existsSync(join(home, 'node_modules/@sparticuz/chromium'))) {
    log('Installing a browser to test in …');
    await mkdir(home, { recursive: true });
    await writeFile(join(home, 'package.json'), '{ "private": true }\n');
    await run('npm', ['install', packed, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: home });
  }
  // The package unpacks NSS beside the browser only where it believes itself on a serverless host of that generation.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const entry = createRequire(join(home, 'package.json')).resolve('@sparticuz/chromium');
  const { default: sparticuz } = await import(`file://${entry}`);
  return { path: await sparticuz.executablePath(), args: [] };
}
