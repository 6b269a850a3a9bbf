import * as vscode from 'vscode';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { GlossaryProblem } from '../glossary/problem';
import { isGlossaryName } from '../workspace/glossaryScope';
import { GlossaryStore } from '../workspace/glossaryStore';
import { foldersAbove, glossariesIn, glossaryGlobs, searchWorkspace } from './glossarySearch';
import { openTextOf } from './openDocuments';
import { affects } from './settings';
import { inTimeSlices, WorkQueue } from './timeSlices';

/**
 * Keeps the store at what the glossary files hold: on disk or, unsaved, in the editor. They are looked for when an article first
 * asks: at once in the folders above it, which serve it, and in the background in the whole workspace. So an article never waits
 * for a file search, which may take long and which virtual hosts may lack, as the web does file watching.
 */
export class GlossaryFiles implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  /** The latest reading of each file: what an earlier one brings, if it ends later, is out of date. */
  readonly #readings = new Map<string, symbol>();
  #store = new GlossaryStore();
  #watchers: vscode.Disposable[] = [];
  #isSearched = false;
  readonly #preparing = new WorkQueue();
  readonly #folders = new Map<string, Promise<void>>();

  /** A file was found, changed or went: what was asked for before may be out of date. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#watch();
    const takeOver = (document: vscode.TextDocument): void => {
      if (this.isGlossary(document)) this.#set(document.uri, document.getText());
    };
    this.#subscriptions.push(
      vscode.workspace.onDidOpenTextDocument(takeOver),
      vscode.workspace.onDidChangeTextDocument((event) => takeOver(event.document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        // Closed without saving, the file on disk counts again.
        if (this.#store.has(document.uri.toString())) void this.#read(document.uri);
      }),
      // Of a folder that goes, the watchers of files hear nothing.
      vscode.workspace.onDidDeleteFiles(({ files }) => this.#rereadBelow(files)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        this.#rereadBelow(files.map((file) => file.oldUri));
        this.#searchAgain();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'glossaries.include')) this.#forget();
      }),
    );
  }

  /** The store, with all that serves an article by its name in it; what the setting's globs name may follow. */
  async storeFor(article: vscode.Uri): Promise<GlossaryStore> {
    if (!this.#isSearched) void this.#findAll();
    await Promise.all(foldersAbove(article).map((folder) => this.#findIn(folder)));
    return this.#store;
  }

  /** The index that serves an article. A large glossary is read in slices of time. */
  async indexFor(article: vscode.Uri): Promise<GlossaryIndex> {
    const key = article.toString();
    const store = await this.storeFor(article);
    await this.#preparing.run(() => inTimeSlices(store.prepare(key)));
    return store.indexFor(key);
  }

  /** What is wrong with a file: the same list until that changes. */
  problemsOf(uri: string): Promise<readonly GlossaryProblem[]> {
    const store = this.#store;
    return this.#preparing.run(() => inTimeSlices(store.problemsInSteps(uri)));
  }

  /** The store as far as anything has asked for it. */
  get known(): GlossaryStore {
    return this.#store;
  }

  /** Whether an open document is a glossary that counts: one of the workspace, or one that its editor can change. */
  isGlossary({ uri }: vscode.TextDocument): boolean {
    if (this.#store.has(uri.toString())) return true;
    return isGlossaryName(uri.path) && (vscode.workspace.getWorkspaceFolder(uri) !== undefined || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);
  }

  dispose(): void {
    for (const subscription of [...this.#subscriptions, ...this.#watchers]) subscription.dispose();
  }

  #watch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    const read = (uri: vscode.Uri): void => {
      if (!uri.path.includes('/node_modules/')) void this.#read(uri);
    };
    this.#watchers = glossaryGlobs().flatMap((glob) => {
      const watcher = vscode.workspace.createFileSystemWatcher(glob);
      return [watcher, watcher.onDidCreate(read), watcher.onDidChange(read), watcher.onDidDelete(read)];
    });
  }

  async #findAll(): Promise<void> {
    this.#isSearched = true;
    for (const document of vscode.workspace.textDocuments) if (this.isGlossary(document)) this.#set(document.uri, document.getText());
    const store = this.#store;
    await this.#readAll(await searchWorkspace(this.#log), store);
    this.#log.info(`${store.files().length} glossary files found`);
  }

  #findIn(folder: vscode.Uri): Promise<void> {
    const key = folder.toString();
    const known = this.#folders.get(key);
    if (known) return known;
    const store = this.#store;
    const found = glossariesIn(folder).then((files) => this.#readAll(files.filter((uri) => !store.has(uri.toString())), store));
    this.#folders.set(key, found);
    return found;
  }

  /** Reads what was found for a store, unless another one has taken its place since. */
  async #readAll(files: readonly vscode.Uri[], store: GlossaryStore): Promise<void> {
    if (store === this.#store) await Promise.all(files.map((uri) => this.#read(uri)));
  }

  /** Takes over a file as it stands: in the editor where it is open, else on disk. */
  async #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading = Symbol(key);
    this.#readings.set(key, reading);
    const text = openTextOf(uri) ?? (await this.#textOnDisk(uri));
    if (this.#readings.get(key) !== reading) return;
    if (text !== undefined) this.#set(uri, text);
    else if (this.#store.delete(key)) this.#changed.fire();
  }

  async #textOnDisk(uri: vscode.Uri): Promise<string | undefined> {
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    } catch (error) {
      this.#log.debug(`${uri.toString()} can't be read: ${String(error)}`);
      return undefined;
    }
  }

  #set(uri: vscode.Uri, text: string): void {
    const key = uri.toString();
    this.#readings.delete(key);
    if (this.#store.set(key, text)) this.#changed.fire();
  }

  #rereadBelow(gone: readonly vscode.Uri[]): void {
    const places = gone.map((uri) => uri.toString());
    for (const file of this.#store.files()) if (places.some((place) => file === place || file.startsWith(`${place}/`))) void this.#read(vscode.Uri.parse(file));
  }

  #searchAgain(): void {
    this.#folders.clear();
    this.#isSearched = false;
    this.#changed.fire();
  }

  /** Folders or settings changed: what served may serve no longer. */
  #forget(): void {
    this.#readings.clear();
    this.#store = new GlossaryStore();
    this.#watch();
    this.#searchAgain();
  }
}
