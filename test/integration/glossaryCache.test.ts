import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readGlossary } from '../../src/glossary/readGlossary';
import { GlossaryCache } from '../../src/vscode/glossaryCache';
import { fileUri } from './extension';

const glossary = (name: string): string => `officials:\n${Array.from({ length: 5000 }, (_, i) => `  - name: ${name}${i} Orne\n    country: Peru, a country\n`).join('')}`;

suite('The cache of large glossaries', () => {
  const storage = fileUri('storage');
  const folder = vscode.Uri.joinPath(storage, 'glossaries');
  const log = vscode.window.createOutputChannel('cache test', { log: true });
  const cache = new GlossaryCache(storage, 'v1', log);
  const text = glossary('Ada');
  const read = { glossary: readGlossary(text, 'file:///g.yaml').glossary, tables: [] };
  const files = async (): Promise<vscode.Uri[]> => (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => vscode.Uri.joinPath(folder, name));

  suiteTeardown(async () => {
    log.dispose();
    await vscode.workspace.fs.delete(storage, { recursive: true });
  });

  test('gives back what was kept of a text, and nothing of any other', async () => {
    assert.equal(await cache.recall(text, 'file:///g.yaml'), undefined);
    await cache.keep(text, read);
    assert.deepEqual(await cache.recall(text, 'file:///g.yaml'), read);
    assert.equal(await cache.recall(`${text} `, 'file:///g.yaml'), undefined);
  });

  test('passes over what was cut short or changed', async () => {
    const [file] = await files();
    const whole = new TextDecoder().decode(await vscode.workspace.fs.readFile(file!));
    for (const damaged of [whole.slice(0, -100), whole.replace('Peru', 'Oruro'), whole.replace('"version":"v1"', '"version":"v0"'), '', 'x']) {
      await vscode.workspace.fs.writeFile(file!, new TextEncoder().encode(damaged));
      assert.equal(await cache.recall(text, 'file:///g.yaml'), undefined, damaged.slice(0, 80));
    }
    await cache.keep(text, read);
    assert.deepEqual(await cache.recall(text, 'file:///g.yaml'), read);
  });

  test('passes over what another version kept, though it is whole', async () => {
    const later = new GlossaryCache(storage, 'v2', log);
    assert.equal(await later.recall(text, 'file:///g.yaml'), undefined);
    await later.keep(text, read);
    assert.equal(await cache.recall(text, 'file:///g.yaml'), undefined);
    assert.deepEqual(await later.recall(text, 'file:///g.yaml'), read);
    await cache.keep(text, read);
  });

  test('keeps a few files and no small glossary', async () => {
    await cache.keep('officials:\n  - name: Ann Lee\n', read);
    assert.equal((await files()).length, 1);
    for (let i = 0; i < 9; i++) await cache.keep(glossary(`Ada${'bcdefghij'.charAt(i)}`), read);
    assert.equal((await files()).length, 8);
  });
});
