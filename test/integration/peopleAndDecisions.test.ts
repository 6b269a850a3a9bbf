import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf, type PeopleTree } from '../../src/present/peopleTree/nodes';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('People and quotes', () => {
  teardown(revertAll);

  const labels = (tree: PeopleTree): string[] => tree.map((node) => `${node.label} ${node.quotes.length} ${childrenOf(node).length}`);

  test('who is named in the article, and who says what', async () => {
    const api = await testApi();
    await open('signing.article');
    assert.deepEqual(labels(api.people()), ['Antony Blinken 0 1', 'Yoshimasa Hayashi 1 2']);
    const hayashi = api.people()[1]!;
    assert.ok(hayashi.kind === 'speaker' && hayashi.office === 'Foreign Minister, Government of Japan');
    assert.equal(hayashi.quotes[0]!.beginning, '“Our engineers have waited for this day,”');
  });

  test('follows the typing', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await replace(document, 'Hayashi said.', 'Blinken said.');
    await settle();
    assert.deepEqual(labels(api.people()), ['Antony Blinken 1 2', 'Yoshimasa Hayashi 0 1']);
  });
});

suite('Needs a decision', () => {
  teardown(revertAll);

  test('lists what is open, with a number on the icon, until it is settled', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    assert.deepEqual([api.decisions().length, api.badge()], [0, 0]);
    await replace(document, 'dates from 2009.', 'dates from 2009. Norway and Sweden signed the Kiruna Treaty. The Kiruna Treaty is new.');
    await settle();
    assert.deepEqual(api.decisions().map(({ id, decisions }) => [id, decisions.map((d) => d.label)]), [['unknown', ['“Kiruna Treaty”']]]);
    assert.equal(api.badge(), 1);
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'agreements:\n', 'agreements:\n  - { title: Kiruna Treaty, type: treaty }\n');
    await settle();
    assert.deepEqual([api.decisions().length, api.badge()], [0, 0]);
  });
});

suite('Needs a decision, by the review', () => {
  teardown(revertAll);
  const rules = (levels: object | undefined): Thenable<void> => vscode.workspace.getConfiguration('policyAnnotator').update('review.rules', levels, vscode.ConfigurationTarget.Workspace);

  test('what the review finds is listed, and a rule that is off keeps silent', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await replace(document, 'dates from 2009.', 'dates from 2009. Norway and Sweden signed the Kiruna Treaty.\n\n“Nobody closed this one');
    await settle();
    const found = (): string[] => api.decisions().flatMap(({ id, decisions }) => decisions.map((d) => `${id} ${d.line}`));
    assert.deepEqual(found().sort(), ['no-speaker 14', 'to-check 14', 'unknown 12']);
    try {
      await rules({ 'unclosed-quote': 'off', 'unknown-agreement': 'off' });
      await until(() => found().length === 1);
      assert.deepEqual(found(), ['no-speaker 14']);
    } finally {
      await rules(undefined);
    }
  });
});

suite('Commands on a mention', () => {
  teardown(revertAll);

  const selectionAt = async (words: string): Promise<vscode.TextEditor> => {
    const editor = await open('signing.article');
    const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
    editor.selection = new vscode.Selection(position, position);
    return editor;
  };

  test('the entry opens at its name, from the cursor and by its id', async () => {
    await testApi();
    await selectionAt('Hayashi said');
    await vscode.commands.executeCommand('policyAnnotator.openEntry');
    const selected = (): string => vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection);
    assert.equal(selected(), 'Yoshimasa Hayashi');
    await vscode.commands.executeCommand('policyAnnotator.openEntry', fileUri('glossary.yaml').toString(), 'nasa');
    assert.equal(selected(), 'NASA');
  });

  test('an agreement and a quote are shown in their views of the sidebar', async () => {
    const api = await testApi();
    const { document } = await selectionAt('U.S.-Japan Space Framework');
    await vscode.commands.executeCommand('policyAnnotator.showInSidebar');
    await until(() => api.agreementsState().selected?.kind === 'reference');
    await vscode.commands.executeCommand('policyAnnotator.showInSidebar', document.uri.toString(), document.getText().indexOf('“Our engineers'));
  });
});
