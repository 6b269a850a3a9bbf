// Builds what ships (dist/), with --tests what is tested (out/test/), with --bench what measures (out/bench/), with --fuzz what looks for trouble (out/fuzz/), with --docs what writes the docs (out/docs/). --watch rebuilds on change.
import { build, context } from 'esbuild';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const has = (flag) => process.argv.includes(flag);
const common = { bundle: true, sourcemap: has('--production') ? false : 'linked', minify: has('--production'), target: 'es2022', logLevel: 'warning', legalComments: 'none' };

/** What an earlier build cached is of no use to this one, whoever forgets to say so. */
const sources = readdirSync('src', { recursive: true }).filter((f) => f.endsWith('.ts')).map((f) => join('src', f)).sort();
const sourcesHash = [...sources, 'package-lock.json'].reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');

/** One bundle for the desktop, remote and web hosts: `vscode` is the only module it may ask its host for. */
const extension = { ...common, entryPoints: ['src/vscode/extension.ts'], outfile: 'dist/extension.js', format: 'cjs', platform: 'browser', mainFields: ['module', 'main'], external: ['vscode'], define: { sourcesHash: JSON.stringify(sourcesHash) } };

const cli = { ...common, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', format: 'cjs', platform: 'node', banner: { js: '#!/usr/bin/env node' } };

const testFiles = (folder) => readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.test.ts')).map((f) => join(folder, f));

/** Packages that tests load from node_modules: they bring files of their own. */
const unbundled = ['esbuild', 'mocha', 'playwright-core', 'typescript', 'vscode-oniguruma', 'vscode-textmate'];
const test = { ...common, platform: 'node', sourcemap: 'inline', external: unbundled };

/** One module for an extension host, Node's or the web's: the runner, then every test file. */
const integration = { contents: ["export { run } from './index';", ...testFiles('test/integration').map((file) => `import './${relative('test/integration', file)}';`)].join('\n'), resolveDir: 'test/integration' };

const tests = [
  { ...test, entryPoints: testFiles('test/unit'), outdir: 'out/test/unit', outbase: 'test/unit', format: 'cjs' },
  // Mocha's browser build is a script: it must not take the bundle's `exports` for its own.
  { ...test, stdin: integration, outfile: 'out/test/integration/index.js', format: 'cjs', platform: 'browser', external: ['vscode'], alias: { 'node:assert/strict': './test/integration/strictAssert.ts' }, define: { exports: 'undefined' } },
  { ...test, entryPoints: [...testFiles('test/browser'), 'test/browser/pictures.ts'], outdir: 'out/test/browser', outbase: 'test/browser', format: 'esm', outExtension: { '.js': '.mjs' } },
];

const bench = { ...common, entryPoints: ['bench/main.ts'], outfile: 'out/bench/main.js', format: 'cjs', platform: 'node' };

const benchInVSCode = { ...common, entryPoints: ['bench/vscode/index.ts'], outfile: 'out/bench/vscode.js', format: 'cjs', platform: 'browser', external: ['vscode'] };

const fuzz = { ...common, entryPoints: ['test/fuzz/main.ts'], outfile: 'out/fuzz/main.js', format: 'cjs', platform: 'node' };

const docs = { ...common, entryPoints: ['test/docs/main.ts'], outfile: 'out/docs/main.js', format: 'cjs', platform: 'node' };

const jobs = has('--tests') ? tests : has('--docs') ? [docs] : has('--bench') ? [bench, benchInVSCode] : has('--fuzz') ? [fuzz] : [extension, cli];
if (has('--watch')) await Promise.all(jobs.map(async (job) => (await context(job)).watch()));
else await Promise.all(jobs.map((job) => build(job)));
