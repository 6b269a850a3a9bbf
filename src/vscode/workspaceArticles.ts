import * as vscode from 'vscode';
import { ArticleIndex } from '../workspace/articleIndex';
import type { AnnotatedArticle } from '../workspace/articleStore';
import { summarize } from '../workspace/articleSummary';
import { isArticle } from './articleDocuments';
import { articleGlob, readArticleFile, searchArticles, type ArticleFiles } from './articleFiles';
import type { Articles } from './articles';
import type { GlossaryFiles } from './glossaryFiles';
import { affects } from './settings';
import { upToDate, type UpToDate } from './upToDate';

/** How long files and glossaries must rest before they are read again, in milliseconds. */
const rest = 400;
/** How often those who show the index are told while it grows, in milliseconds. */
const beat = 250;

/** How far a reading of the workspace is. */
export interface Progress {
  readonly read: number;
  readonly all: number;
}

/**
 * All articles of the workspace, those in the editor as they stand there and the others as they are on disk. Nothing is read
 * before the first `start`; then one file after the other, with a pause after each, so that the editor never waits.
 */
export class WorkspaceArticles implements vscode.Disposable {
  readonly index = new ArticleIndex();
  readonly #articles: Articles;
  readonly #glossaries: GlossaryFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  readonly #reading: UpToDate;
  readonly #waiting = new Set<string>();
  /** Those that were waiting when the reading was stopped. */
  readonly #left = new Set<string>();
  readonly #open = new Map<string, AnnotatedArticle>();
  #files: ArticleFiles = new Map();
  #isSearchWanted = false;
  #isGlossaryChanged = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = 0;

  /** The index changed; during a long reading, now and then. */
  readonly onDidChange = this.#changed.event;

  constructor(articles: Articles, glossaries: GlossaryFiles, log: vscode.LogOutputChannel) {
    this.#articles = articles;
    this.#glossaries = glossaries;
    this.#log = log;
    this.#reading = upToDate('reading the workspace', log, () => this.#catchUp());
  }

  /** Undefined when nothing waits to be read. */
  get progress(): Progress | undefined {
    return this.#waiting.size > 0 ? { read: this.#files.size - this.#waiting.size, all: this.#files.size } : undefined;
  }

  /** How many articles are not in the index, because their reading was stopped. */
  get unread(): number {
    return this.#left.size;
  }

  /** Reads no more of what waits. What is in the index stays, and what changes is read all the same. */
  stop(): void {
    for (const uri of this.#waiting) this.#left.add(uri);
    this.#waiting.clear();
    this.#changed.fire();
  }

  /** Looks for articles again, and reads every one that is not in the editor: for hosts that tell of no change on disk. */
  refresh(): void {
    this.start();
    for (const uri of this.#files.keys()) this.#waiting.add(uri);
    this.#left.clear();
    this.#isSearchWanted = true;
    this.#reading.request();
  }

  /** Reads the workspace, and keeps the index at what it holds from now on. */
  start(): void {
    if (this.#subscriptions.length > 1) return;
    const watcher = vscode.workspace.createFileSystemWatcher(articleGlob);
    const search = (): void => {
      this.#isSearchWanted = true;
      this.#soon();
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(search),
      watcher.onDidDelete(search),
      watcher.onDidChange((uri) => this.#readAgain(uri.toString())),
      // Hosts without watching tell at least of what is done in the editor.
      vscode.workspace.onDidCreateFiles(search),
      vscode.workspace.onDidDeleteFiles(search),
      vscode.workspace.onDidRenameFiles(search),
      vscode.workspace.onDidChangeWorkspaceFolders(search),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'articles.include')) search();
      }),
      this.#articles.onDidChange(() => this.#reading.request()),
      this.#glossaries.onDidChange(() => {
        this.#isGlossaryChanged = true;
        this.#soon();
      }),
    );
    this.#isSearchWanted = true;
    this.#reading.request();
  }

  /** Resolves when all is read that was found or changed so far. */
  async settled(): Promise<void> {
    await this.#reading.settled();
    while (this.#timer !== undefined) {
      await new Promise<void>((resolve) => setTimeout(resolve, rest));
      await this.#reading.settled();
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#reading.request();
    }, rest);
  }

  #readAgain(uri: string): void {
    if (this.#files.has(uri)) this.#waiting.add(uri);
    this.#soon();
  }

  async #catchUp(): Promise<void> {
    await this.#takeOpen();
    if (this.#isSearchWanted) await this.#search();
    if (this.#isGlossaryChanged) await this.#queueOutdated();
    for (const uri of this.#waiting) {
      this.#waiting.delete(uri);
      this.#left.delete(uri);
      await this.#read(uri);
      this.#tell();
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
    }
    this.#changed.fire();
  }

  /** The articles in the editor are annotated already; those that are there no more are read from disk again. */
  async #takeOpen(): Promise<void> {
    const open = new Map(vscode.workspace.textDocuments.filter(isArticle).map((document) => [document.uri.toString(), document]));
    for (const uri of this.#open.keys()) if (!open.has(uri)) this.#drop(uri);
    for (const [uri, document] of open) {
      const annotated = await this.#articles.of(document);
      if (!annotated || this.#open.get(uri) === annotated) continue;
      this.#open.set(uri, annotated);
      this.index.set(summarize(uri, annotated));
    }
  }

  #drop(uri: string): void {
    this.#open.delete(uri);
    this.index.delete(uri);
    if (this.#files.has(uri)) this.#waiting.add(uri);
  }

  async #search(): Promise<void> {
    this.#isSearchWanted = false;
    const found = await searchArticles(this.#log);
    for (const { uri } of this.index.all()) if (!found.has(uri) && !this.#open.has(uri)) this.index.delete(uri);
    for (const [uri, kind] of found) if (this.#files.get(uri) !== kind) this.#waiting.add(uri);
    this.#files = found;
  }

  async #queueOutdated(): Promise<void> {
    this.#isGlossaryChanged = false;
    for (const { uri, glossary } of this.index.all()) {
      if (this.#files.has(uri) && !this.#open.has(uri) && (await this.#glossaries.indexFor(vscode.Uri.parse(uri))) !== glossary) this.#waiting.add(uri);
    }
  }

  async #read(key: string): Promise<void> {
    const kind = this.#files.get(key);
    if (!kind || this.#open.has(key)) return;
    const uri = vscode.Uri.parse(key);
    const text = await readArticleFile(uri, kind, this.#log);
    const annotated = text === undefined ? undefined : await this.#articles.ofText(uri, text);
    if (annotated) this.index.set(summarize(key, annotated));
    else this.index.delete(key);
  }

  #tell(): void {
    const now = Date.now();
    if (now - this.#told < beat) return;
    this.#told = now;
    this.#changed.fire();
  }
}
