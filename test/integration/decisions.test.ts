import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('Decisions', () => {
  const sidecar = fileUri('signing.annotations.yaml');
  const kept = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const exists = (uri: vscode.Uri): Thenable<boolean> => vscode.workspace.fs.stat(uri).then(() => true, () => false);
  const remove = async (uri: vscode.Uri): Promise<void> => {
    if (await exists(uri)) await vscode.workspace.fs.delete(uri);
  };

  teardown(async () => {
    await revertAll();
    await remove(sidecar);
    // The editor hears of it a moment later.
    const { document } = await open('signing.article');
    await until(async () => (await (await testApi()).annotationsOf(document))!.decided.length === 0);
    await revertAll();
  });

  /** Where words stand in a document, as the commands take it. */
  const at = ({ uri }: vscode.TextDocument, text: string, words: string): [string, number, number] => [uri.toString(), text.indexOf(words), text.indexOf(words) + words.length];
  const mentionsOf = async (document: vscode.TextDocument): Promise<string[]> => (await (await testApi()).annotationsOf(document))!.annotations.mentions.map(({ text, entry }) => `${text}=${entry}`);

  test('a link by hand wins, is kept beside the article, and is there again when it is opened', async () => {
    const { document } = await open('signing.article');
    const text = document.getText();
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...at(document, text, 'Our engineers'), 'nasa');
    assert.ok((await mentionsOf(document)).includes('Our engineers=nasa'));
    assert.equal(document.getText(), text);
    assert.match(await kept(), /^version: 1\narticle: signing\.article\ndecisions:\n {2}- id: [0-9A-Z]{26}\n {4}target: \{ exact: "Our engineers"/);
    assert.match(await cardAt(document, 'Our engineers'), /linked by hand, line 10/);
    await revertAll();
    const again = await open('signing.article');
    await until(async () => (await mentionsOf(again.document)).includes('Our engineers=nasa'));
  });

  test('it goes with its words while they are edited, and back with an undo', async () => {
    const { document } = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...at(document, document.getText(), 'Our engineers'), 'nasa');
    await replace(document, 'WASHINGTON —', 'TOKYO AND WASHINGTON —');
    assert.ok((await mentionsOf(document)).includes('Our engineers=nasa'));
    await replace(document, '“Our engineers have waited for this day,” Hayashi said. ', '');
    await settle();
    assert.ok(!(await mentionsOf(document)).includes('Our engineers=nasa'));
    assert.deepEqual((await testApi()).decisions().map(({ id, decisions }) => [id, decisions[0]?.label]), [['orphan', '“Our engineers”']]);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    await until(async () => (await mentionsOf(document)).includes('Our engineers=nasa'));
  });

  test('what is ignored is no mention, wherever it stands in the article, until that is taken back', async () => {
    const { document } = await open('signing.article');
    const text = document.getText();
    assert.ok((await mentionsOf(document)).includes('NASA=nasa'));
    await vscode.commands.executeCommand('policyAnnotator.ignoreInArticle', ...at(document, text, 'NASA'));
    assert.ok(!(await mentionsOf(document)).includes('NASA=nasa'));
    await vscode.commands.executeCommand('policyAnnotator.takeBackDecision', ...at(document, text, 'NASA'));
    assert.ok((await mentionsOf(document)).includes('NASA=nasa'));
  });

  test('the speaker of a quote, and whether it is one', async () => {
    const { document } = await open('signing.article');
    const text = document.getText();
    const quotes = async (): Promise<string[]> => (await (await testApi()).annotationsOf(document))!.annotations.quotes.map(({ kind, speakers }) => `${kind} ${speakers.map(({ entry }) => entry).join()}`);
    assert.deepEqual(await quotes(), ['direct yoshimasa-hayashi']);
    await vscode.commands.executeCommand('policyAnnotator.setSpeaker', ...at(document, text, 'engineers'), 'antony-blinken');
    assert.deepEqual(await quotes(), ['direct antony-blinken']);
    await vscode.commands.executeCommand('policyAnnotator.markNotSpeech', ...at(document, text, 'engineers'));
    assert.deepEqual(await quotes(), ['not-speech ']);
  });

  test('a row of the sidebar is decided on as well', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await replace(document, 'dates from 2009.', 'dates from 2009. Norway and Sweden signed the Kiruna Treaty.');
    await settle();
    await vscode.commands.executeCommand('policyAnnotator.ignoreInArticle', api.decisions()[0]!.decisions[0]);
    await settle();
    assert.deepEqual(api.decisions(), []);
  });

  test('the light bulb on a mention offers them', async () => {
    const { document } = await open('signing.article');
    const position = document.positionAt(document.getText().indexOf('Hayashi said'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(position, position));
    const titles = actions.map(({ title }) => title);
    for (const title of ['Link to Another Entry …', 'Not a Mention, Here', 'Not a Mention, in This Article']) assert.ok(titles.includes(title), title);
  });

  test('a sidecar with errors is never written over, and what it holds is in force', async () => {
    const broken = 'version: 1\narticle: signing.article\ndecisions:\n  - id: a\n    target: { exact: "NASA", prefix: "on Friday at ", suffix: ".", start: 0 }\n    ignore: true\n  - id: "b\n';
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(broken));
    const { document } = await open('signing.article');
    await until(async () => !(await mentionsOf(document)).includes('NASA=nasa'));
    void vscode.commands.executeCommand('policyAnnotator.ignoreMention', ...at(document, document.getText(), 'Hayashi'));
    await settle();
    assert.equal(await kept(), broken);
  });

  test('a change of the file from outside is in force at once', async () => {
    const { document } = await open('signing.article');
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode('version: 1\narticle: signing.article\ndecisions:\n  - id: a\n    target: { exact: "NASA", prefix: "on Friday at ", suffix: ".", start: 0 }\n    ignore: true\n'));
    await until(async () => !(await mentionsOf(document)).includes('NASA=nasa'));
  });

  test('one that has lost its place is attached again by hand, or dropped', async () => {
    const api = await testApi();
    const { document } = await open('signing.article');
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...at(document, document.getText(), 'Our engineers'), 'nasa');
    await replace(document, '“Our engineers have waited for this day,” Hayashi said. ', '');
    await settle();
    const orphan = (): unknown => api.decisions().find(({ id }) => id === 'orphan')?.decisions[0];
    const editor = await vscode.window.showTextDocument(document);
    const start = document.positionAt(document.getText().indexOf('Blinken thanked'));
    editor.selection = new vscode.Selection(start, start.translate(0, 'Blinken'.length));
    await vscode.commands.executeCommand('policyAnnotator.attachDecision', orphan());
    assert.ok((await mentionsOf(document)).includes('Blinken=nasa'));
    await replace(document, 'Blinken thanked him.', 'Nobody spoke.');
    await settle();
    await vscode.commands.executeCommand('policyAnnotator.dropDecision', orphan());
    assert.doesNotMatch(await kept(), /- id/);
  });

  test('on an article that was never saved they wait for its file', async () => {
    const text = '---\npolicy-annotator: true\n---\n\nAntony Blinken came to NASA.\n';
    const draft = await vscode.workspace.openTextDocument({ language: 'policy-article', content: text });
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('policyAnnotator.ignoreMention', ...at(draft, text, 'NASA'));
    assert.deepEqual(await mentionsOf(draft), ['Antony Blinken=antony-blinken']);
    const place = fileUri('saved.md');
    await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text));
    const { document } = await open(place);
    await until(async () => exists(fileUri('saved.annotations.yaml')));
    await until(async () => (await mentionsOf(document)).join() === 'Antony Blinken=antony-blinken');
    await revertAll();
    for (const uri of [place, fileUri('saved.annotations.yaml')]) await remove(uri);
  });

  test('a renamed article takes its decisions along', async () => {
    const [old, renamed] = [fileUri('moving.article'), fileUri('moved.article')];
    await vscode.workspace.fs.writeFile(old, new TextEncoder().encode('Antony Blinken came to NASA.\n'));
    const { document } = await open(old);
    await vscode.commands.executeCommand('policyAnnotator.ignoreMention', ...at(document, document.getText(), 'NASA'));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(old, renamed);
    await vscode.workspace.applyEdit(edit);
    const moved = await open(renamed);
    await until(async () => (await mentionsOf(moved.document)).join() === 'Antony Blinken=antony-blinken');
    assert.equal(await exists(fileUri('moving.annotations.yaml')), false);
    await revertAll();
    for (const uri of [renamed, fileUri('moved.annotations.yaml')]) await remove(uri);
  });
});
