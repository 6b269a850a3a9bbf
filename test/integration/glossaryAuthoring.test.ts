import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, until } from './extension';

suite('Writing a glossary', () => {
  teardown(revertAll);

  const glossary = async (): Promise<vscode.TextDocument> => (await open('glossary.yaml')).document;
  const at = (document: vscode.TextDocument, words: string, into = 0): vscode.Position => document.positionAt(document.getText().indexOf(words) + into);
  const hoverAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<string> =>
    (await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)).flatMap(({ contents }) => contents).map((c) => (typeof c === 'string' ? c : c.value)).join('\n');
  const completionsAt = async (document: vscode.TextDocument, position: vscode.Position): Promise<string[]> =>
    (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position)).items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  test('keys, ids and words of the format are proposed where they may stand', async () => {
    const document = await glossary();
    await replace(document, '    signed: 2009-09-09\n', '    signed: 2009-09-09\n    supersedes: []\n    \n');
    await settle();
    const keys = await completionsAt(document, at(document, 'supersedes: []\n    ', 'supersedes: []\n    '.length));
    assert.ok(keys.includes('in_force') && keys.includes('status') && !keys.includes('signed'));
    const ids = await completionsAt(document, at(document, 'supersedes: []', 'supersedes: ['.length));
    assert.ok(ids.includes('us-japan-space-framework') && !ids.includes('nasa'));
  });

  test('in YAML that is no glossary nothing is proposed, shown or outlined', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'officials:\n  - name: Bo\n    \n' });
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(2, 4));
    // The editor itself proposes words of other documents.
    assert.deepEqual(items.filter(({ kind }) => kind === vscode.CompletionItemKind.Property), []);
    assert.equal(await hoverAt(document, new vscode.Position(1, 5)), '');
  });

  test('a key tells what it is, a name and an id show the card of the entry', async () => {
    const document = await glossary();
    assert.match(await hoverAt(document, at(document, 'pronouns', 1)), /The pronoun that stands for the official[^]*pronouns: she/);
    assert.match(await hoverAt(document, at(document, 'Antony Blinken', 1)), /Antony Blinken[^]*Secretary of State/);
    assert.match(await hoverAt(document, at(document, 'us-canada-space-framework', 1)), /Canada/);
  });

  test('an id leads to its entry', async () => {
    const document = await glossary();
    await replace(document, '    signed: 2009-09-09\n', '    signed: 2009-09-09\n    related: [us-japan-space-framework]\n');
    await settle();
    const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, at(document, 'related: [us', 'related: [u'.length));
    assert.equal(document.getText(link!.targetRange), 'Framework Agreement Between Japan and the United States for Cooperation in Space Exploration');
  });

  test('a new id goes wherever the old one is written, in sidecars too, and is refused where it is taken', async () => {
    const document = await glossary();
    const sidecar = fileUri('signing.annotations.yaml');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode('version: 1\narticle: signing.article\ndecisions:\n  - id: 01JC3Z9V7C8Q0000000000000A\n    target: { exact: "Our engineers", prefix: "“", suffix: " have", start: 100 }\n    link: us-japan-space-framework\n'));
    try {
      await replace(document, '    signed: 2009-09-09\n', '    signed: 2009-09-09\n    related: [us-japan-space-framework]\n');
      await settle();
      const rename = (name: string) => vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at(document, 'us-japan-space-framework', 2), name);
      const edit = await rename('space-2023');
      // The fixture may hold a labelled article with a glossary of its own, which overrides this one there.
      assert.deepEqual(edit.entries().filter(([uri]) => !uri.path.includes('/labelled/')).map(([uri, edits]) => [vscode.workspace.asRelativePath(uri), edits.map(({ newText }) => newText)]), [['glossary.yaml', ['space-2023', 'space-2023']], ['signing.annotations.yaml', ['space-2023']]]);
      await assert.rejects(async () => rename('nasa'), /has the id/);
      await assert.rejects(async () => rename('no id'), /be an id/);
      await vscode.workspace.applyEdit(edit);
      assert.ok(!document.getText().includes('us-japan-space-framework'));
    } finally {
      const inSidecar = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === sidecar.toString());
      if (inSidecar?.isDirty) await inSidecar.save();
      await vscode.workspace.fs.delete(sidecar);
    }
  });

  test('sections, entries and roles are outlined, and fold', async () => {
    const document = await glossary();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const officials = symbols.find(({ name }) => name === 'officials')!;
    assert.deepEqual(officials.children.map(({ name }) => name), ['Yoshimasa Hayashi', 'Antony Blinken']);
    assert.deepEqual(officials.children[0]!.children.map(({ name }) => name), ['Foreign Minister', 'Chief Cabinet Secretary']);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.ok(folds.some(({ start }) => document.lineAt(start).text === 'officials:') && folds.some(({ start }) => document.lineAt(start).text.includes('antony-blinken')));
  });

  test('above an entry stands how often articles mention it, with the way there', async () => {
    const document = await glossary();
    const lenses = async (): Promise<vscode.CodeLens[]> => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 50);
    await until(async () => (await lenses()).length > 0);
    const all = await lenses();
    const blinken = all.find(({ range }) => document.lineAt(range.start).text.includes('id: antony-blinken'))!;
    assert.match(blinken.command!.title, /^\d+ mentions in (?:one article|\d+ articles)$/);
    const [, , places] = blinken.command!.arguments as [vscode.Uri, vscode.Position, vscode.Location[]];
    assert.equal(places.length, Number.parseInt(blinken.command!.title));
  });
});
