// Everything that must hold: build, types, lint, unit tests, the suite inside a real VS Code, the workbench driven as a person drives it.
// The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { runIntegration } from './host/integration.mjs';

let passed = 0;
let failed = 0;

const heading = (title) => console.log(`\n── ${title}`);

/** One program that passes or fails as a whole. */
function step(title, command) {
  heading(title);
  const run = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (run.status === 0) passed++;
  else failed++;
  return run.status === 0;
}

/** A mocha run; its JSON report is counted. */
function mocha(title, command) {
  heading(title);
  const run = spawnSync(command, { shell: true, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] });
  const report = /\{[\s\S]*\}\s*$/.exec(run.stdout)?.[0];
  const { stats, failures, pending } = report ? JSON.parse(report) : { stats: { passes: 0, failures: 1 }, failures: [{ fullTitle: title, err: { stack: run.stdout } }], pending: [] };
  passed += stats.passes;
  failed += stats.failures;
  console.log(`${stats.passes} passed, ${stats.failures} failed${pending.length > 0 ? `, ${pending.length} skipped (${pending.map((t) => t.fullTitle).join('; ')})` : ''}`);
  for (const failure of failures) console.log(`✗ ${failure.fullTitle}\n${failure.err.stack}`);
}

const built = step('Build', 'node esbuild.mjs && node esbuild.mjs --tests');
step('Types', 'npm run --silent typecheck');
step('Lint', 'npm run --silent lint');
if (built) {
  mocha('Unit tests', 'npx mocha --reporter json "out/test/unit/**/*.test.js"');
  heading('Integration tests in VS Code');
  try {
    const result = await runIntegration();
    passed += result.passed;
    failed += result.failures.length;
    console.log(`${result.passed} passed, ${result.failures.length} failed`);
    for (const failure of result.failures) console.log(`✗ ${failure.title}\n${failure.stack}`);
  } catch (error) {
    failed++;
    console.log(error);
  }
  mocha('The workbench as a person drives it', 'npx mocha --reporter json --timeout 120000 "out/test/browser/**/*.test.mjs"');
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
