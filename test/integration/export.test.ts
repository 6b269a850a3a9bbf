import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleExportRequest } from '../../src/vscode/articleExport/exportArticleFile';
import type { FolderExportOutcome, FolderExportRequest } from '../../src/vscode/articleExport/exportFolder';
import { exportFormats, isTable } from '../../src/present/export/exportFormat';
import { fileUri, open, replace, revertAll, testApi, until } from './extension';

const text = async (uri: vscode.Uri): Promise<string> => new TextDecoder('utf-8', { ignoreBOM: true } as object).decode(await vscode.workspace.fs.readFile(uri));
const write = (uri: vscode.Uri, content: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
const isThere = (uri: vscode.Uri): Thenable<boolean> => vscode.workspace.fs.stat(uri).then(() => true, () => false);
const exportArticle = (request: ArticleExportRequest): Thenable<readonly vscode.Uri[] | undefined> => vscode.commands.executeCommand('policyAnnotator.exportArticle', request);
const exportFolder = (request: FolderExportRequest): Thenable<FolderExportOutcome | undefined> => vscode.commands.executeCommand('policyAnnotator.exportFolder', request);

suite('Exporting articles', () => {
  const folder = fileUri('handed');
  const target = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, 'out', name);

  suiteSetup(async () => void (await testApi()));
  setup(async () => {
    await vscode.workspace.fs.createDirectory(folder);
    await write(fileUri('handed/visit.article'), 'A visit\n\nNASA came. “It holds,” Antony Blinken said.\n');
    await write(fileUri('handed/more/visit.article'), 'Another visit\n\nAntony Blinken left.\n');
    await write(fileUri('handed/plain.md'), 'No article: nothing says that it is one.\n');
  });
  teardown(async () => {
    await revertAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  test('the article in the editor, in every format, as it stands unsaved', async () => {
    const { document } = await open('handed/visit.article');
    await replace(document, 'It holds', 'It held 😀');
    for (const format of exportFormats) {
      const made = await exportArticle({ format, target: target(`visit.${format}`) });
      assert.equal(made?.length, format === 'brat' ? 2 : 1, format);
      assert.match(await text(made[0]!), format === 'csv-references' ? /Antony Blinken/ : /It held 😀/, format);
    }
    assert.match(await text(target('visit.json-ld')), new RegExp(`"id": "${document.uri.toString()}#annotations"`));
  });

  test('what is there already stays unless it may be overwritten', async () => {
    await open('handed/visit.article');
    await write(target('visit.html'), 'mine');
    assert.deepEqual(await exportArticle({ format: 'html', target: target('visit.html'), ifThere: 'keep' }), []);
    assert.equal(await text(target('visit.html')), 'mine');
    await exportArticle({ format: 'html', target: target('visit.html'), ifThere: 'overwrite' });
    assert.match(await text(target('visit.html')), /^<!DOCTYPE html>/);
  });

  test('the format is chosen from a list, which may be closed', async () => {
    await open('handed/visit.article');
    let ended = false;
    void exportArticle({ target: target('visit.html') }).then((made) => (ended = made === undefined));
    await until(async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return ended;
    });
    assert.equal(await isThere(target('visit.html')), false);
  });

  test('all articles of a folder, and of no other; nothing that was exported before', async () => {
    const made = (outcome: FolderExportOutcome | undefined): string[] => outcome!.written.map((uri) => uri.path.slice(folder.path.length + 1)).sort();
    assert.deepEqual(made(await exportFolder({ folder, format: 'brat', target: target('') })), ['out/annotation.conf', 'out/more/visit.ann', 'out/more/visit.txt', 'out/visit.ann', 'out/visit.txt']);
    assert.deepEqual(made(await exportFolder({ folder, format: 'html', target: target(''), ifThere: 'keep' })), ['out/more/visit.html', 'out/visit.html']);
    for (const format of exportFormats.filter(isTable)) assert.equal((await exportFolder({ folder, format, target: target('') }))?.written.length, 1);
    const rows = (await text(target('quotes.csv'))).split('\r\n');
    assert.deepEqual([rows[0]!.slice(0, 13), rows.length, /^visit\.article,.*It holds/.test(rows[1]!)], ['\ufeffarticle,date', 3, true]);
  });

  test('files of a folder that are there already are counted, and stay', async () => {
    await write(target('visit.html'), 'mine');
    const outcome = await exportFolder({ folder, format: 'html', target: target(''), ifThere: 'keep' });
    assert.deepEqual([outcome?.written.length, outcome?.kept, await text(target('visit.html'))], [1, 1, 'mine']);
  });
});
