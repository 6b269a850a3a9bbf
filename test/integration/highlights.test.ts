import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HighlightCategory } from '../../src/present/highlights';
import { open, replace, revertAll, settle, testApi, until } from './extension';

suite('Highlights', () => {
  teardown(revertAll);

  const shown = async (document: vscode.TextDocument, category: HighlightCategory): Promise<string[]> => ((await testApi()).highlightsOf(document.uri)?.get(category) ?? []).map((range) => document.getText(range));

  test('officials, agreements, organizations and quotes, each where it stands', async () => {
    const { document } = await open('signing.article');
    assert.deepEqual(await shown(document, 'official'), ['Antony Blinken', 'Yoshimasa Hayashi', 'Hayashi', 'Blinken', 'him']);
    assert.deepEqual((await shown(document, 'agreement')).slice(0, 1), ['U.S.-Japan Space Framework Agreement']);
    assert.deepEqual(await shown(document, 'organization'), ['NASA']);
    assert.deepEqual(await shown(document, 'quote'), ['“Our engineers have waited for this day,”']);
  });

  test('follow the typing', async () => {
    const { document } = await open('signing.article');
    await replace(document, 'Hayashi said', 'Blinken said');
    await settle();
    await until(async () => (await shown(document, 'official')).filter((name) => name === 'Blinken').length === 2);
  });

  test('a setting turns them off and on again', async () => {
    const { document } = await open('signing.article');
    const highlights = vscode.workspace.getConfiguration('policyAnnotator.highlights');
    await highlights.update('enabled', false, vscode.ConfigurationTarget.Global);
    await until(async () => (await shown(document, 'official')).length === 0);
    await highlights.update('enabled', undefined, vscode.ConfigurationTarget.Global);
    await until(async () => (await shown(document, 'official')).length > 0);
  });

  test('are capped, those in view first', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'policy-article', content: 'NASA spoke.\n\n'.repeat(2500) });
    const editor = await vscode.window.showTextDocument(document);
    await settle();
    assert.equal((await shown(document, 'organization')).length, 2000);
    const last = new vscode.Range(document.lineCount - 3, 0, document.lineCount - 3, 4);
    editor.revealRange(last);
    const ranges = async (): Promise<readonly vscode.Range[]> => (await testApi()).highlightsOf(document.uri)?.get('organization') ?? [];
    await until(async () => (await ranges()).some((range) => range.isEqual(last)));
    assert.equal((await ranges()).length, 2000);
  });
});
