import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

const article = 'A visit\n\nForeign Minister Ilse Brandt came to the quay. Yoshi Hayashi waited for her.\n';
const original = '# People of the quay\nofficials: # all\n  - id: bo\n    name: Bo Quist # the pilot\n';

suite('The glossary edited out of an article', () => {
  const folder = fileUri('quay');
  const glossary = vscode.Uri.joinPath(folder, 'glossary.yaml');
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  setup(async () => {
    await vscode.workspace.fs.writeFile(glossary, encode(original));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'visit.article'), encode(article));
  });
  teardown(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await settle();
  });

  const openArticle = async (): Promise<vscode.TextEditor> => open(vscode.Uri.joinPath(folder, 'visit.article'));
  const openGlossary = (): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(glossary);
  const entriesIn = async (document: vscode.TextDocument): Promise<readonly (string | null)[]> => ((await (await testApi()).annotationsOf(document))?.annotations.mentions ?? []).map((m) => m.entry);
  const select = (editor: vscode.TextEditor, words: string): void => {
    const at = editor.document.getText().indexOf(words);
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at + words.length));
  };

  test('the selected official is added with the title before the name, is linked at once, and one undo takes the entry back', async () => {
    const editor = await openArticle();
    select(editor, 'Ilse Brandt');
    await vscode.commands.executeCommand('policyAnnotator.addOfficial');
    const document = await openGlossary();
    assert.equal(document.getText(), `${original}\n  - id: ilse-brandt\n    name: Ilse Brandt\n    roles:\n      - title: Foreign Minister\n`);
    assert.ok(!document.isDirty, 'saved, as renames do');
    await until(async () => (await entriesIn(editor.document)).includes('ilse-brandt'));
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
    await document.save();
  });

  test('an official already there is not added from the cursor', async () => {
    const editor = await openArticle();
    await replace(editor.document, 'Ilse Brandt', 'Bo Quist');
    await until(async () => (await entriesIn(editor.document)).includes('bo'));
    const at = editor.document.positionAt(editor.document.getText().indexOf('Quist'));
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('policyAnnotator.addOfficial');
    assert.equal((await openGlossary()).getText(), original);
  });

  test('a name goes into an unsaved glossary, which stays unsaved, by an action of the light bulb', async () => {
    const editor = await openArticle();
    const document = await openGlossary();
    await replace(document, 'the pilot', 'the harbour pilot');
    const at = editor.document.positionAt(editor.document.getText().indexOf('Ilse Brandt') + 2);
    await until(async () => ((await (await testApi()).annotationsOf(editor.document))?.annotations.mentions ?? []).length > 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new vscode.Range(at, at));
    const add = actions.find((a) => a.title === 'Add “Ilse Brandt” to the Glossary');
    assert.ok(add?.command, actions.map((a) => a.title).join());
    await vscode.commands.executeCommand(add.command.command, ...(add.command.arguments ?? []));
    assert.ok(document.isDirty);
    assert.match(document.getText(), /harbour pilot\n\s*- id: ilse-brandt\n/);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(glossary)), original);
    await until(async () => (await entriesIn(editor.document)).includes('ilse-brandt'));
  });

  test('an alias goes to the entry most like it, in an unsaved glossary', async () => {
    const editor = await openArticle();
    const document = await openGlossary();
    await replace(document, 'name: Bo Quist', 'name: Yoshio Hayashi');
    await settle();
    select(editor, 'Yoshi Hayashi');
    let isAdded = false;
    void vscode.commands.executeCommand('policyAnnotator.addAlias').then(() => (isAdded = true));
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isAdded;
    });
    assert.match(document.getText(), /name: Yoshio Hayashi # the pilot\n {4}aliases: \[Yoshi Hayashi\]\n/);
    assert.ok(document.isDirty);
    assert.match(document.getText(), /# People of the quay\n/);
  });

  test('a selection has three calm refactorings', async () => {
    const editor = await openArticle();
    select(editor, 'the quay');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, editor.selection, vscode.CodeActionKind.Refactor.value);
    assert.deepEqual(actions.map((a) => a.title), ['Add to the Glossary as an Official', 'Add to the Glossary as an Agreement', 'Add to the Glossary as an Alias of …']);
  });

  test('an unknown key is replaced by the nearest', async () => {
    await openArticle();
    const document = await openGlossary();
    await vscode.window.showTextDocument(document);
    await replace(document, '# the pilot', '# the pilot\n    alias: [Bosse]');
    await until(() => vscode.languages.getDiagnostics(glossary).some((d) => d.code === 'unknown-key'));
    const [problem] = vscode.languages.getDiagnostics(glossary).filter((d) => d.code === 'unknown-key');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', glossary, problem!.range, vscode.CodeActionKind.QuickFix.value);
    const fix = actions.find((a) => a.title === 'Replace by “aliases”');
    assert.ok(fix?.edit, actions.map((a) => a.title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /\n {4}aliases: \[Bosse\]\n/);
    await until(() => vscode.languages.getDiagnostics(glossary).every((d) => d.code !== 'unknown-key'));
  });
});
