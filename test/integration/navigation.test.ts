import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle } from './extension';

const at = (document: vscode.TextDocument, words: string, into = 1): vscode.Position => document.positionAt(document.getText().lastIndexOf(words) + into);

suite('Navigation', () => {
  teardown(revertAll);

  test('from a surname to the entry in its glossary', async () => {
    const { document } = await open('signing.article');
    const [place] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at(document, 'Hayashi'));
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    assert.equal(place?.targetUri.toString(), glossary.uri.toString());
    assert.equal(glossary.getText(place?.targetSelectionRange), 'Yoshimasa Hayashi');
  });

  test('all mentions of a person, in the workspace and under the cursor', async () => {
    const { document } = await open('signing.article');
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'Hayashi'));
    const here = places.filter(({ uri }) => uri.toString() === document.uri.toString()).map(({ range }) => document.getText(range));
    assert.deepEqual(here, ['Yoshimasa Hayashi', 'Hayashi', 'him']);
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at(document, 'Hayashi'));
    assert.deepEqual(marked.map(({ range }) => document.getText(range)).sort(), ['Hayashi', 'Yoshimasa Hayashi', 'him']);
  });

  test('from an entry to its mentions in articles', async () => {
    const { document } = await open('glossary.yaml');
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'Antony Blinken'));
    assert.ok(places.filter(({ uri }) => uri.path.endsWith('/signing.article')).length > 1);
  });

  test('the outline, folding and selection', async () => {
    const { document } = await open('signing.article');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.deepEqual(symbols.slice(0, 2).map(({ name }) => name), ['Front matter', 'Two capitals sign for space']);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(folds.map(({ start, end }) => [start, end]), [[0, 3]]);
    const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at(document, 'Our engineers')]);
    const steps: string[] = [];
    for (let step = selection; step; step = step.parent) steps.push(document.getText(step.range));
    assert.ok(steps.includes('“Our engineers have waited for this day,”'));
  });

  test('entries are found among the symbols of the workspace, by any of their names', async () => {
    await open('signing.article');
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'national aero');
    assert.ok(found.some(({ name, containerName }) => name === 'NASA' && containerName === 'nasa'));
    const none = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'zzqx');
    assert.deepEqual(none.filter(({ location }) => location.uri.path.endsWith('glossary.yaml')), []);
  });

  test('by key from mention to mention and from quote to quote, around the end', async () => {
    const editor = await open('signing.article');
    const selected = (): string => editor.document.getText(editor.selection);
    await replace(editor.document, 'Blinken thanked him.', '“Mine have not,” Blinken said.');
    await settle();
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('policyAnnotator.previousQuote');
    assert.equal(selected(), '“Mine have not,”');
    await vscode.commands.executeCommand('policyAnnotator.nextQuote');
    assert.match(selected(), /^“Our engineers/);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('policyAnnotator.nextMention');
    const first = selected();
    await vscode.commands.executeCommand('policyAnnotator.nextMention');
    await vscode.commands.executeCommand('policyAnnotator.previousMention');
    assert.equal(selected(), first);
  });

  test('names are completed while an article is written, and not in other texts', async () => {
    const { document } = await open('signing.article');
    await replace(document, 'WASHINGTON —', 'WASHINGTON — Bli ');
    await settle();
    const proposed = async (uri: vscode.Uri, position: vscode.Position): Promise<string[]> =>
      (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position)).items.filter(({ kind }) => kind === vscode.CompletionItemKind.User).map(({ insertText }) => String(insertText));
    assert.deepEqual((await proposed(document.uri, at(document, '— Bli', 5))).slice(0, 2), ['Secretary of State Antony Blinken', 'Antony Blinken']);
    const note = (await open('note.md')).document;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(note.uri, new vscode.Position(0, 0), 'Bli\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await proposed(note.uri, new vscode.Position(0, 3)), []);
  });

  test('a quote and an agreement are copied as citations', async () => {
    const { document } = await open('signing.article');
    const copy = async (words: string): Promise<string> => {
      const start = document.getText().lastIndexOf(words);
      await vscode.commands.executeCommand('policyAnnotator.copyCitation', document.uri.toString(), start, start + words.length);
      return vscode.env.clipboard.readText();
    };
    assert.match(await copy('have waited'), /^“Our engineers have waited for this day,”.* — Yoshimasa Hayashi \(Foreign Minister, Government of Japan\), in “Two capitals sign for space”/);
    assert.match(await copy('U.S.-Japan Space Framework Agreement'), /^Framework Agreement Between Japan and the United States for Cooperation in Space Exploration, Japan–United States, signed 2023-01-13$/);
  });
});

suite('Reading the workspace', () => {
  teardown(revertAll);

  test('again on demand, and no more when it is stopped', async () => {
    await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.refreshWorkspace');
    await vscode.commands.executeCommand('policyAnnotator.stopReading');
    await vscode.commands.executeCommand('policyAnnotator.refreshWorkspace');
    const { document } = await open('glossary.yaml');
    const places = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, 'Antony Blinken'));
    assert.ok(places.length > 1);
  });
});
