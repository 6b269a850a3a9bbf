import fc from 'fast-check';
import { fuzzProperties } from '../../fuzz/properties';

// The same inputs in every run; `npm run fuzz` tries others, for as long as one likes.
suite('any input at all', () => {
  for (const { name, property } of fuzzProperties) test(name, () => fc.assert(property, { seed: 20261123, numRuns: 250 })).timeout(60_000);
});
