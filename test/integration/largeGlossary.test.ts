import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileUri, open, replace, revertAll, settle, testApi, until } from './extension';

const officials = 12_000;
const agreements = 8_000;

/** Real time, which is told and not tested: it is the machine's. */
const told = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  console.log(`✓ large glossary, ${what}: ${Math.round(performance.now() - start)} ms`);
  return result;
};

/** The longest that the extension host answers to nothing while work goes on. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const beat = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isDone) setTimeout(beat, 0);
  };
  beat();
  await work();
  isDone = true;
  return longest;
}

function largeGlossary(): string {
  const people = Array.from({ length: officials }, (_, i) => `  - id: official-${i}\n    name: Ada${i} Orne${i}\n    aliases: [A. Orne${i}]\n    country: Peru\n    roles:\n      - title: Minister of Posts\n        organization: Ministry of Posts\n        from: 2011-03-01\n    summary: Ran the posts of the country for some years.\n`);
  const pacts = Array.from({ length: agreements }, (_, i) => `  - id: pact-${i}\n    title: Agreement between the Government of Peru and the Government of Malta on the Carriage of Letters No. ${i}\n    parties: [Peru, Malta]\n    signed: ${1900 + (i % 100)}-05-17\n    type: agreement\n`);
  return `officials:\n${people.join('\n')}\nagreements:\n${pacts.join('\n')}`;
}

suite('A glossary of 20,000 entries', () => {
  const entries = async (document: vscode.TextDocument): Promise<string[]> => ((await (await testApi()).annotationsOf(document))?.annotations.mentions ?? []).flatMap((m) => m.entry ?? []);

  suiteSetup(async () => {
    await vscode.workspace.fs.writeFile(fileUri('large/people.yaml'), new TextEncoder().encode(largeGlossary()));
    await vscode.workspace.fs.writeFile(fileUri('large/a.article'), new TextEncoder().encode('---\nglossary: people.yaml\n---\nMinister Ada77 Orne77 spoke. Orne77 left. Ada11999 Orne11999 stayed.\n'));
  });
  teardown(revertAll);
  suiteTeardown(() => vscode.workspace.fs.delete(fileUri('large'), { recursive: true }));

  test('serves an article, without holding up the host', async () => {
    const article = await vscode.workspace.openTextDocument(fileUri('large/a.article'));
    const block = await longestBlock(() => told('from opening to the first annotations', () => entries(article)));
    console.log(`✓ large glossary, longest block meanwhile: ${Math.round(block)} ms`);
    assert.deepEqual(await entries(article), ['official-77', 'official-77', 'official-11999']);
    await vscode.window.showTextDocument(article);
    await settle();
    assert.ok(((await testApi()).highlightsOf(article.uri)?.get('official')?.length ?? 0) >= 3);
  });

  test('shows a change of one entry, typed or saved', async () => {
    const { document } = await open('large/a.article');
    const glossary = await vscode.workspace.openTextDocument(fileUri('large/people.yaml'));
    const change = async (): Promise<void> => {
      await replace(glossary, 'id: official-77\n', 'id: orne-the-elder\n');
      await until(async () => (await entries(document)).includes('orne-the-elder'));
    };
    const block = await longestBlock(() => told('from a change of one entry to the annotations', change));
    console.log(`✓ large glossary, longest block meanwhile: ${Math.round(block)} ms`);
    assert.deepEqual(await entries(document), ['orne-the-elder', 'orne-the-elder', 'official-11999']);
  });
});
