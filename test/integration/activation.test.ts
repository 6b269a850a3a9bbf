import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, revertAll, testApi } from './extension';

suite('Activation', () => {
  teardown(revertAll);

  test('an article activates the extension', async () => {
    const editor = await open('signing.article');
    assert.equal(editor.document.languageId, 'policy-article');
    assert.equal(vscode.extensions.getExtension('policy-annotator.policy-annotator')?.isActive, true);
  });

  test('a Markdown file is an article when its front matter says so, and else is left alone', async () => {
    const api = await testApi();
    assert.ok(await api.annotationsOf((await open('brief.md')).document));
    assert.equal(await api.annotationsOf((await vscode.workspace.openTextDocument((await open('note.md')).document.uri))), undefined);
  });

  test('the setting’s globs name further articles, at once', async () => {
    const api = await testApi();
    const { document } = await open('note.md');
    const articles = vscode.workspace.getConfiguration('policyAnnotator.articles');
    await articles.update('include', ['**/note.md'], vscode.ConfigurationTarget.Global);
    try {
      assert.ok(await api.annotationsOf(document));
    } finally {
      await articles.update('include', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.equal(await api.annotationsOf(document), undefined);
  });

  test('an article of nothing but marks breaks nothing', async () => {
    const api = await testApi();
    const annotated = await api.annotationsOf((await open('marks.article')).document);
    assert.deepEqual(annotated?.annotations.mentions, []);
    assert.equal(annotated?.annotations.problems.every((p) => p.code === 'unclosed-quote'), true);
  });

  test('a text with NULs and an enormous one are left alone', async () => {
    const api = await testApi();
    for (const content of ['Antony Blinken\0 came.', `Antony Blinken came. ${'x'.repeat(4_000_001)}`]) {
      const document = await vscode.workspace.openTextDocument({ language: 'policy-article', content });
      assert.equal(await api.annotationsOf(document), undefined);
    }
  });
});
