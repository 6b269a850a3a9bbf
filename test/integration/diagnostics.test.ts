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

  test('a glossary nobody opened is checked without opening it, and no longer once it is gone', async () => {
    const away = fileUri('away.glossary.yaml');
    await vscode.workspace.fs.writeFile(away, new TextEncoder().encode('officials:\r\n  - name: Jim Free\r\n    pronuons: he\r\n'));
    await open('signing.article');
    await until(() => vscode.languages.getDiagnostics(away).length > 0);
    const { range } = vscode.languages.getDiagnostics(away)[0]!;
    assert.deepEqual([range.start.line, range.start.character, range.end.line, range.end.character], [2, 4, 2, 12]);
    assert.ok(!vscode.workspace.textDocuments.some((document) => document.uri.path === away.path));
    await vscode.workspace.fs.delete(away);
    await until(() => vscode.languages.getDiagnostics(away).length === 0);
  });
});
