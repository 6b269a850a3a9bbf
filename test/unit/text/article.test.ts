import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/text/article';

/** Blocks as "kind: words". */
const blocks = (text: string): string[] => readArticle(text).blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end)}`);
const credits = (text: string): string[] => readArticle(text).credits.map((c) => text.slice(c.start, c.end));

suite('Blocks of an article', () => {
  test('a headline, then paragraphs', () => {
    assert.deepEqual(blocks('Two sign a pact\n\nOne came.\n\nTwo left.\n'), ['headline: Two sign a pact', 'paragraph: One came.', 'paragraph: Two left.']);
  });

  test('a headline with its caption on the next line', () => {
    assert.deepEqual(blocks('Two sign a pact\n The two shake hands.\n\nOne came.'), ['headline: Two sign a pact', 'paragraph: The two shake hands.', 'paragraph: One came.']);
  });

  test('hard-wrapped lines are one paragraph, in all line endings', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(blocks(['A day', '', 'One came and', 'two left.', '', 'It rained.'].join(end)).length, 3);
    }
    assert.deepEqual(blocks('The two sides have agreed on a text which\nis long.'), ['paragraph: The two sides have agreed on a text which\nis long.']);
  });

  test('a text of one line is no headline', () => assert.deepEqual(blocks('One came.'), ['paragraph: One came.']));

  test('a quotation is no headline', () => assert.equal(blocks('“We will go.”\n\nHe left.')[0], 'paragraph: “We will go.”'));

  test('bylines, Markdown headings, credits and contacts', () => {
    const text = 'A day\n\nBy Ann Lee and Adam Berg\n\nOne came.\n\n## More\n\nPhoto: Reuters/Ann Lee\n\n-end-\n\nAdam Berg\n\n202-555-0100';
    assert.deepEqual(blocks(text).map((b) => b.split(':')[0]), ['headline', 'byline', 'paragraph', 'heading', 'credit', 'contact', 'contact', 'contact']);
  });

  test('front matter is no block, and its values keep their place', () => {
    const text = '---\ntitle: "A day"\ndate: 2023-01-13\n---\n\nA day\n\nOne came.';
    const article = readArticle(text);
    const title = article.frontMatter!.fields.get('title')!;
    assert.equal(title.value, 'A day');
    assert.equal(text.slice(title.range.start, title.range.end), 'A day');
    assert.equal(article.blocks[0]!.kind, 'headline');
  });

  test('front matter that is never closed is text', () => assert.equal(readArticle('---\ntitle: A day\n\nOne came.').frontMatter, undefined));
});

suite('Dates of an article', () => {
  test('the front matter’s', () => {
    assert.equal(readArticle('---\ndate: 2023-01-13\n---\nA day\n\nGENEVA, March 3 — In 2019 it rained.').date, '2023-01-13');
    assert.equal(readArticle('---\ndate: 2023-01\n---\nA day\n\nOne came.').date, '2023-01');
  });

  test('else the dateline’s, with a year of its own or of the text', () => {
    assert.equal(readArticle('A day\n\nGENEVA, March 3, 2021 (Reuters) - It rained.').date, '2021-03-03');
    assert.equal(readArticle('A day\n\nGENEVA, March 3 (AP) — It rained as in 2019.').date, '2019-03-03');
  });

  test('else none', () => {
    assert.equal(readArticle('A day\n\nWASHINGTON — It rained in 2019.').date, undefined);
    assert.equal(readArticle('A day\n\nIt rained on March 3, 2019.').date, undefined);
  });

  test('a dateline has a place in capitals and a dash', () => {
    assert.equal(readArticle('A day\n\nSÃO PAULO – It rained.').dateline?.place, 'SÃO PAULO');
    assert.equal(readArticle('A day\n\nWashington has spoken — again.').dateline, undefined);
    assert.equal(readArticle('A day\n\nNASA and others — all of them — came.').dateline, undefined);
  });
});

suite('Photo credits', () => {
  test('close a caption', () => {
    assert.deepEqual(credits('A day\n\nThe two shake hands. Credit: NASA/Ann Lee\n\nOne came.'), ['Credit: NASA/Ann Lee']);
    assert.deepEqual(credits('A day\n\nThe two shake hands. Photo Credit: (NASA/Ann Lee)\n\nOne came.'), ['Photo Credit: (NASA/Ann Lee)']);
    assert.deepEqual(credits('A day\n\nThe two shake hands. NASA/Ann Lee\n\nOne came.'), ['NASA/Ann Lee']);
  });

  test('a label in running prose is none', () => assert.deepEqual(credits('A day\n\nHe took credit: the plan was his from the day on which it had been thought of, and nobody else had done as much for it.'), []));
});

suite('Any text', () => {
  test('is an article: blocks and sentences nest, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.stringMatching(/^[A-Z.a-z “”\n\r—:/-]{0,120}$/)), (text) => {
        const article = readArticle(text);
        let at = 0;
        for (const block of article.blocks) {
          assert.ok(at <= block.start && block.start < block.end && block.end <= text.length);
          at = block.end;
          for (const sentence of block.sentences) assert.ok(block.start <= sentence.start && sentence.end <= block.end);
          assert.equal(block.sentences.reduce((n, s) => n + s.endToken - s.firstToken, 0), block.endToken - block.firstToken);
        }
      }),
      { seed: 11, numRuns: 1000 },
    );
  });
});
