import { copyFile, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A folder that holds the extension as a web extension host takes it. A host with a server prefers the server's Node to its own worker
 * wherever the manifest leaves it the choice, so here it doesn't.
 * @param {string} project absolute path
 * @returns {Promise<string>} absolute path
 */
export async function webExtension(project) {
  const folder = join(project, '.vscode-test/webExtension');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(project, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) await symlink(join(project, entry.name), join(folder, entry.name), 'junction');
    else await copyFile(join(project, entry.name), join(folder, entry.name));
  }
  const manifest = JSON.parse(await readFile(join(project, 'package.json'), 'utf8'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: undefined, extensionKind: ['web'] }));
  return folder;
}
