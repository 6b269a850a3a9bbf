import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf as agreementChildren, type AgreementTreeNode } from '../../src/present/agreementTree/nodes';
import { childrenOf as peopleChildren, type PeopleTreeNode } from '../../src/present/peopleTree/nodes';
import { open, revertAll, settle, testApi, until } from './extension';
import { MemoryFiles } from './memoryFiles';

const tricks = '<img src=x onerror=alert(1)><script>alert(1)</script> [run](command:workbench.action.closeAllEditors) ![p](https://evil.example/p.png) <https://evil.example> https://evil.example/auto $(alert) **b** | `c` \\u202Egnp.exe\\u2066 \\u200e';
const bomb = ['bomb:', '  a: &a [x, x, x, x, x, x, x, x, x, x]', ...['b', 'c', 'd', 'e', 'f', 'g'].map((key, i) => `  ${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdef'[i]}`).join(', ')}]`)].join('\n');

/** Someone else's glossary: every value is made to do something. */
const glossary = `officials:
  - id: ../../../etc/evil
    name: "Zed Quill"
    aliases: ["Zed ${tricks} Quill"]
    country: "${tricks}"
    summary: "${tricks}"
    roles: [{ title: "Minister ${tricks}", organization: "${tricks}", from: 2020-01-01 }]
    links: { "${tricks}": "javascript:alert(1)", a: "command:workbench.action.quit", b: "data:text/html,x", c: "file:///etc/passwd", d: "https://user@evil.example/", ok: "https://good.example/" }
  - { id: __proto__, name: Ann Protto, constructor: { prototype: { polluted: yes } } }
  - { id: constructor, name: Bo Konstra, summary: "${'long '.repeat(2_000)}" }
  - { id: huge, name: Cy Huge, summary: "${'x'.repeat(10_000_000)}" }
agreements:
  - { id: "..\\\\..\\\\x", title: "Pact of Quills", short: "Quill Pact", parties: ["${tricks}"], status: "${tricks}", signed: 2020-01-01 }
__proto__: { polluted: yes }
${bomb}
`;
const article = `---
date: 2023-01-13
title: "${tricks}"
---

Minister Zed Quill met Ann Protto, Bo Konstra and Cy Huge. They signed the Quill Pact.

“The <b>pact</b> [holds](command:workbench.action.quit) $(alert),” Quill said. That pact is ours.
`;
/** A sidecar is someone else's as well. */
const sidecar = `version: 1
decisions:
  - id: 01HZZZZZZZZZZZZZZZZZZZZZZZ
    target: { exact: "Quill Pact", prefix: "They signed the ", suffix: "." }
    note: "${tricks}"
    by: "${tricks}"
    at: 2023-01-13T10:00:00Z
