import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { countOf, referencesOf, type AgreementGroup, type AgreementNode, type AgreementTree, type ReferenceNode } from '../../src/present/agreementTree/nodes';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('Agreements view', () => {
  teardown(revertAll);

  const agreements = (tree: AgreementTree): AgreementNode[] => tree.filter((node): node is AgreementNode => node.kind === 'agreement');
  const references = (node: AgreementNode): readonly ReferenceNode[] => referencesOf(node);
  const groups = (tree: AgreementTree): AgreementGroup[] => tree.filter((node): node is AgreementGroup => node.kind === 'group');

  test('each agreement with its references, by line and context', async () => {
    const api = await testApi();
    await open('signing.article');
    const [japan, canada] = agreements(api.agreements());
    assert.equal(japan?.label, 'U.S.-Japan Space Framework Agreement');
    assert.equal(canada?.detail, 'Framework Agreement Between Canada and the United States for Cooperation in Space Exploration');
    const { before, words, line } = references(japan!)[0]!;
    assert.equal(line, 8);
    assert.deepEqual([before, words], ['names to the ', 'U.S.-Japan Space Framework Agreement']);
  });

  test('going to a reference selects it', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.revealReference', document.uri, references(agreements(api.agreements())[1]!)[0]!.span);
    const editor = vscode.window.activeTextEditor!;
    assert.match(editor.document.getText(editor.selection), /^Framework Agreement Between Canada/);
  });

  test('a reference is gone to in the editor that shows it already', async () => {
    const api = await testApi();
    const { document } = await open('signing.article', vscode.ViewColumn.One);
    await open('glossary.yaml', vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('policyAnnotator.revealReference', document.uri, references(agreements(api.agreements())[0]!)[0]!.span);
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
    const welcome = (): boolean[] => [api.agreementsState().hasArticle, api.agreementsState().hasGlossary];
    assert.deepEqual(welcome(), [true, true]);
    await open('note.md');
    await until(() => api.agreements().length === 0);
    assert.deepEqual(welcome(), [false, false]);
  });

  test('without a glossary it is empty, and the welcome says how to make one', async () => {
    const api = await testApi();
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '..', `no-glossary-${Date.now()}`);
    const away = vscode.Uri.joinPath(folder, 'alone.article');
    await vscode.workspace.fs.writeFile(away, new TextEncoder().encode('They signed the Kiruna Treaty.\n\n“We are glad,” she said.\n'));
    const { document } = await open(away);
    assert.deepEqual(api.agreements(), []);
    assert.deepEqual([api.agreementsState().hasArticle, api.agreementsState().hasGlossary], [true, false]);
    assert.equal(api.highlightsOf(document.uri)?.get('unknown')?.length, 0);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  test('by name and filtered, until the filter is cleared', async () => {
    const api = await testApi();
    await open('signing.article');
    const labels = (): string[] => api.agreements().map((node) => node.label);
    assert.deepEqual(labels(), ['U.S.-Japan Space Framework Agreement', 'U.S.-Canada Space Framework Agreement']);
    await vscode.commands.executeCommand('policyAnnotator.agreements.order', 'name');
    await settle();
    assert.deepEqual(labels(), ['U.S.-Canada Space Framework Agreement', 'U.S.-Japan Space Framework Agreement']);
    await vscode.commands.executeCommand('policyAnnotator.agreements.filter', 'japan and');
    await settle();
    assert.deepEqual([labels(), api.agreementsState().message], [['U.S.-Japan Space Framework Agreement'], 'Filter: “japan and”']);
    await vscode.commands.executeCommand('policyAnnotator.agreements.clearFilter');
    await vscode.commands.executeCommand('policyAnnotator.agreements.order', 'appearance');
    await settle();
    assert.deepEqual([labels().length, api.agreementsState().message], [2, '']);
  });

  test('next and previous go from reference to reference, and around', async () => {
    const editor = await open('signing.article');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const selected = (): string => vscode.window.activeTextEditor!.document.getText(vscode.window.activeTextEditor!.selection).slice(0, 32);
    const walk = ['policyAnnotator.nextReference', 'policyAnnotator.nextReference', 'policyAnnotator.nextReference', 'policyAnnotator.previousReference'];
    const met: string[] = [];
    for (const command of walk) {
      await vscode.commands.executeCommand(command);
      met.push(selected());
    }
    assert.deepEqual(met, ['U.S.-Japan Space Framework Agree', 'Framework Agreement Between Cana', 'U.S.-Japan Space Framework Agree', 'Framework Agreement Between Cana']);
  });

  test('the tree follows the cursor while it is seen', async () => {
    const api = await testApi();
    const editor = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.agreements.focus');
    await vscode.window.showTextDocument(editor.document);
    const at = editor.document.positionAt(editor.document.getText().indexOf('Cooperation in Space'));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(at, at);
    await until(() => api.agreementsState().selected?.kind === 'reference');
    const { selected } = api.agreementsState();
    assert.ok(selected?.kind === 'reference' && selected.line === 12);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
  });
});

suite('Agreements view of the workspace', () => {
  const second = fileUri('essays/second.article');
  const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(second, new TextEncoder().encode(text));
  /** Agreement, article and number of references; those of the labelled article, which is not everywhere, left out. */
  const rows = (tree: AgreementTree): string[] =>
    tree.flatMap((node) => (node.kind === 'group' ? node.agreements : [node])).flatMap((node) => node.children.map((child) => `${node.label} · ${child.kind === 'article' ? child.path : '?'} · ${countOf(child)}`)).filter((row) => !row.includes('labelled/'));

  suiteSetup(async () => {
    await write('PARIS — The U.S.-Canada Space Framework Agreement holds. Norway and Sweden signed the Kiruna Treaty.\n');
    await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.agreements.focus');
    await vscode.commands.executeCommand('policyAnnotator.agreements.showWorkspace');
  });
  suiteTeardown(async () => {
    await vscode.commands.executeCommand('policyAnnotator.agreements.showArticle');
    await vscode.workspace.fs.delete(fileUri('essays'), { recursive: true });
    await revertAll();
  });

  const expected = [
    'U.S.-Canada Space Framework Agreement · essays/second.article · 1',
    'U.S.-Canada Space Framework Agreement · signing.article · 1',
    'U.S.-Japan Space Framework Agreement · signing.article · 1',
    '“Kiruna Treaty” · essays/second.article · 1',
  ];

  test('by agreement, then by article, whether it is open or not', async () => {
    const api = await testApi();
    await until(() => rows(api.agreements()).length === 4);
    assert.deepEqual(rows(api.agreements()), expected);
    await settle();
    assert.match(api.agreementsState().description, /^\d+ in the workspace$/);
    assert.equal(api.agreementsState().message, '');
  });

  test('follows an unsaved edit, and what happens on disk', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await replace(document, 'A Framework Agreement Between Canada and the United States for Cooperation in Space Exploration dates', 'Another one dates');
    await until(() => rows(api.agreements()).length === 3);
    await revertAll();
    await until(() => rows(api.agreements()).length === 4);
    await write('PARIS — The U.S.-Canada Space Framework Agreement holds. The U.S.-Canada Space Framework Agreement is old.\n');
    await until(() => rows(api.agreements()).includes('U.S.-Canada Space Framework Agreement · essays/second.article · 2'));
    assert.equal(rows(api.agreements()).length, 3);
  });

  test('an entry added to the glossary takes the reference out of its group', async () => {
    const api = await testApi();
    await write('PARIS — Norway and Sweden signed the Kiruna Treaty.\n');
    await until(() => rows(api.agreements()).some((row) => row.startsWith('“Kiruna Treaty”')));
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'agreements:\n', 'agreements:\n  - { title: Kiruna Treaty, type: treaty }\n');
    await until(() => rows(api.agreements()).some((row) => row.startsWith('Kiruna Treaty')));
    await revertAll();
    await until(() => rows(api.agreements()).some((row) => row.startsWith('“Kiruna Treaty”')));
  });

  test('a file that goes is left out', async () => {
    const api = await testApi();
    await vscode.workspace.fs.delete(second);
    await until(() => !rows(api.agreements()).some((row) => row.includes('second')));
    await write('');
  });
});
