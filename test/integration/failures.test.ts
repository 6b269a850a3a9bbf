import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readArticleFile } from '../../src/vscode/articleFiles';
import { startFeatures } from '../../src/vscode/startFeatures';
import { upToDate } from '../../src/vscode/upToDate';
import { cardAt, open, replace, revertAll, settle, testApi, until } from './extension';
import { MemoryFiles } from './memoryFiles';

/** A disk of which a test says what it refuses. */
class BadDisk extends MemoryFiles {
  /** By the path that can't be read. */
  readonly unreadable = new Map<string, vscode.FileSystemError>();
  /** What a write meets. */
  full: vscode.FileSystemError | undefined;

  override readFile(uri: vscode.Uri): Uint8Array {
    const error = this.unreadable.get(uri.path);
    if (error) throw error;
    return super.readFile(uri);
  }

  // As a promise, as every real disk answers: a provider that throws at once blocks the editor's next write to the file.
  override writeFile(uri: vscode.Uri, content: Uint8Array): void | Promise<void> {
    return this.full ? Promise.reject(this.full) : super.writeFile(uri, content);
  }
}

const glossary = 'officials:\n  - { id: eva-brandt, name: Eva Brandt, roles: [{ title: Minister of Ports, from: 2021-05-03 }] }\n';
const article = 'A harbour opens\n\nMinister of Ports Eva Brandt opened the harbour.\n\n“It is deep,” Brandt said.\n';

suite('Failures', () => {
  const disk = new BadDisk({ '/desk/glossary.yaml': glossary, '/desk/a.article': article, '/desk/b.article': article, '/desk/c.md': article });
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'bad', path });
  let registered: vscode.Disposable;
  let logged: string[];
  const log = { warn: (line: string) => logged.push(line), error: (line: string) => logged.push(line) } as unknown as vscode.LogOutputChannel;

  suiteSetup(() => {
    registered = vscode.workspace.registerFileSystemProvider('bad', disk, { isCaseSensitive: true });
  });
  suiteTeardown(() => registered.dispose());
  setup(() => {
    logged = [];
  });
  teardown(async () => {
    disk.full = undefined;
    disk.unreadable.clear();
    await revertAll();
  });

  test('an article that goes while it is read is left out, and nothing is said of it', async () => {
    disk.unreadable.set('/desk/b.article', vscode.FileSystemError.FileNotFound());
    assert.equal(await readArticleFile(at('/desk/b.article'), 'article', log), undefined);
    assert.deepEqual(logged, []);
  });

  test('an article that may not be read is left out, with a line in the log', async () => {
    disk.unreadable.set('/desk/b.article', vscode.FileSystemError.NoPermissions('not yours'));
    assert.equal(await readArticleFile(at('/desk/b.article'), 'article', log), undefined);
    assert.equal(logged.length, 1);
    assert.match(logged[0]!, /b\.article can't be read: .*not yours/);
  });

  test('an article in another encoding is left out, with a line in the log', async () => {
    await disk.writeFile(at('/desk/latin.article'), new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x2e]));
    await disk.writeFile(at('/desk/utf16.article'), new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0]));
    for (const name of ['latin', 'utf16']) assert.equal(await readArticleFile(at(`/desk/${name}.article`), 'article', log), undefined);
    assert.deepEqual(logged.map((line) => line.replace(/^.*\//, '')), ['latin.article is no text in UTF-8', 'utf16.article is no text in UTF-8']);
  });

  test('a glossary that can’t be read for a while keeps serving as it was', async () => {
    const { document } = await open(at('/desk/a.article'));
    assert.match(await cardAt(document, 'Eva Brandt'), /Minister of Ports/);
    disk.unreadable.set('/desk/glossary.yaml', vscode.FileSystemError.NoPermissions());
    disk.writeUnseen('/desk/glossary.yaml', 'officials: []\n');
    await vscode.commands.executeCommand('policyAnnotator.refreshWorkspace');
    await settle();
    assert.match(await cardAt(document, 'Eva Brandt'), /Minister of Ports/);
    disk.writeUnseen('/desk/glossary.yaml', glossary);
  });

  test('on a full disk a decision holds, and is kept with the next one when there is room', async () => {
    const { document } = await open(at('/desk/a.article'));
    const words = (text: string): [string, number, number] => [document.uri.toString(), document.getText().indexOf(text), document.getText().indexOf(text) + text.length];
    disk.full = new vscode.FileSystemError('ENOSPC: no space left on device');
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...words('the harbour'), 'eva-brandt');
    const linked = async (): Promise<string[]> => (await (await testApi()).annotationsOf(document))!.annotations.mentions.map(({ text }) => text);
    assert.ok((await linked()).includes('the harbour'));
    assert.equal(disk.text('/desk/a.annotations.yaml'), undefined);
    disk.full = undefined;
    await vscode.commands.executeCommand('policyAnnotator.linkTo', ...words('It is deep'), 'eva-brandt');
    await until(() => /exact: "the harbour"[^]*exact: "It is deep"/.test(disk.text('/desk/a.annotations.yaml') ?? ''));
    disk.delete(at('/desk/a.annotations.yaml'));
  });

  test('what is cancelled shows nothing, and breaks nothing', async () => {
    const { document } = await open(at('/desk/a.article'));
    const place = document.positionAt(document.getText().indexOf('Brandt said'));
    // Asked at once, each cancels the one before; typing between makes what was asked outdated.
    const asked = Array.from({ length: 20 }, () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place));
    await replace(document, 'the harbour', 'the harbour');
    await Promise.all([...asked, vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, place), vscode.commands.executeCommand('vscode.executeInlayHintProvider', document.uri, new vscode.Range(0, 0, 5, 0))].map((one) => Promise.resolve(one).catch(() => undefined)));
    assert.match(await cardAt(document, 'Brandt said'), /Eva Brandt/);
  });

  test('a feature that can’t be started is logged, and the others start', () => {
    const started: string[] = [];
    const feature = (name: string) => (): vscode.Disposable => {
      started.push(name);
      return new vscode.Disposable(() => started.splice(started.indexOf(name), 1));
    };
    const broken = (): vscode.Disposable => {
      throw new Error('on purpose');
    };
    const all = startFeatures({ first: feature('first'), broken, last: feature('last') }, log);
    assert.deepEqual([started, logged], [['first', 'last'], ['broken could not be started']]);
    all.dispose();
    assert.deepEqual(started, []);
  });

  test('a view that fails is logged, and asked again at the next change', async () => {
    let runs = 0;
    const view = upToDate('the view', log, () => (runs++ === 0 ? Promise.reject(new Error('on purpose')) : Promise.resolve()));
    view.request();
    await view.settled();
    view.request();
    await view.settled();
    assert.deepEqual([runs, logged], [2, ['the view failed']]);
  });
});
