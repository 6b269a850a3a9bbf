import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, revertAll, testApi, until } from './extension';

/** The harness puts the labelled article into the workspace where the development data lies beside the project. */
suite('The labelled SpaceNews article', () => {
  teardown(revertAll);

  test('the third “Blinken” has his card, and both framework agreements stand in the tree', async function () {
    const article = fileUri('labelled/spacenews.article');
    try {
      await vscode.workspace.fs.stat(article);
    } catch {
      console.log('skipped: the development data is not beside the project');
      this.skip();
    }
    const api = await testApi();
    const { document } = await open(article);
    assert.match(await cardAt(document, 'Blinken', 3), /^\*\*Antony Blinken\*\*/);
    await until(() => api.agreements().length > 0);
    const titles = api.agreements().flatMap((node) => (node.kind === 'agreement' ? [node.detail ?? node.label] : []));
    assert.equal(titles.length, 2);
    assert.match(titles[0]!, /Government of Japan/);
    assert.match(titles[1]!, /Government of Canada/);
  });
});
