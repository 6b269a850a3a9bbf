import assert from 'node:assert/strict';
import { optsIn } from '../../../src/workspace/articleOptIn';

suite('opting in by front matter', () => {
  test('a file says that it is an article, or names a glossary', () => {
    assert.ok(optsIn('---\npolicy-annotator: true\n---\n\nText.'));
    assert.ok(optsIn('---\r\ntitle: x\r\nglossary: space.glossary.yaml\r\n---\r\n'));
  });

  test('anything else is no article', () => {
    for (const text of ['', 'policy-annotator: true', '---\npolicy-annotator: false\n---\n', '---\ntitle: policy-annotator\n---\n', '---\npolicy-annotator: true\n', 'Text.\n---\npolicy-annotator: true\n---\n']) assert.ok(!optsIn(text), text);
  });
});
