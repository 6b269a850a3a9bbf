// Opens the sample: in the desktop VS Code where `code` is on the path, else in an embedded one, served on this machine alone.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { installEmbedded } from './host/embedded.mjs';
import { remoteUri, startServer, workbenchUrl } from './host/server.mjs';

const build = spawnSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);

const project = resolve('.');
const sample = resolve('sample');
const article = resolve('sample/space-agreement.article');

/** Desktop VS Code's command. On Windows it is a batch file, which takes a shell. */
const windows = process.platform === 'win32';
const code = (stdio, ...args) => spawnSync('code', windows ? args.map((arg) => `"${arg}"`) : args, { shell: windows, stdio });

if (process.env.POLICY_ANNOTATOR_VSCODE !== 'embedded' && code('ignore', '--version').status === 0) {
  code('inherit', `--extensionDevelopmentPath=${project}`, '--new-window', sample, article);
  console.log('The sample is open in VS Code.');
} else {
  await installEmbedded();
  const server = await startServer();
  const payload = [['extensionDevelopmentPath', remoteUri(server, project)], ['openFile', remoteUri(server, article)]];
  console.log(`\nOpen this address in a browser:\n\n  ${await shortAddress(workbenchUrl(server, sample, payload))}\n\nCtrl-C stops it.`);
  // An exit, unlike a signal, lets the harness stop what it started.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
}

/** An address that can be read and copied, and leads to a long one. */
async function shortAddress(location) {
  const guide = createServer((_, response) => response.writeHead(302, { location }).end()).listen(0, '127.0.0.1');
  await once(guide, 'listening');
  return `http://127.0.0.1:${guide.address().port}/`;
}
