import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('A glossary edited live', () => {
  teardown(revertAll);

  test('an unsaved change shows in the article', async () => {
    const { document } = await open('signing.article');
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'title: Foreign Minister', 'title: Minister of Foreign Affairs');
    await until(async () => /Minister of Foreign Affairs/.test(await cardAt(document, 'Hayashi')));
  });

  test('broken YAML keeps the last good state of what it hides, and mending it brings the new one', async () => {
    const { document } = await open('signing.article');
    await cardAt(document, 'Blinken');
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'name: Antony Blinken', 'name: "Antony Blinken');
    await until(() => vscode.languages.getDiagnostics(glossary.uri).some((d) => d.code === 'syntax'));
    assert.match(await cardAt(document, 'Hayashi'), /Yoshimasa Hayashi/);
    await replace(glossary, 'name: "Antony Blinken', 'name: Antony Blinken\n    country: United States');
    await until(async () => /United States/.test(await cardAt(document, 'Antony Blinken')));
    await until(() => !vscode.languages.getDiagnostics(glossary.uri).some((d) => d.code === 'syntax'));
  });

  test('a nearer glossary is found when it is made, and overrides', async () => {
    const article = fileUri('space/near.article');
    const near = fileUri('space/near.glossary.yaml');
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(article, encode('A day in space\n\nAntony Blinken looked up.\n'));
    const { document } = await open(article);
    assert.match(await cardAt(document, 'Antony'), /^\*\*Antony Blinken\*\*/);
    await vscode.workspace.fs.writeFile(near, encode('officials:\n  - { id: antony-blinken, name: Antony Blinken, country: Nearland }\n'));
    await until(async () => /Nearland/.test(await cardAt(document, 'Antony')));
    await vscode.workspace.fs.delete(near);
    await until(async () => !/Nearland/.test(await cardAt(document, 'Antony')));
    await vscode.workspace.fs.delete(article);
  });

  test('an entry half typed keeps its last good state', async () => {
    const { document } = await open('signing.article');
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'name: Yoshimasa Hayashi', 'name: "Yoshimasa');
    await settle();
    assert.match(await cardAt(document, 'Yoshimasa'), /^\*\*Yoshimasa Hayashi\*\*/);
  });

  test('closed without saving, the file on disk counts again', async () => {
    const { document } = await open('signing.article');
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'title: Foreign Minister', 'title: Minister of Foreign Affairs');
    await until(async () => /Minister of Foreign Affairs/.test(await cardAt(document, 'Hayashi')));
    await revertAll();
    await open('signing.article');
    await until(async () => !/Minister of Foreign Affairs/.test(await cardAt(document, 'Hayashi')));
  });

  test('a setting names further files, at once', async () => {
    const api = await testApi();
    const people = fileUri('people.yaml');
    await vscode.workspace.fs.writeFile(people, new TextEncoder().encode('organizations:\n  - name: WASHINGTON\n'));
    const { document } = await open('signing.article');
    const organizations = async (): Promise<string[]> => ((await api.annotationsOf(document))?.annotations.mentions ?? []).filter((m) => m.kind === 'organization').map((m) => m.text);
    const glossaries = vscode.workspace.getConfiguration('policyAnnotator.glossaries');
    assert.deepEqual(await organizations(), ['NASA']);
    await glossaries.update('include', ['people.yaml'], vscode.ConfigurationTarget.Global);
    await until(async () => (await organizations()).length === 2);
    await glossaries.update('include', undefined, vscode.ConfigurationTarget.Global);
    await until(async () => (await organizations()).length === 1);
    await vscode.workspace.fs.delete(people);
  });

  test('a setting that holds what are no globs breaks nothing', async () => {
    const glossaries = vscode.workspace.getConfiguration('policyAnnotator.glossaries');
    const { document } = await open('signing.article');
    for (const value of [[42, '', '[', '{'], 'people.yaml', { a: 1 }]) {
      await glossaries.update('include', value, vscode.ConfigurationTarget.Global);
      await settle();
      assert.match(await cardAt(document, 'Hayashi'), /^\*\*Yoshimasa Hayashi\*\*/);
    }
    await glossaries.update('include', undefined, vscode.ConfigurationTarget.Global);
  });

  test('an article that was never saved is served by the glossary at the top', async () => {
    const api = await testApi();
    const document = await vscode.workspace.openTextDocument({ language: 'policy-article', content: 'Antony Blinken spoke.' });
    assert.deepEqual((await api.annotationsOf(document))?.annotations.mentions.map((m) => m.entry), ['antony-blinken']);
  });

  test('follows a folder that is renamed and deleted in the editor', async () => {
    const api = await testApi();
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    await vscode.workspace.fs.writeFile(fileUri('old/glossary.yaml'), encode('organizations:\n  - name: WASHINGTON\n'));
    await vscode.workspace.fs.writeFile(fileUri('new/a.article'), encode('WASHINGTON spoke.\n'));
    const { document } = await open('new/a.article');
    const mentions = async (): Promise<number | undefined> => (await api.annotationsOf(document))?.annotations.mentions.length;
    const edit = async (change: (edit: vscode.WorkspaceEdit) => void): Promise<void> => {
      const all = new vscode.WorkspaceEdit();
      change(all);
      assert.ok(await vscode.workspace.applyEdit(all));
    };
    assert.equal(await mentions(), 0);
    await edit((e) => e.renameFile(fileUri('old'), fileUri('new2')));
    await edit((e) => e.renameFile(fileUri('new2/glossary.yaml'), fileUri('new/glossary.yaml')));
    await until(async () => (await mentions()) === 1);
    await edit((e) => e.deleteFile(fileUri('new/glossary.yaml')));
    await until(async () => (await mentions()) === 0);
    for (const folder of ['new', 'new2']) await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
  });
});
