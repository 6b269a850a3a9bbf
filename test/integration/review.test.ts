import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, until } from './extension';

const codes = (uri: vscode.Uri): string[] => vscode.languages.getDiagnostics(uri).map((d) => String(d.code));
const setRules = (rules: Readonly<Record<string, string>> | undefined): Thenable<void> => vscode.workspace.getConfiguration('policyAnnotator').update('review.rules', rules, vscode.ConfigurationTarget.Workspace);

suite('Review', () => {
  teardown(async () => {
    await setRules(undefined);
    await revertAll();
  });

  test('a title of another time is a warning at its place, with the entry it goes by', async () => {
    const { document } = await open('signing.article');
    assert.deepEqual(codes(document.uri), []);
    await replace(document, 'date: 2023-01-13', 'date: 2024-02-01');
    await until(() => codes(document.uri).includes('office-not-held'));
    const finding = vscode.languages.getDiagnostics(document.uri).find((d) => d.code === 'office-not-held')!;
    assert.equal(document.getText(finding.range), 'Foreign Minister Yoshimasa Hayashi');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(finding.message, /until 2023-09-13; the article is of 2024-02-01\. Held then: Chief Cabinet Secretary\./);
    const [entry] = finding.relatedInformation!;
    const glossary = await vscode.workspace.openTextDocument(entry!.location.uri);
    assert.equal(glossary.getText(entry!.location.range), 'Yoshimasa Hayashi');
  });

  test('the level of a rule is live', async () => {
    const { document } = await open('signing.article');
    await replace(document, 'Blinken thanked', 'Blinkin thanked');
    await until(() => codes(document.uri).includes('misspelt-name'));
    await setRules({ 'misspelt-name': 'hint' });
    await until(() => vscode.languages.getDiagnostics(document.uri).some((d) => d.code === 'misspelt-name' && d.severity === vscode.DiagnosticSeverity.Hint));
    await setRules({ 'misspelt-name': 'off' });
    await until(() => !codes(document.uri).includes('misspelt-name'));
  });

  test('a quick fix replaces the words, and one undo takes it back', async () => {
    const { document } = await open('signing.article');
    await replace(document, 'Blinken thanked', 'Blinkin thanked');
    await until(() => codes(document.uri).includes('misspelt-name'));
    const misspelt = document.getText();
    const [finding] = vscode.languages.getDiagnostics(document.uri).filter((d) => d.code === 'misspelt-name');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding!.range);
    const fix = actions.find((action) => action.title === 'Replace by “Blinken”');
    assert.ok(fix?.edit, actions.map((action) => action.title).join());
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /said\. Blinken thanked him/);
    await settle();
    await until(() => !codes(document.uri).includes('misspelt-name'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), misspelt);
  });

  test('entries that no article mentions are greyed out where the setting asks for it', async () => {
    const glossary = fileUri('glossary.yaml');
    await open('signing.article');
    assert.ok(!codes(glossary).includes('unused-entry'));
    await replace(await vscode.workspace.openTextDocument(glossary), 'organizations:', '  - { id: nobody-names-it, title: Harbour Lights Convention }\norganizations:');
    await setRules({ 'unused-entry': 'information' });
    await until(() => codes(glossary).includes('unused-entry'));
    const unused = vscode.languages.getDiagnostics(glossary).filter((d) => d.code === 'unused-entry');
    assert.ok(unused.every((d) => d.tags?.includes(vscode.DiagnosticTag.Unnecessary)));
    const text = await vscode.workspace.openTextDocument(glossary);
    const names = unused.map((d) => text.getText(d.range));
    assert.ok(names.includes('Harbour Lights Convention') && !names.includes('Antony Blinken'), names.join());
    await setRules(undefined);
    await until(() => !codes(glossary).includes('unused-entry'));
  });
});
