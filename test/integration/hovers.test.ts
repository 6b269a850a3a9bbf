import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, fileUri, open, replace, revertAll, settle } from './extension';

suite('Hover cards', () => {
  teardown(revertAll);

  test('an official: the office on the article’s date, and the office now', async () => {
    const { document } = await open('signing.article');
    const card = await cardAt(document, 'Hayashi', 2);
    assert.match(card, /^\*\*Yoshimasa Hayashi\*\*/);
    assert.match(card, /On 2023-01-13: Foreign Minister, Government of Japan/);
    assert.match(card, /Why:.*surname of Yoshimasa Hayashi, introduced in line 8/);
  });

  test('an agreement: both titles, the parties, the dates and the look-alike', async () => {
    const { document } = await open('signing.article');
    const card = await cardAt(document, 'U.S.-Japan Space');
    assert.match(card, /Framework Agreement Between Japan and the United States/);
    assert.match(card, /Parties: Japan, United States/);
    assert.match(card, /Signed 2023\\-01\\-13/);
    assert.match(card, /Not to be taken for U\\.S\\.\\-Canada Space Framework Agreement: Canada; 2009/);
  });

  test('an organization has a card, plain words have none', async () => {
    const { document } = await open('signing.article');
    assert.match(await cardAt(document, 'NASA'), /^\*\*NASA\*\* · organization/);
    assert.equal(await cardAt(document, 'engineers'), '');
  });

  test('a setting turns them off', async () => {
    const { document } = await open('signing.article');
    const hover = vscode.workspace.getConfiguration('policyAnnotator.hover');
    await hover.update('enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.equal(await cardAt(document, 'NASA'), '');
    } finally {
      await hover.update('enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  test('a hostile glossary shows as text: no link but https and our own commands, no HTML', async () => {
    const { document } = await open('signing.article');
    const glossary = await vscode.workspace.openTextDocument(fileUri('glossary.yaml'));
    const summary = '<img src=x onerror=alert(1)> [run](command:workbench.action.closeAllEditors) ![pixel](https://example.org/p.png) $(alert)';
    await replace(glossary, 'links: { official: "https://history.state.gov/" }', `summary: "${summary}"\n    links: { evil: "command:workbench.action.closeAllEditors", good: "https://history.state.gov/" }`);
    await settle();
    const at = document.positionAt(document.getText().indexOf('Antony Blinken'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const [content] = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
    assert.ok(content);
    assert.ok(typeof content.isTrusted === 'object' && content.isTrusted.enabledCommands.every((id) => id.startsWith('policyAnnotator.')));
    assert.ok(!content.supportHtml && !content.supportThemeIcons);
    const links = [...content.value.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map((m) => m[1]!);
    assert.deepEqual(links.map((link) => link.replace(/\?.*/, '')), ['https://history.state.gov/', 'command:policyAnnotator.openEntry', 'command:policyAnnotator.findReferences', 'command:policyAnnotator.showInSidebar', 'command:policyAnnotator.notThisOne']);
    assert.doesNotMatch(content.value, /(?<!\\)[<!$]/);
  });

  test('a quote has its card on the verb and on its marks, not on its words', async () => {
    const { document } = await open('signing.article');
    assert.match(await cardAt(document, 'said. Blinken'), /Yoshimasa Hayashi.*Foreign Minister/);
    assert.match(await cardAt(document, ',” Hayashi'), /Direct speech · 7 words/);
    assert.equal(await cardAt(document, 'engineers have'), '');
  });
});
