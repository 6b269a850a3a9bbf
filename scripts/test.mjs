// Everything that must hold: build, types, lint, unit tests, the suite inside a real VS Code, the workbench driven as a person drives it.
// The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runIntegration } from './host/integration.mjs';

let passed = 0;
let failed = 0;

// An exit, unlike a signal, lets the harness stop what it started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/** Runs one part of the whole under a heading, and counts what it found. A part that can't run has failed. */
async function part(title, find) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const found = await find().catch((error) => ({ passed: 0, failures: [{ title: `${title} could not be run`, stack: describe(error) }], skipped: [] }));
  for (const failure of found.failures) console.log(`\n✗ ${failure.title}\n${failure.stack}`);
  for (const test of found.skipped) console.log(`skipped: ${test}`);
  console.log(`${found.passed} passed, ${found.failures.length} failed (${Math.round((Date.now() - started) / 1000)} s)`);
  passed += found.passed;
  failed += found.failures.length;
  return found.failures.length === 0;
}

const describe = (error) => (error.cause instanceof Error ? `${error.stack}\n${error.cause.message}` : error.stack);

/** One program that passes or fails as a whole. */
const program = (command) => async () => {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  return status === 0 ? { passed: 1, failures: [], skipped: [] } : { passed: 0, failures: [{ title: command, stack: `ended with ${status}` }], skipped: [] };
};

const mocha = (files, ...options) => async () => {
  const report = 'out/test/report.json';
  rmSync(report, { force: true });
  spawnSync(process.execPath, ['node_modules/mocha/bin/mocha.js', '--reporter', 'json', '--reporter-option', `output=${report}`, ...options, files], { stdio: 'inherit' });
  if (!existsSync(report)) throw new Error('mocha ended without a report');
  const { stats, failures, pending } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: stats.passes, failures: failures.map((test) => ({ title: test.fullTitle, stack: test.err.stack ?? test.err.message })), skipped: pending.map((test) => test.fullTitle) };
};

// Of a test that is gone, no bundle may stay.
rmSync('out/test', { recursive: true, force: true });
const built = await part('Build', program('node esbuild.mjs && node esbuild.mjs --tests'));
await part('Types', program('npm run --silent typecheck'));
await part('Lint', program('npm run --silent lint'));
if (built) {
  await part('Unit tests', mocha('out/test/unit/**/*.test.js'));
  await part('Tests inside VS Code', () => runIntegration());
  await part('The same inside a web extension host', () => runIntegration(console.log, 'web'));
  await part('The workbench driven as a person drives it', mocha('out/test/browser/**/*.test.mjs', '--timeout', '120000', '--exit'));
} else {
  console.log('\nNo test was run: the build failed.');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
