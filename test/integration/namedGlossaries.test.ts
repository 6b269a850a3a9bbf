import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));

suite('Glossaries that an article names', () => {
  suiteSetup(() => write('named/people.yaml', 'officials:\n  - { id: jim-free, name: Jim Free }\n'));
  teardown(revertAll);
  suiteTeardown(() => vscode.workspace.fs.delete(fileUri('named'), { recursive: true }));

  const entries = async (document: vscode.TextDocument): Promise<string[]> => ((await (await testApi()).annotationsOf(document))?.annotations.mentions ?? []).flatMap((m) => m.entry ?? []);

  test('serve it in place of those of its folder, and no other article', async () => {
    await write('named/a.article', '---\nglossary: people.yaml\n---\nJim Free met Antony Blinken.\n');
    await write('named/b.article', 'Jim Free met Antony Blinken.\n');
    assert.deepEqual(await entries((await open('named/a.article')).document), ['jim-free']);
    assert.deepEqual(await entries((await open('named/b.article')).document), ['antony-blinken']);
  });

  test('follow the file, and the front matter as it is typed', async () => {
    await write('named/a.article', '---\nglossary: people.yaml\n---\nJim Free met Antony Blinken and Pam Oduya.\n');
    const { document } = await open('named/a.article');
    await write('named/people.yaml', 'officials:\n  - { id: jim-free, name: Jim Free }\n  - { id: oduya, name: Pam Oduya }\n');
    await until(async () => (await entries(document)).length === 2);
    await replace(document, 'glossary: people.yaml', 'glossary: [people.yaml, ../glossary.yaml]');
    await settle();
    assert.deepEqual(await entries(document), ['jim-free', 'antony-blinken', 'oduya']);
  });

  test('one that is not there is pointed at; the others serve, and so does it once it comes', async () => {
    await write('named/c.article', '---\nglossary:\n  - people.yaml\n  - later.yaml\n  - ../../above.yaml\n---\nJim Free met Bo Ek.\n');
    const { document } = await open('named/c.article');
    const problems = (): string[] => vscode.languages.getDiagnostics(document.uri).map((d) => `${String(d.code)} ${document.getText(d.range)}`);
    await until(() => problems().length === 2);
    assert.deepEqual(problems(), ['glossary-missing later.yaml', 'glossary-outside ../../above.yaml']);
    assert.deepEqual(await entries(document), ['jim-free']);
    await write('named/later.yaml', 'officials:\n  - { id: ek, name: Bo Ek }\n');
    await until(async () => (await entries(document)).length === 2);
    await until(() => problems().length === 1);
  });
});
