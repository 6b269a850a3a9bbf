import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, open, replace, revertAll, settle, testApi, until } from './extension';
import { MemoryFiles } from './memoryFiles';

const glossary = `officials:
  - id: ada-lindqvist
    name: Ada Lindqvist
    roles:
      - { title: Minister of Fisheries, from: 2021-05-03 }
agreements:
  - id: cod-pact
    title: Pact on the Cod of the Northern Banks
    short: Cod Pact
`;
const article = `---
title: A pact on cod
date: 2023-02-07
---

The Cod Pact was signed by Ada Lindqvist on Tuesday.

“The banks will rest,” Lindqvist said. The agreement runs for a decade.
`;

suite('Files that are on no disk', () => {
  const files = new MemoryFiles({ '/desk/glossary.yaml': glossary, '/desk/cod.article': article });
  const frozen = new MemoryFiles({ '/desk/glossary.yaml': glossary, '/desk/cod.article': article });
  const uri = vscode.Uri.from({ scheme: 'memory', path: '/desk/cod.article' });
  let registered: vscode.Disposable;

  suiteSetup(() => {
    const [memory, readonly] = [vscode.workspace.registerFileSystemProvider('memory', files, { isCaseSensitive: true }), vscode.workspace.registerFileSystemProvider('frozen', frozen, { isCaseSensitive: true, isReadonly: true })];
    registered = vscode.Disposable.from(memory, readonly);
  });
  suiteTeardown(() => registered.dispose());
  teardown(revertAll);

  const mentions = async (document: vscode.TextDocument): Promise<string[]> => (await (await testApi()).annotationsOf(document))!.annotations.mentions.map(({ text, entry }) => `${text}=${entry}`);
  const at = (document: vscode.TextDocument, words: string): [string, number, number] => [document.uri.toString(), document.getText().indexOf(words), document.getText().indexOf(words) + words.length];

  test('an article is served by the glossary beside it, in every view', async () => {
    const { document } = await open(uri);
    assert.deepEqual(await mentions(document), ['Cod Pact=cod-pact', 'Ada Lindqvist=ada-lindqvist', 'Lindqvist=ada-lindqvist', 'The agreement=cod-pact']);
    assert.match(await cardAt(document, 'Lindqvist said'), /Minister of Fisheries/);
    assert.ok((await testApi()).agreements().length > 0);
  });

  test('an edit of the glossary is seen at once', async () => {
    const { document } = await open(uri);
    const yaml = await vscode.workspace.openTextDocument(uri.with({ path: '/desk/glossary.yaml' }));
    await replace(yaml, 'name: Ada Lindqvist', 'name: Ada Holm');
    await settle();
    assert.deepEqual(await mentions(document), ['Cod Pact=cod-pact', 'The agreement=cod-pact']);
  });

  test('decisions are kept beside it', async () => {
    const { document } = await open(uri);
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...at(document, 'The banks'), 'cod-pact');
    assert.ok((await mentions(document)).includes('The banks=cod-pact'));
    await until(() => files.text('/desk/cod.annotations.yaml')?.includes('exact: "The banks"') === true);
    await vscode.commands.executeCommand('policyAnnotator.takeBackDecision', ...at(document, 'The banks'));
  });

  test('decisions that another program writes meanwhile stay, and ours go beside them', async () => {
    const kept = '/desk/cod.annotations.yaml';
    const { document } = await open(uri);
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...at(document, 'The banks'), 'cod-pact');
    await until(() => files.text(kept)?.includes('exact: "The banks"') === true);
    files.writeUnseen(kept, files.text(kept)!.replace('decisions:', 'decisions: # of two\n  - id: theirs\n    target: { exact: "Cod Pact", prefix: "The ", suffix: " was signed by Ada", start: 56 }\n    note: "Which?"'));
    await vscode.commands.executeCommand('policyAnnotator.ignoreMention', ...at(document, 'Lindqvist said'));
    await until(() => files.text(kept)?.includes('exact: "Lindqvist said"') === true);
    assert.match(files.text(kept)!, /decisions: # of two\n {2}- id: theirs\n(?:.*\n)*.*exact: "The banks"/);
    files.delete(uri.with({ path: kept }));
  });

  test('where nothing can be written, decisions hold for the session', async () => {
    const { document } = await open(uri.with({ scheme: 'frozen' }));
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...at(document, 'The banks'), 'cod-pact');
    assert.ok((await mentions(document)).includes('The banks=cod-pact'));
    assert.equal(frozen.text('/desk/cod.annotations.yaml'), undefined);
  });
});
