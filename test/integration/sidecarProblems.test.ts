import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

const head = 'version: 1\narticle: signing.article\ndecisions:\n';
const ignored = '  - id: a\n    target: { exact: "NASA", prefix: "on Friday at ", suffix: ".", start: 0 }\n    ignore: true\n';

suite('Problems of decisions', () => {
  const sidecar = fileUri('signing.annotations.yaml');
  const kept = async (uri = sidecar): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const write = (content: string | Uint8Array, uri = sidecar): Thenable<void> => vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const mentionsOf = async (document: vscode.TextDocument): Promise<string[]> => (await (await testApi()).annotationsOf(document))!.annotations.mentions.map(({ text, entry }) => `${text}=${entry}`);
  /** Each problem with its line, counted from 1, and the words at its place. */
  const problems = async (text: string, uri = sidecar): Promise<string[]> => {
    await settle();
    const lines = text.split('\n');
    return vscode.languages.getDiagnostics(uri).map(({ code, range: { start, end } }) => `${String(code)} ${start.line + 1}: ${lines[start.line]?.slice(start.character, start.line === end.line ? end.character : undefined)}`);
  };
  /** What is told of a sidecar, and whether what the article itself says is found all the same. */
  const told = async (text: string): Promise<string[]> => {
    await write(text);
    const { document } = await open('signing.article');
    await until(async () => (await problems(text)).length > 0);
    assert.ok((await mentionsOf(document)).includes('Yoshimasa Hayashi=yoshimasa-hayashi'));
    return problems(text);
  };

  teardown(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
    const { document } = await open('signing.article');
    await until(async () => (await (await testApi()).annotationsOf(document))!.decided.length === 0);
    await until(async () => (await problems('')).length === 0);
    await revertAll();
  });

  test('broken YAML: what can be read is in force', async () => {
    assert.deepEqual((await told(`${head + ignored}  - id: "b\n`)).map((one) => one.split(':')[0]), ['syntax 7']);
    assert.ok(!(await mentionsOf((await open('signing.article')).document)).includes('NASA=nasa'));
  });

  test('an unknown version: nothing of it is in force', async () => {
    assert.deepEqual(await told((head + ignored).replace('version: 1', 'version: 2')), ['unknown-version 1: 2']);
    assert.ok((await mentionsOf((await open('signing.article')).document)).includes('NASA=nasa'));
  });

  test('a decision on an id that is gone, at the id', async () => {
    assert.deepEqual(await told(`${head}${ignored.replace('ignore: true', 'link: esa # by phone')}`), ['unknown-entry 6: esa']);
  });

  test('two decisions on one target: the later one counts', async () => {
    assert.deepEqual(await told(`${head}${ignored}${ignored.replace('id: a', 'id: b').replace('ignore: true', 'link: antony-blinken')}`), ['repeated-target 4: - id: a']);
    assert.ok((await mentionsOf((await open('signing.article')).document)).includes('NASA=antony-blinken'));
  });

  test('a file of another article', async () => {
    assert.deepEqual(await told((head + ignored).replace('signing', 'other')), ['other-article 2: other.article']);
  });

  test('a place that is lost', async () => {
    assert.deepEqual(await told(head + ignored.replace('NASA', 'ESA')), ['lost-place 4: - id: a']);
  });

  test('in the words of people, and gone when it is mended in the editor', async () => {
    await told((head + ignored).replace('signing', 'other'));
    const [problem] = vscode.languages.getDiagnostics(sidecar);
    assert.deepEqual([problem!.message, problem!.source, problem!.severity], ['These are decisions on another article, “other.article”; no more are written here until this line names the one beside it.', 'Policy Annotator', vscode.DiagnosticSeverity.Error]);
    const document = await vscode.workspace.openTextDocument(sidecar);
    await replace(document, 'other.article', 'signing.article');
    await until(async () => (await problems('')).length === 0);
  });

  test('of an article that is not open, when the file itself is', async () => {
    const text = head + ignored.replace('ignore: true', 'link: esa');
    await write(text);
    await vscode.window.showTextDocument(sidecar);
    await until(async () => (await problems(text)).join() === 'unknown-entry 6: esa');
  });

  test('none of these is written to before it is mended', async () => {
    for (const wrong of [`${head + ignored}  - id: "b\n`, (head + ignored).replace('version: 1', 'version: 2'), (head + ignored).replace('signing', 'other'), head + ignored + ignored]) {
      await write(wrong);
      const { document } = await open('signing.article');
      await until(async () => (await problems(wrong)).length > 0);
      const at = document.getText().indexOf('Hayashi');
      // It waits for its message to be read.
      void vscode.commands.executeCommand('policyAnnotator.ignoreMention', document.uri.toString(), at, at + 'Hayashi'.length);
      await replace(document, 'on Friday', 'on a Friday');
      await document.save();
      await settle();
      await replace(document, 'on a Friday', 'on Friday');
      await document.save();
      await settle();
      assert.equal(await kept(), wrong);
    }
  });

  test('one that is no text is left as it is; what was decided holds meanwhile, and is kept once that is gone', async () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0x00]);
    await write(bytes);
    const { document } = await open('signing.article');
    const at = document.getText().indexOf('NASA');
    await vscode.commands.executeCommand('policyAnnotator.ignoreMention', document.uri.toString(), at, at + 'NASA'.length);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(sidecar))], [...bytes]);
    assert.ok(!(await mentionsOf(document)).includes('NASA=nasa'));
    await vscode.workspace.fs.delete(sidecar);
    await until(async () => (await kept().catch(() => '')).includes('exact: "NASA"'));
  });

  test('what a write left that was cut off is read, and kept with what is decided next', async () => {
    const [article, beside, whole] = [fileUri('cut.article'), fileUri('cut.annotations.yaml'), fileUri('cut.annotations.yaml.whole')];
    await write('Antony Blinken came to NASA with Yoshimasa Hayashi.\n', article);
    await write((head + ignored).replace('signing', 'cut').replace('on Friday at ', 'Antony Blinken came to ').replace('"."', '" with Yoshimasa Hayashi."'), whole);
    const { document } = await open(article);
    assert.deepEqual(await mentionsOf(document), ['Antony Blinken=antony-blinken', 'Yoshimasa Hayashi=yoshimasa-hayashi']);
    const at = document.getText().indexOf('Yoshimasa');
    await vscode.commands.executeCommand('policyAnnotator.ignoreMention', document.uri.toString(), at, at + 'Yoshimasa Hayashi'.length);
    assert.match(await kept(beside), /exact: "NASA"(?:.*\n)*.*exact: "Yoshimasa Hayashi"/);
    assert.equal(await vscode.workspace.fs.stat(whole).then(() => true, () => false), false);
    await revertAll();
    for (const uri of [article, beside]) await vscode.workspace.fs.delete(uri);
  });
});
