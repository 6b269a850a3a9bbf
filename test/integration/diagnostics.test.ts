import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, until } from './extension';

suite('Diagnostics', () => {
  teardown(revertAll);

  test('a glossary problem stands at its place with a code and a plain message', async () => {
    await open('signing.article');
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    await replace(glossary, 'pronouns: he', 'pronuons: he');
    await until(() => vscode.languages.getDiagnostics(glossary.uri).length > 0);
    const [problem] = vscode.languages.getDiagnostics(glossary.uri);
    assert.equal(problem?.code, 'unknown-key');
    assert.equal(glossary.getText(problem!.range), 'pronuons');
    assert.match(problem!.message, /Did you mean “pronouns”/);
  });

  test('an unclosed quotation is pointed at in the article', async () => {
    const { document } = await open('marks.article');
    await until(() => vscode.languages.getDiagnostics(document.uri).some((d) => d.code === 'unclosed-quote'));
  });
});
