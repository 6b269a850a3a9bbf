import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, revertAll, testApi, until } from './extension';

suite('Agreements view', () => {
  teardown(revertAll);

  test('each agreement with its references, by line and context', async () => {
    const api = await testApi();
    await open('signing.article');
    await until(() => api.agreements().length === 2);
    const [japan, canada] = api.agreements();
    assert.equal(japan?.label, 'U.S.-Japan Space Framework Agreement');
    assert.equal(canada?.detail, 'Framework Agreement Between Canada and the United States for Cooperation in Space Exploration');
    assert.equal(japan?.references[0]?.line, 8);
    const { context, highlight } = japan!.references[0]!;
    assert.equal(context.slice(highlight.start, highlight.end), 'U.S.-Japan Space Framework Agreement');
  });

  test('going to a reference selects it', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await until(() => api.agreements().length === 2);
    await vscode.commands.executeCommand('policyAnnotator.revealReference', document.uri, api.agreements()[1]!.references[0]!.span);
    const editor = vscode.window.activeTextEditor!;
    assert.match(editor.document.getText(editor.selection), /^Framework Agreement Between Canada/);
  });

  test('a file that is no article empties it', async () => {
    const api = await testApi();
    await open('signing.article');
    await until(() => api.agreements().length === 2);
    await open('note.md');
    await until(() => api.agreements().length === 0);
  });
});
