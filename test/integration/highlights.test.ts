import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HighlightCategory } from '../../src/present/highlights';
import { cardAt, open, replace, revertAll, settle, testApi, until } from './extension';

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

  const set = (name: string, value: unknown): Thenable<void> => vscode.workspace.getConfiguration('policyAnnotator.highlights').update(name, value, vscode.ConfigurationTarget.Global);

  test('a setting turns them off and on again', async () => {
    const { document } = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.highlightMode', 'off');
    await until(async () => (await shown(document, 'official')).length === 0);
    await set('mode', undefined);
    await until(async () => (await shown(document, 'official')).length > 0);
  });

  test('first mentions only, and some categories only', async () => {
    const { document } = await open('signing.article');
    await set('mode', 'first');
    await until(async () => (await shown(document, 'official')).join() === 'Antony Blinken,Yoshimasa Hayashi');
    await vscode.commands.executeCommand('policyAnnotator.highlightCategories', ['quotes', 'speakers']);
    await until(async () => (await shown(document, 'official')).length === 0);
    assert.deepEqual([await shown(document, 'quote'), await shown(document, 'speaker')], [['“Our engineers have waited for this day,”'], ['Hayashi']]);
    await Promise.all([set('mode', undefined), set('categories', undefined)]);
    await until(async () => (await shown(document, 'official')).length === 5);
  });

  test('rest while the extension is paused, with the cards and the findings', async () => {
    const { document } = await open('signing.article');
    const status = async (): Promise<string> => (await testApi()).status().counts;
    assert.equal(await status(), '2 officials, 2 agreements, 1 quotes');
    assert.equal((await testApi()).status().glossaries, 'glossary.yaml');
    await vscode.commands.executeCommand('policyAnnotator.pause');
    await until(async () => (await shown(document, 'official')).length === 0 && (await status()) === 'Paused');
    assert.equal(await cardAt(document, 'Hayashi said'), '');
    await vscode.commands.executeCommand('policyAnnotator.resume');
    await until(async () => (await shown(document, 'official')).length === 5);
  });

  test('hints stand in the text when they are switched on', async () => {
    const { document } = await open('signing.article');
    await replace(document, 'dates from 2009.', 'dates from 2009. That agreement is older.');
    await settle();
    const hints = (): Thenable<vscode.InlayHint[]> => vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    assert.deepEqual(await hints(), []);
    await vscode.commands.executeCommand('policyAnnotator.toggleInlayHints');
    await until(async () => (await hints()).length === 1);
    assert.equal((await hints())[0]!.label, 'U.S.-Canada Space Framework Agreement');
    await vscode.commands.executeCommand('policyAnnotator.toggleInlayHints');
    await until(async () => (await hints()).length === 0);
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
