import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

interface Failure {
  readonly title: string;
  readonly stack: string;
}

/**
 * Runs the suite inside an extension host. The outcome goes to the file that the harness names in the environment, and a failure
 * rejects, which is what a host's own test runner looks at.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, reporter: 'spec' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./suite');
  const failures: Failure[] = [];
  let passed = 0;
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', () => passed++);
    runner.on('fail', (test, error: Error) => failures.push({ title: test.fullTitle(), stack: error.stack ?? String(error) }));
  });
  const results = process.env['POLICY_ANNOTATOR_RESULTS'];
  if (results) writeFileSync(results, JSON.stringify({ passed, failures }));
  if (failures.length > 0) throw new Error(`${failures.length} tests failed`);
}
