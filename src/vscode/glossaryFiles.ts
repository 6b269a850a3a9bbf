import * as vscode from 'vscode';
import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { mergeGlossaries } from '../glossary/mergeGlossaries';
import { readGlossary, type GlossaryResult } from '../glossary/readGlossary';
import type { Glossary } from '../glossary/types';
import { glossariesFor, isGlossaryName } from '../workspace/glossaryScope';
import { withLastGood } from '../workspace/lastGood';
import { affects, setting } from './settings';

/** A glossary file as last read. */
interface LoadedFile {
  readonly uri: vscode.Uri;
  readonly result: GlossaryResult;
  /** What it serves: its entries, and those of its last good state that a syntax error hides. */
  readonly serving: Glossary;
}

const pattern = '**/{glossary,*.glossary}.{yaml,yml}';

/**
 * The glossary files of the workspace, found when first asked for and kept as they are on disk or, unsaved, in the editor.
 * Nothing relies on file watching alone, which web hosts may lack: opened documents are read as well.
 */
export class GlossaryFiles implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #files = new Map<string, Promise<LoadedFile | undefined>>();
  readonly #lastGood = new Map<string, Glossary>();
  readonly #indexes = new Map<string, { readonly parts: readonly Glossary[]; readonly index: GlossaryIndex }>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  #found: Promise<void> | undefined;

  /** A file was found, changed or went; every index asked for before is out of date. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const reread = (uri: vscode.Uri): void => this.#reread(uri);
    const ifGlossary = (document: vscode.TextDocument): void => {
      if (this.#isGlossary(document.uri)) this.#reread(document.uri);
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidOpenTextDocument(ifGlossary),
      vscode.workspace.onDidCloseTextDocument(ifGlossary),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.length > 0) ifGlossary(event.document);
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'glossaries.include')) this.#forget();
      }),
    );
  }

  /** The glossary that serves an article: one index for all its files, shared by all articles with the same ones. */
  async indexFor(article: vscode.Uri): Promise<GlossaryIndex> {
    const files = await this.filesFor(article);
    const parts = files.map((file) => file.serving);
    const key = files.map((file) => file.uri.toString()).join('\n');
    const known = this.#indexes.get(key);
    if (known && known.parts.every((part, i) => part === parts[i])) return known.index;
    const index = indexGlossary(mergeGlossaries(parts).glossary);
    this.#indexes.set(key, { parts, index });
    return index;
  }

  /** The files that serve an article, nearest first. */
  async filesFor(article: vscode.Uri): Promise<readonly LoadedFile[]> {
    await (this.#found ??= this.#find());
    if (!vscode.workspace.getWorkspaceFolder(article)) await this.#findBeside(article);
    const byPath = new Map<string, string>();
    for (const key of this.#files.keys()) {
      const uri = vscode.Uri.parse(key);
      if (uri.scheme === article.scheme && uri.authority === article.authority) byPath.set(uri.path, key);
    }
    const loaded = await Promise.all(glossariesFor(article.path, [...byPath.keys()]).map((path) => this.#files.get(byPath.get(path)!)));
    return loaded.filter((file) => file !== undefined);
  }

  /** Every glossary file found, read. */
  async all(): Promise<readonly LoadedFile[]> {
    await (this.#found ??= this.#find());
    return (await Promise.all(this.#files.values())).filter((file) => file !== undefined);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #isGlossary(uri: vscode.Uri): boolean {
    return isGlossaryName(uri.path) || this.#files.has(uri.toString());
  }

  async #find(): Promise<void> {
    const globs = [pattern, ...setting<readonly string[]>('glossaries.include', [])];
    const found = await Promise.all(globs.map((glob) => vscode.workspace.findFiles(glob, '**/node_modules/**', 1000)));
    const open = vscode.workspace.textDocuments.filter((d) => isGlossaryName(d.uri.path)).map((d) => d.uri);
    for (const uri of [...found.flat(), ...open]) this.#load(uri);
    this.#log.info(`${this.#files.size} glossary files found`);
  }

  /** An article outside of the workspace, as the sample is, is served by the glossary beside it. */
  async #findBeside(article: vscode.Uri): Promise<void> {
    const uri = vscode.Uri.joinPath(article, '../glossary.yaml');
    if (this.#files.has(uri.toString())) return;
    try {
      await vscode.workspace.fs.readFile(uri);
      this.#load(uri);
    } catch {
      this.#log.debug(`no glossary beside ${article.toString()}`);
    }
  }

  #load(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!this.#files.has(key)) this.#files.set(key, this.#read(uri));
  }

  #reread(uri: vscode.Uri): void {
    this.#files.set(uri.toString(), this.#read(uri));
    this.#changed.fire();
  }

  #forget(): void {
    this.#files.clear();
    this.#found = undefined;
    this.#changed.fire();
  }

  async #read(uri: vscode.Uri): Promise<LoadedFile | undefined> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key && !document.isClosed);
    let text: string;
    try {
      text = open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      this.#log.debug(`${key} can't be read: ${String(error)}`);
      this.#files.delete(key);
      return undefined;
    }
    const result = readGlossary(text, key);
    const serving = withLastGood(result, this.#lastGood.get(key));
    this.#lastGood.set(key, serving);
    return { uri, result, serving };
  }
}
