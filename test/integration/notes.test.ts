import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

suite('Notes', () => {
  // An article of its own: while another suite’s sidecar is open as a document, what is on disk does not count.
  const [article, sidecar] = [fileUri('noted.article'), fileUri('noted.annotations.yaml')];
  const kept = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  const threadsOf = async ({ uri }: vscode.TextDocument): Promise<readonly vscode.CommentThread[]> => {
    await settle();
    return (await testApi()).notesOf(uri);
  };
  const textsOf = (thread: vscode.CommentThread | undefined): string[] => (thread?.comments ?? []).map(({ body }) => (typeof body === 'string' ? body : body.value));
  const run = (command: string, ...given: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`policyAnnotator.${command}`, ...given);

  /** A note on the first occurrence of some words. */
  async function noted(words: string, text: string): Promise<vscode.TextDocument> {
    const { document } = await open(article);
    const start = document.getText().indexOf(words);
    await run('addNote', document.uri.toString(), start, start + words.length, text);
    return document;
  }

  setup(() => vscode.workspace.fs.copy(fileUri('signing.article'), article, { overwrite: true }));
  teardown(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
    const { document } = await open(article);
    await until(async () => (await threadsOf(document)).length === 0);
    await revertAll();
    await vscode.workspace.fs.delete(article);
  });

  test('a note is a thread on its words, kept beside the article, and there again when that is opened', async () => {
    const document = await noted('Our engineers', 'Whose?');
    const [thread] = await threadsOf(document);
    assert.equal(document.getText(thread!.range), 'Our engineers');
    assert.match(await kept(), /exact: "Our engineers"[^\n]*\n {4}note: "Whose\?"\n {4}at: /);
    assert.match(await cardAt(document, 'Our engineers'), /\*Note:\* Whose\\?\?/);
    await revertAll();
    const again = await open(article);
    await until(async () => (await threadsOf(again.document)).length === 1);
    assert.deepEqual(textsOf((await threadsOf(again.document))[0]), ['Whose?']);
  });

  test('one begun on a line stands on what is written on its line', async () => {
    const { document } = await open(article);
    const line = document.positionAt(document.getText().indexOf('Our engineers')).line;
    const controller = vscode.comments.createCommentController('test', 'test');
    const begun = controller.createCommentThread(document.uri, new vscode.Range(line, 0, line, 0), []);
    await run('keepNote', { thread: begun, text: ' Check. ' });
    const [thread] = await threadsOf(document);
    assert.equal(document.getText(thread!.range), document.lineAt(line).text.trim());
    assert.deepEqual(textsOf(thread), ['Check.']);
    controller.dispose();
  });

  test('it follows its words through edits, and its place is an orphan when they are gone', async () => {
    const document = await noted('Our engineers', 'Whose?');
    await replace(document, 'WASHINGTON —', 'TOKYO\n\nAND WASHINGTON —');
    const [thread] = await threadsOf(document);
    await until(() => document.getText(thread!.range) === 'Our engineers');
    await replace(document, '“Our engineers have waited for this day,” Hayashi said. ', '');
    await until(async () => (await threadsOf(document)).length === 0);
    await settle();
    const [lost] = (await testApi()).decisions().find(({ id }) => id === 'orphan')!.decisions;
    assert.match(lost!.detail, /^Whose\? · /);
    await run('dropDecision', lost);
    assert.doesNotMatch(await kept(), /- id/);
  });

  test('it is answered, resolved, and opened again', async () => {
    const document = await noted('NASA', 'Spell out?');
    const notes = async (): Promise<readonly string[]> => {
      await settle();
      return (await testApi()).decisions().filter(({ id }) => id === 'note').flatMap(({ decisions }) => decisions.map(({ label, detail }) => `${label} ${detail}`));
    };
    const [thread] = await threadsOf(document);
    await run('replyToNote', { thread, text: 'No.' });
    assert.deepEqual(textsOf((await threadsOf(document))[0]), ['Spell out?', 'No.']);
    assert.deepEqual(await notes(), ['“NASA” Spell out? ↵ No.']);
    await run('resolveNote', thread);
    assert.match(await kept(), /replies:\n {6}- text: "No\."\n {8}at: [^\n]+\n {4}resolved: true/);
    await settle();
    assert.equal(thread!.state, vscode.CommentThreadState.Resolved);
    assert.deepEqual(await notes(), []);
    await run('reopenNote', thread);
    assert.doesNotMatch(await kept(), /resolved/);
    assert.equal((await notes()).length, 1);
  });

  test('it is edited as it was written, and deleted', async () => {
    const document = await noted('NASA', 'See ![x](https://a.example/x.png)');
    const [thread] = await threadsOf(document);
    assert.deepEqual(textsOf(thread), ['See !\\[x](https://a.example/x.png)']);
    await run('editNote', thread!.comments[0]);
    const edited = thread!.comments[0]!;
    assert.equal(edited.mode, vscode.CommentMode.Editing);
    assert.equal(edited.body, 'See ![x](https://a.example/x.png)');
    await run('saveNote', { ...edited, body: 'See the table.' });
    assert.deepEqual(textsOf((await threadsOf(document))[0]), ['See the table.']);
    await run('editNote', thread!.comments[0]);
    await run('cancelNote', thread!.comments[0]);
    await settle();
    assert.equal(thread!.comments[0]!.mode, vscode.CommentMode.Preview);
    await run('deleteNote', thread!.comments[0]);
    assert.deepEqual(await threadsOf(document), []);
    assert.doesNotMatch(await kept(), /- id/);
  });

  test('links that are accepted are marked as such in the trees', async () => {
    const { document } = await open(article);
    await vscode.window.showTextDocument(document);
    await run('acceptAll');
    await settle();
    const mentions = (await testApi()).people().flatMap((node) => (node.kind === 'speaker' ? node.mentions?.mentions ?? [] : []));
    assert.ok(mentions.length > 2);
    assert.deepEqual(mentions.filter(({ reviewed }) => reviewed !== 'accepted'), []);
  });

  test('taking back a decision on the same words leaves it', async () => {
    const document = await noted('NASA', 'Spell out?');
    const start = document.getText().indexOf('NASA');
    await run('ignoreMention', document.uri.toString(), start, start + 4);
    await run('takeBackDecision', document.uri.toString(), start, start + 4);
    assert.equal((await threadsOf(document)).length, 1);
    assert.doesNotMatch(await kept(), /ignore/);
  });
});
