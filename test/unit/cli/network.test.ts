import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildProgram, program } from './program';

/** Ends the program with 97 as soon as anything in it asks for a connection. */
const guard = `import net from 'node:net'; import dns from 'node:dns'; import http from 'node:http'; import https from 'node:https'; import http2 from 'node:http2'; import tls from 'node:tls'; import dgram from 'node:dgram'; import childProcess from 'node:child_process'; import { syncBuiltinESMExports } from 'node:module';
const stop = (name) => () => { process.stderr.write('asked for ' + name); process.exit(97); };
net.Socket.prototype.connect = stop('connect');
for (const [of, ...names] of [[net, 'connect', 'createConnection', 'createServer'], [dns, 'lookup', 'resolve'], [http, 'request', 'get'], [https, 'request', 'get'], [http2, 'connect'], [tls, 'connect'], [dgram, 'createSocket'], [childProcess, 'spawn', 'exec', 'fork']]) for (const name of names) of[name] = stop(name);
for (const name of ['fetch', 'WebSocket', 'EventSource']) globalThis[name] = stop(name);
syncBuiltinESMExports();`;

suite('No connection is opened', () => {
  let folder: string;

  suiteSetup(() => {
    buildProgram();
    folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
    writeFileSync(join(folder, 'guard.mjs'), guard);
    writeFileSync(join(folder, 'glossary.yaml'), 'officials:\n  - { name: Ada Obi, links: { site: "https://obi.example/" } }\n');
    writeFileSync(join(folder, 'a.article'), '“It is here,” Ada Obi said. See https://obi.example/a.\n');
    writeFileSync(join(folder, 'people.csv'), 'name,office\nAda Obi,Minister\n');
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  const guarded = (args: readonly string[], input = ''): { readonly status: number | null; readonly stderr: string } => spawnSync(process.execPath, ['--import', `file://${join(folder, 'guard.mjs')}`, program, ...args], { cwd: folder, input, encoding: 'utf8' });

  test('the guard stops a program that does', () => {
    writeFileSync(join(folder, 'bad.mjs'), "fetch('https://example.org/').catch(() => {});");
    assert.equal(spawnSync(process.execPath, ['--import', `file://${join(folder, 'guard.mjs')}`, join(folder, 'bad.mjs')]).status, 97);
  });

  for (const args of [['annotate', 'a.article'], ['annotate', '--format', 'json', '.'], ['annotate', '--ndjson', '--jobs', '2'], ['glossary', 'check', '.'], ['glossary', 'import', '--from', 'csv', '--map', 'title=office', 'people.csv'], ...['html', 'json-ld', 'brat', 'webanno-tsv', 'csv-quotes', 'csv-references'].map((to) => ['export', '--to', to, '--out', 'out', '--force', 'a.article'])]) {
    test(`by ${args.join(' ')}`, () => {
      const { status, stderr } = guarded(args, `${JSON.stringify({ id: 'a', text: readFileSync(join(folder, 'a.article'), 'utf8') })}\n`);
      assert.equal(status, 0, stderr);
    });
  }

  test('the extension has no word for it', async () => {
    const { outputFiles } = await build({ entryPoints: ['src/vscode/extension.ts'], bundle: true, write: false, format: 'cjs', platform: 'browser', mainFields: ['module', 'main'], external: ['vscode'], target: 'es2022', logLevel: 'silent', define: { sourcesHash: '""' } });
    assert.doesNotMatch(outputFiles[0]!.text, /\b(?:fetch|importScripts|import)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/);
  });
});
