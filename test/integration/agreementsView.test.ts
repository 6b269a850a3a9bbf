import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AgreementGroup, AgreementNode, AgreementTree } from '../../src/present/agreementTree';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('Agreements view', () => {
  teardown(revertAll);

  const agreements = (tree: AgreementTree): AgreementNode[] => tree.filter((node): node is AgreementNode => node.kind === 'agreement');
  const groups = (tree: AgreementTree): AgreementGroup[] => tree.filter((node): node is AgreementGroup => node.kind === 'group');

  test('each agreement with its references, by line and context', async () => {
    const api = await testApi();
    await open('signing.article');
    const [japan, canada] = agreements(api.agreements());
    assert.equal(japan?.label, 'U.S.-Japan Space Framework Agreement');
    assert.equal(canada?.detail, 'Framework Agreement Between Canada and the United States for Cooperation in Space Exploration');
    const { context, highlight, line } = japan!.references[0]!;
    assert.equal(line, 8);
    assert.equal(context.slice(highlight.start, highlight.end), 'U.S.-Japan Space Framework Agreement');
  });

  test('going to a reference selects it', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.revealReference', document.uri, agreements(api.agreements())[1]!.references[0]!.span);
    const editor = vscode.window.activeTextEditor!;
    assert.match(editor.document.getText(editor.selection), /^Framework Agreement Between Canada/);
  });

  test('a reference is gone to in the editor that shows it already', async () => {
    const api = await testApi();
    const { document } = await open('signing.article', vscode.ViewColumn.One);
    await open('glossary.yaml', vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('policyAnnotator.revealReference', document.uri, agreements(api.agreements())[0]!.references[0]!.span);
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
    assert.equal(vscode.window.visibleTextEditors.filter((editor) => editor.document === document).length, 1);
  });

  test('what the glossary does not hold stands in a group of its own, and leaves it when an entry is added', async () => {
    const api = await testApi();
    await open('signing.article');
    assert.deepEqual(groups(api.agreements()), []);
    const { document } = await open('signing.article');
    await replace(document, 'dates from 2009.', 'dates from 2009. Norway and Sweden signed the Kiruna Treaty in 1998.');
    await settle();
    assert.deepEqual(groups(api.agreements()).map((group) => [group.of, group.agreements.map((a) => a.label)]), [['unknown', ['“Kiruna Treaty”']]]);
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'agreements:\n', 'agreements:\n  - { title: Kiruna Treaty, type: treaty }\n');
    await settle();
    assert.deepEqual(groups(api.agreements()), []);
    assert.ok(agreements(api.agreements()).some((node) => node.label === 'Kiruna Treaty'));
  });

  test('stays while the glossary is edited beside the article', async () => {
    const api = await testApi();
    await open('signing.article', vscode.ViewColumn.One);
    await open('glossary.yaml', vscode.ViewColumn.Two);
    assert.equal(agreements(api.agreements()).length, 2);
  });

  test('a file that is no article empties it, and the welcome asks for an article', async () => {
    const api = await testApi();
    await open('signing.article');
    assert.deepEqual(api.agreementsState(), { hasArticle: true, hasGlossary: true });
    await open('note.md');
    await until(() => api.agreements().length === 0);
    assert.equal(api.agreementsState().hasArticle, false);
  });

  test('without a glossary it is empty, and the welcome says how to make one', async () => {
    const api = await testApi();
    const away = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '..', `no-glossary-${Date.now()}.article`);
    await vscode.workspace.fs.writeFile(away, new TextEncoder().encode('They signed the Kiruna Treaty.\n\n“We are glad,” she said.\n'));
    const { document } = await open(away);
    assert.deepEqual(api.agreements(), []);
    assert.deepEqual(api.agreementsState(), { hasArticle: true, hasGlossary: false });
    assert.equal(api.highlightsOf(document.uri)?.get('unknown')?.length, 0);
    await vscode.workspace.fs.delete(away);
  });
});
