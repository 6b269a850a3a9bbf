import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ImportOutcome, ImportRequest } from '../../src/vscode/glossaryImport/importGlossary';
import { cardAt, fileUri, open, revertAll, settle, testApi, until } from './extension';

const text = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const write = (uri: vscode.Uri, content: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const importFiles = (request: ImportRequest): Thenable<ImportOutcome | undefined> => vscode.commands.executeCommand('policyAnnotator.importGlossary', request);

suite('Importing a glossary', () => {
  const source = fileUri('imports/cabinet.csv');
  const target = fileUri('imports/cabinet.glossary.yaml');

  suiteSetup(async () => void (await testApi()));
  setup(() => vscode.workspace.fs.createDirectory(fileUri('imports')));
  teardown(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(fileUri('imports'), { recursive: true });
  });

  test('a table becomes a glossary that serves at once, and a report tells what was left out', async () => {
    await write(source, 'name,office,mood\nAda OBI,Minister of Trade,glad\n,Envoy,\n');
    await write(fileUri('imports/visit.article'), 'A visit\n\nTrade Minister Ada Obi came.\n');
    const { document } = await open('imports/visit.article');
    const outcome = await importFiles({ files: [source], columns: { name: 'name', title: 'office' }, target });
    assert.equal(outcome?.target?.toString(), target.toString());
    assert.match(outcome.report, /^Imported: 1 official\.\n[^]*cabinet\.csv:3: an entry without a name is left out: Envoy\n[^]*“mood” is not kept/);
    assert.match(await text(target), /^# From cabinet\.csv \(csv\)\.\n\nofficials:\n {2}- id: ada-obi\n {4}name: Ada Obi\n/);
    await until(async () => {
      await settle();
      return /Minister of Trade/.test(await cardAt(document, 'Ada Obi'));
    });
  });

  test('the columns that were recognized are proposed, and only have to be confirmed', async () => {
    await write(source, 'Full name,Position,Since\nAda Obi,Envoy,2021-03-01\n');
    let outcome: ImportOutcome | undefined;
    void importFiles({ files: [source], target }).then((done) => (outcome = done));
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return outcome !== undefined;
    });
    assert.match(await text(outcome!.target!), /name: Ada Obi\n {4}roles:\n {6}- title: Envoy\n {8}from: 2021-03-01\n/);
  });

  test('a list of columns that is closed imports nothing', async () => {
    await write(source, 'Full name,Position\nAda Obi,Envoy\n');
    let ended = false;
    void importFiles({ files: [source], target }).then(() => (ended = true));
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    await assert.rejects(async () => vscode.workspace.fs.stat(target));
  });

  test('a format is told by its content, and a source may be of any file system', async () => {
    const content = new TextEncoder().encode(JSON.stringify({ persons: [{ name: 'Ada Obi', id: '1' }], memberships: [{ person_id: '1', role: 'Envoy' }] }));
    const nothing = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const refuse = (): never => {
      throw vscode.FileSystemError.NoPermissions();
    };
    const provider: vscode.FileSystemProvider = {
      onDidChangeFile: nothing.event,
      watch: () => nothing,
      stat: () => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length }),
      readFile: () => content,
      readDirectory: refuse, createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse,
    };
    const registered = vscode.workspace.registerFileSystemProvider('archive', provider, { isReadonly: true });
    try {
      const outcome = await importFiles({ files: [vscode.Uri.parse('archive:/cabinet/people')], target });
      assert.match(await text(outcome!.target!), /name: Ada Obi\n {4}roles:\n {6}- title: Envoy\n/);
    } finally {
      registered.dispose();
      nothing.dispose();
    }
  });

  test('a file that is there is not overwritten unasked', async () => {
    await write(source, 'name,title\nAda Obi,Envoy\n');
    await write(target, '# by hand\n');
    const columns = { name: 'name', title: 'title' };
    assert.equal(await importFiles({ files: [source], columns, target, ifThere: 'keep' }), undefined);
    assert.equal(await text(target), '# by hand\n');
    await importFiles({ files: [source], columns, target, ifThere: 'overwrite' });
    assert.match(await text(target), /name: Ada Obi/);
  });

  test('nothing is written where there is nothing to import', async () => {
    await write(source, 'a,b\n1,2\n');
    const outcome = await importFiles({ files: [source], columns: {}, target });
    assert.equal(outcome?.target, undefined);
    assert.match(outcome!.report, /^Nothing was imported\./);
    await assert.rejects(async () => vscode.workspace.fs.stat(target));
  });

  test('long work leaves the host to others, and its glossary reads without a problem', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `Name${i} Family${i},Country,Office ${i}`);
    await write(source, `name,country,title\n${rows.join('\n')}\n`);
    let turns = 0;
    const clock = setInterval(() => turns++, 5);
    const outcome = await importFiles({ files: [source], columns: { name: 'name', country: 'country', title: 'title' }, target });
    clearInterval(clock);
    assert.ok(turns > 0, `${turns} turns for others`);
    assert.match(outcome!.report, /^Imported: 5000 officials\.\nNothing was left out\.\n/);
    assert.equal((await text(target)).match(/^ {2}- id: /gm)?.length, 5000);
  });
});
