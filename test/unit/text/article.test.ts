import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle, type Article } from '../../../src/text/article';
import { contains } from '../../../src/text/span';
import { anyText } from './anyText';

/** Blocks lie in order and hold all tokens after the front matter; sentences do the same in their block. */
function assertNested(article: Article): void {
  const { tokens, blocks } = article;
  let token = tokens.at(article.frontMatter?.end ?? 0);
  for (const block of blocks) {
    assert.equal(block.firstToken, token);
    assert.deepEqual(tokens.span(block.firstToken, block.endToken), { start: block.start, end: block.end });
    for (const sentence of block.sentences) {
      assert.equal(sentence.firstToken, token);
      assert.ok(sentence.endToken > token && contains(block, sentence));
      assert.deepEqual(tokens.span(sentence.firstToken, sentence.endToken), { start: sentence.start, end: sentence.end });
      token = sentence.endToken;
    }
    assert.equal(token, block.endToken);
  }
  assert.equal(token, tokens.length);
  for (const credit of article.credits) assert.ok(blocks.some((b) => contains(b, credit)));
}

suite('Articles', () => {
  test('of any text have blocks and sentences that nest and cover it', () => {
    fc.assert(fc.property(anyText, (text) => assertNested(readArticle(text))), { seed: 3, numRuns: 500 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => assertNested(readArticle(text))), { seed: 4, numRuns: 200 });
  });

  test('made of the parts of articles nest and cover as well', () => {
    const parts = ['---\ndate: 2023-01-13\n---\n', 'A headline', 'By Ann Lee', 'WASHINGTON, Jan. 13 (AP) — The U.S. agreed.', '(AP Photo/Ann Lee)', 'A caption. Credit: NASA/Jo Berg', '-end-', '# A heading', '“One.', 'two.”', '1. An item', '• Another', '\n', '\r\n', ' ', '\n\n', '\n\n'];
    const text = fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((chosen) => chosen.join(''));
    fc.assert(fc.property(text, (given) => assertNested(readArticle(given))), { seed: 5, numRuns: 500 });
  });
});