`;

suite('A hostile workspace', () => {
  const files = new MemoryFiles({ '/desk/glossary.yaml': glossary, '/desk/a.article': article, '/desk/a.annotations.yaml': sidecar });
  const uri = vscode.Uri.from({ scheme: 'hostile', path: '/desk/a.article' });
  let registered: vscode.Disposable;
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    registered = vscode.workspace.registerFileSystemProvider('hostile', files, { isCaseSensitive: true });
    ({ document } = await open(uri));
    const api = await testApi();
    await until(async () => ((await api.annotationsOf(document))?.annotations.mentions.length ?? 0) > 3);
    await settle();
  });
  suiteTeardown(async () => {
    await revertAll();
    registered.dispose();
  });

  const bidi = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
  const longestShown = 5_000;
  const isShort = (text: string): void => assert.ok(text.length <= longestShown, `${text.length}: ${text.slice(0, 200)}`);

  test('pollutes no prototype, and annotates the article', async () => {
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    const { annotations } = (await (await testApi()).annotationsOf(document))!;
    assert.deepEqual(annotations.mentions.filter(({ status }) => status === 'linked').map(({ text, entry }) => `${text}=${entry ?? ''}`).slice(0, 4), ['Zed Quill=../../../etc/evil', 'Ann Protto=__proto__', 'Bo Konstra=constructor', 'Cy Huge=huge']);
  });

  test('cards are text, with links to https and to our own commands alone', async () => {
    for (const words of ['Zed Quill', 'Ann Protto', 'Bo Konstra', 'Cy Huge', 'Quill Pact', 'Quill said', 'That pact', '“The <b>']) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, document.positionAt(document.getText().indexOf(words)));
      const contents = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
      assert.ok(contents.length > 0, words);
      for (const { value, supportHtml, supportThemeIcons, isTrusted } of contents) {
        isShort(value);
        assert.doesNotMatch(value, bidi);
        assert.ok(!supportHtml && !supportThemeIcons, words);
        assert.ok(isTrusted === undefined || isTrusted === false || (typeof isTrusted === 'object' && isTrusted.enabledCommands.every((id) => id.startsWith('policyAnnotator.'))));
        // Nothing but our own marks of Markdown is left unescaped.
        assert.doesNotMatch(value.replace(/\\[^]/g, ''), /!\[|<|\$\(/, words);
        for (const [, address] of value.matchAll(/(?<!\\)\]\(([^)]*)\)/g)) assert.match(address!, /^(?:https:\/\/good\.example\/|command:policyAnnotator\.)/);
      }
    }
  });

  test('rows of the trees are short, on one line, and read as they are written', async () => {
    const api = await testApi();
    const agreementRows = (nodes: readonly AgreementTreeNode[]): AgreementTreeNode[] => nodes.flatMap((node) => [node, ...agreementRows(agreementChildren(node))]);
    const peopleRows = (nodes: readonly PeopleTreeNode[]): PeopleTreeNode[] => nodes.flatMap((node) => [node, ...peopleRows(peopleChildren(node))]);
    const rows: readonly object[] = [...agreementRows(api.agreements()), ...peopleRows(api.people()), ...api.decisions().flatMap(({ decisions }) => decisions)];
    assert.ok(rows.length > 8);
    for (const row of rows) {
      for (const [key, text] of Object.entries(row)) {
        if (typeof text !== 'string' || key === 'id' || key === 'uri') continue;
        assert.doesNotMatch(text, bidi, key);
        assert.doesNotMatch(text, /[\r\n]/, key);
        isShort(text);
      }
    }
  });

  test('completions, symbols, outline, hints and problems are bounded, and hold no marks of direction', async () => {
    const end = document.positionAt(document.getText().indexOf('Minister Zed') + 'Minister Z'.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end);
    const ours = items.filter((item) => (typeof item.label === 'string' ? item.label : item.label.label).includes('Quill'));
    assert.ok(ours.length > 0);
    const labels = ours.flatMap(({ label, detail, documentation }) => [typeof label === 'string' ? label : [label.label, label.description ?? '', label.detail ?? ''].join(' '), detail ?? '', documentation === undefined ? '' : typeof documentation === 'string' ? documentation : documentation.value]);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Quill');
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const problems = vscode.languages.getDiagnostics().filter(([at]) => at.scheme === 'hostile').flatMap(([, found]) => found.map(({ message }) => message));
    for (const text of [...labels, ...symbols.flatMap(({ name, containerName }) => [name, containerName]), ...outline.flatMap(({ name, detail }) => [name, detail]), ...problems]) {
      assert.doesNotMatch(text, bidi);
      isShort(text);
    }
  });

  test('notes are no links to commands, no HTML and no pictures', async () => {
    const api = await testApi();
    const comments = api.notesOf(document.uri).flatMap((thread) => thread.comments);
    assert.equal(comments.length, 1);
    for (const { body, author } of comments) {
      assert.doesNotMatch(author.name, bidi);
      assert.ok(typeof body === 'object' && !body.isTrusted && !body.supportHtml && !body.supportThemeIcons);
      assert.doesNotMatch(body.value, bidi);
      assert.doesNotMatch(body.value.replace(/\\[^]/g, ''), /!\[/);
    }
  });

  test('an entry opens in its own glossary, whatever its id', async () => {
    await vscode.commands.executeCommand('policyAnnotator.openEntry', uri.with({ path: '/desk/glossary.yaml' }).toString(), '../../../etc/evil');
    const active = vscode.window.activeTextEditor?.document.uri;
    assert.equal(active?.toString(), vscode.Uri.from({ scheme: 'hostile', path: '/desk/glossary.yaml' }).toString());
  });

  test('exports go where they are sent, and nowhere else', async () => {
    const before = new Set(files.paths());
    for (const format of ['html', 'json-ld', 'brat', 'webanno-tsv', 'csv-quotes', 'csv-references']) {
      await vscode.commands.executeCommand('policyAnnotator.exportArticle', { article: uri, format, target: vscode.Uri.from({ scheme: 'hostile', path: `/desk/out/a.${format}` }), ifThere: 'overwrite' });
    }
    const made = files.paths().filter((path) => !before.has(path));
    assert.ok(made.length >= 6);
    assert.deepEqual(made.filter((path) => !path.startsWith('/desk/out/a.')), []);
    const page = files.text('/desk/out/a.html')!;
    assert.doesNotMatch(page, /<img|<script|javascript:|href="(?!https:\/\/good\.example\/)/);
    for (const row of files.text('/desk/out/a.csv-references')!.replace('\ufeff', '').split('\r\n')) assert.doesNotMatch(row, /^[=+@-]/);
  });
});
