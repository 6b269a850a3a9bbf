// npm run fuzz [-- MINUTES]: new inputs for every property in turn, until the time is over. Ends with 1 at the first that fails, smallest input first.
import fc from 'fast-check';
import { fuzzProperties } from './properties';

const minutes = Number(process.argv[2] ?? 10);
const end = Date.now() + minutes * 60_000;
const runs = new Map<string, number>();
const batch = 500;

for (let round = 0; Date.now() < end; round++) {
  for (const { name, property } of fuzzProperties) {
    const seed = Math.trunc(Math.random() * 2 ** 31);
    const result = fc.check(property, { seed, numRuns: batch });
    runs.set(name, (runs.get(name) ?? 0) + result.numRuns);
    if (result.failed) {
      console.error(`✗ ${name} (seed ${seed}, path ${result.counterexamplePath})\n${JSON.stringify(result.counterexample)}\n${String(result.errorInstance)}`);
      process.exit(1);
    }
  }
}
for (const [name, count] of runs) console.log(`✓ ${name}: ${count} inputs`);
