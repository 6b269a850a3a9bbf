import assert from 'node:assert/strict';
import { frontMatterTexts } from '../../../src/text/frontMatterTexts';
import { marked } from '../markers';

/** Every marked range, and no other text, must be a value of `glossary`. */
function finds(source: string, ...values: readonly string[]): void {
  const { text, spans } = marked(source);
  const found = frontMatterTexts(text, 'glossary');
  assert.deepEqual(found.map(({ value }) => value), values, source);
  assert.deepEqual(found.map(({ range }) => range), spans, source);
}

suite('frontMatterTexts', () => {
  test('one text, or a list in brackets or below the key, each at its place', () => {
    finds('---\nglossary: ⟦people.yaml⟧\n---\n', 'people.yaml');
    finds('---\r\ntitle: x\r\nGlossary: "⟦my people.yaml⟧" # ours\r\n---\r\n', 'my people.yaml');
    finds('---\nglossary: [⟦a.yaml⟧, "⟦b c.yaml⟧" , \'⟦../d.yaml⟧\']\n---\n', 'a.yaml', 'b c.yaml', '../d.yaml');
    finds('---\nglossary:\n  - ⟦a.yaml⟧\n  # ours\n  - "⟦b.yaml⟧" # too\ndate: 2023\n---\n', 'a.yaml', 'b.yaml');
    finds('---\nglossary: # these\n- ⟦a.yaml⟧\n\n- ⟦b.yaml⟧\ntags:\n- c\n---\n', 'a.yaml', 'b.yaml');
  });

  test('nothing without the key, its values, or front matter', () => {
    for (const text of ['', 'glossary: a.yaml\n', '---\nglossary: a.yaml\n', '---\ntags:\n  - a\n---\n', '---\nglossary:\n---\n', '---\nglossary: []\n---\n', '---\nx:\n  glossary:\n---\n\nglossary:\n- a\n']) finds(text);
  });
});
