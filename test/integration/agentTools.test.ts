import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { open, revertAll } from './extension';

suite('Tools for assistants', () => {
  teardown(revertAll);

  const invoke = async (name: string, input: object): Promise<Readonly<Record<string, unknown>>> => {
    const { content } = await vscode.lm.invokeTool(`policyAnnotator_${name}`, { input, toolInvocationToken: undefined });
    const [part] = content;
    assert.ok(part instanceof vscode.LanguageModelTextPart);
    return JSON.parse(part.value) as Readonly<Record<string, unknown>>;
  };

  test('are known to the editor, with what they take', () => {
    const names = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('policyAnnotator_'));
    assert.deepEqual(names.sort(), ['policyAnnotator_listQuotes', 'policyAnnotator_listReferences', 'policyAnnotator_lookUp']);
  });

  test('look up an official on the date of the article in view', async () => {
    await open('signing.article');
    const { status, date, entries } = await invoke('lookUp', { name: 'Hayashi' });
    assert.deepEqual([status, date], ['found', '2023-01-13']);
    assert.equal((entries as readonly { readonly name: string }[])[0]!.name, 'Yoshimasa Hayashi');
  });

  test('list the quotes and the references of an article by its path', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { article, quotes } = await invoke('listQuotes', { file: 'signing.article' });
    assert.equal(article, 'signing.article');
    assert.deepEqual((quotes as readonly { readonly speakers: readonly { readonly name?: string }[] }[])[0]!.speakers[0]!.name, 'Yoshimasa Hayashi');
    assert.ok(((await invoke('listReferences', { file: 'signing.article' }))['count'] as number) > 0);
  });

  test('refuse a path out of the workspace, a date that is none, and texts without end', async () => {
    await open('signing.article');
    for (const [name, input] of [['listQuotes', { file: '../../../../etc/hostname' }], ['lookUp', { name: 'Hayashi', date: 'soon' }], ['lookUp', { name: 'a'.repeat(5000) }]] as const) {
      assert.equal(await invoke(name, input).then(() => 'answered', () => 'refused'), 'refused', JSON.stringify(input).slice(0, 60));
    }
  });
});
