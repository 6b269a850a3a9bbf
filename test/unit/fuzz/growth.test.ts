import assert from 'node:assert/strict';
import { indexGlossary, type GlossaryIndex } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { annotateText } from '../../../src/workspace/articleStore';
import { growthExponent } from '../../../bench/growthExponent';
import { madeUpOfficial } from '../../../bench/largeGlossary';
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

  const news = 'Foreign Minister Ann Lee signed the Pact on the Harbour of Rye in London on Jan. 13. “We will keep it,” she said. The agreement was praised by Bo Lee, who told reporters that he had read it. Others waited.\n\n';

  test('prose: the exponent over the length of the text is below 1.05', () => {
    const points = [4_000, 16_000, 64_000].map((x) => [x, counter.stepsOf(() => work(news.repeat(Math.ceil(x / news.length)).slice(0, x)))] as const);
    const found = growthExponent(points);
    assert.ok(found < 1.05, `${found.toFixed(3)}: ${JSON.stringify(points)}`);
  }).timeout(60_000);

  test('prose: the exponent over the entries of the glossary is below 0.1', () => {
    const points = [100, 1_000, 10_000].map((x) => {
      index = indexGlossary({ officials: Array.from({ length: x }, (_, i) => madeUpOfficial(i)), agreements: [], others: [] });
      // What is made of a glossary once is made before.
      work(news);
      return [x, counter.stepsOf(() => work(news.repeat(40)))] as const;
    });
    const found = growthExponent(points);
    assert.ok(found < 0.1, `${found.toFixed(3)}: ${JSON.stringify(points)}`);
  }).timeout(60_000);
});
