import assert from 'node:assert/strict';
import { articleLimit, unreadable } from '../../../src/workspace/articleLimits';
import { optsIn } from '../../../src/workspace/articleOptIn';

suite('workspace: articles by their own word', () => {
  test('front matter opts in', () => {
    for (const front of ['policy-annotator: true', 'Policy-Annotator: true', 'policy-annotator: "true"', 'title: A\nglossary: space.glossary.yaml']) assert.ok(optsIn(`---\n${front}\n---\nText.`), front);
  });

  test('nothing else does', () => {
    for (const text of ['', 'policy-annotator: true', '---\npolicy-annotator: false\n---\n', '---\npolicy-annotator: true', '---\npolicy-annotator:\n---\n', '---\n  policy-annotator: true\n---\n', 'Text.\n\n---\npolicy-annotator: true\n---\n']) assert.ok(!optsIn(text), text);
  });
});

suite('workspace: what is left alone', () => {
  test('texts of any kind are read', () => {
    for (const text of ['', 'A', '\u0001\ufffd\ud800', 'x'.repeat(articleLimit)]) assert.equal(unreadable(text), undefined);
  });

  test('binary files and enormous ones are not', () => {
    assert.equal(unreadable('PNG\0\0'), 'binary');
    assert.equal(unreadable('x'.repeat(articleLimit + 1)), 'too-large');
    assert.equal(unreadable('\0'.repeat(articleLimit + 1)), 'too-large');
  });
});
