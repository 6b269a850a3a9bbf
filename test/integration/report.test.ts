import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('The report', () => {
  teardown(revertAll);

  const speakers = async (scope: 'article' | 'workspace'): Promise<string[] | undefined> => (await testApi()).report(scope)?.speakers.map(({ label }) => label);

  test('of the article opens beside it, and follows the typing', async () => {
    const { document } = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.showReport');
    await settle();
    assert.deepEqual(await speakers('article'), ['Yoshimasa Hayashi']);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await replace(document, 'Hayashi said.', 'Blinken said.');
    await settle();
    assert.deepEqual(await speakers('article'), ['Antony Blinken']);
  });

  test('is gone when its tab is closed', async () => {
    await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.showReport');
    await settle();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(async () => (await testApi()).report('article') === undefined);
  });

  test('of the workspace has every article, open or not', async () => {
    await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.showWorkspaceReport');
    await until(async () => ((await testApi()).report('workspace')?.articles ?? 0) > 1);
    assert.ok((await speakers('workspace'))!.includes('Yoshimasa Hayashi'));
  });

  test('is saved as a web page and as pictures, and says why where it can’t be', async () => {
    await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.showReport');
    await settle();
    for (const [format, begins] of [['html', '<!DOCTYPE html>'], ['svg', '<svg xmlns=']] as const) {
      const target = fileUri(`signing.report.${format}`);
      try {
        assert.equal(String(await vscode.commands.executeCommand('policyAnnotator.saveReport', { format, target })), String(target));
        assert.ok(new TextDecoder().decode(await vscode.workspace.fs.readFile(target)).startsWith(begins));
      } finally {
        await vscode.workspace.fs.delete(target);
      }
    }
    assert.equal(await vscode.commands.executeCommand('policyAnnotator.saveReport', { format: 'svg', target: vscode.Uri.parse('nowhere:/a.svg') }), undefined);
  });
});
