import assert from 'node:assert/strict';
import { indexGlossary, type GlossaryIndex } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { annotateText } from '../../../src/workspace/articleStore';
import { endless, glossary } from '../../fuzz/hostileText';
import { StepCounter } from './stepCounter';

suite('hostile inputs take time in proportion to their length', () => {
  let counter: StepCounter;
  let index: GlossaryIndex;

  suiteSetup(() => {
    counter = new StepCounter('fuzz/growth.test.js');
    index = indexGlossary(readGlossary(glossary, 'glossary.yaml').glossary);
    work('Ann Lee said that the Rye Pact holds.');
  });
  suiteTeardown(() => counter.stop());

  /** Everything of a text that the editor waits for. */
  function work(text: string): void {
    const result = annotateText(text, index);
    if (typeof result !== 'string') result.findings();
  }

  for (const [name, of] of Object.entries(endless)) {
    test(name, () => {
      const [once, twice] = [counter.stepsOf(() => work(of(8_000))), counter.stepsOf(() => work(of(16_000)))];
      assert.ok(once > 100, `${once} steps`);
      assert.ok(twice <= 2.3 * once, `${(twice / once).toFixed(2)} times the steps: ${once}, ${twice}`);
    }).timeout(60_000);
  }
});
