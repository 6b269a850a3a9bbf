import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, replace, revertAll, until } from './extension';

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
});
