import * as vscode from 'vscode';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import type { KeyedGlossary } from '../glossary/keyTables';
import type { GlossaryProblem } from '../glossary/problem';
import { isGlossaryName } from '../workspace/glossaryScope';
import { GlossaryStore } from '../workspace/glossaryStore';
import { namedGlossaries, namingProblems, type NamedGlossary, type NamingProblem } from '../workspace/namedGlossaries';
import type { GlossaryCache } from './glossaryCache';
import { foldersAbove, glossariesIn, glossaryGlobs, searchWorkspace } from './glossarySearch';
import { openTextOf } from './openDocuments';
import { readTextFile, tellNotUtf8 } from './readTextFile';
import { affects } from './settings';
import { inTimeSlices, WorkQueue } from './timeSlices';

/** How long nobody must have asked for a glossary before it is written to the cache, in milliseconds. */
const idle = 3000;

/**
 * Keeps the store at what the glossary files hold: on disk or, unsaved, in the editor. They are looked for when an article first
 * asks: at once in the folders above it, which serve it, and in the background in the whole workspace. So an article never waits
 * for a file search, which may take long and which virtual hosts may lack, as the web does file watching.
 */
export class GlossaryFiles implements vscode.Disposable {
  readonly #cache: GlossaryCache;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  /** The latest reading of each file: what an earlier one brings, if it ends later, is out of date. */
  readonly #readings = new Map<string, Promise<void>>();
  #store = new GlossaryStore(workspaceRoots());
  #watchers: vscode.Disposable[] = [];
  #isSearched = false;
  readonly #preparing = new WorkQueue();
  readonly #folders = new Map<string, Promise<void>>();
  /** What the cache holds of each file: its text. */
  readonly #kept = new Map<string, string>();
  #keeping: ReturnType<typeof setTimeout> | undefined;
  /** The files that articles name, read or looked for. */
  readonly #named = new Map<string, Promise<void>>();
  /** What each article named last. */
  readonly #names = new Map<string, readonly vscode.Uri[]>();

  /** A file was found, changed or went: what was asked for before may be out of date. */
  readonly onDidChange = this.#changed.event;

  constructor(cache: GlossaryCache, log: vscode.LogOutputChannel) {
    this.#cache = cache;
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

  /**
   * The index that serves an article. A large glossary is read in slices of time.
   * @param frontMatter its top, if it is at hand: otherwise the names that it had last count
   */
  async indexFor(article: vscode.Uri, frontMatter?: string): Promise<GlossaryIndex> {
    const { store, named } = await this.#scopeOf(article, frontMatter);
    await this.#preparing.run(() => inTimeSlices(store.prepare(article.toString(), named)));
    this.#keepSoon();
    return store.indexFor(article.toString(), named);
  }

  /** The URIs of the files that serve an article, nearest first. */
  async filesFor(article: vscode.Uri, frontMatter: string): Promise<readonly string[]> {
    const { store, named } = await this.#scopeOf(article, frontMatter);
    return store.filesFor(article.toString(), named);
  }

  /** What is wrong with the glossaries that an article names. */
  async namingProblems(article: vscode.Uri, frontMatter: string): Promise<readonly NamingProblem[]> {
    const { store } = await this.#scopeOf(article, frontMatter);
    return namingProblems(namedBy(article, frontMatter), (path) => store.has(article.with({ path }).toString()));
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
    clearTimeout(this.#keeping);
    for (const subscription of [...this.#subscriptions, ...this.#watchers]) subscription.dispose();
  }

  /** The store with all in it that serves an article, and the URIs of the files that the article names. */
  async #scopeOf(article: vscode.Uri, frontMatter: string | undefined): Promise<{ readonly store: GlossaryStore; readonly named: readonly string[] }> {
    const store = await this.storeFor(article);
    if (frontMatter !== undefined) {
      const paths = namedBy(article, frontMatter).flatMap(({ path }) => (path === undefined ? [] : [path]));
      this.#names.set(article.toString(), paths.map((path) => article.with({ path })));
    }
    const files = this.#names.get(article.toString()) ?? [];
    await Promise.all(files.map((uri) => this.#findNamed(uri, store)));
    return { store, named: files.map((uri) => uri.toString()) };
  }

  /** Reads a file that an article names, and watches it: its name may be any. */
  async #findNamed(uri: vscode.Uri, store: GlossaryStore): Promise<void> {
    const key = uri.toString();
    if (store.has(key) || store !== this.#store) return;
    if (!this.#named.has(key)) {
      store.reserve(key);
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), uri.path.slice(uri.path.lastIndexOf('/') + 1)));
      const read = (): void => void this.#read(uri);
      this.#watchers.push(watcher, watcher.onDidCreate(read), watcher.onDidChange(read), watcher.onDidDelete(read));
      this.#named.set(key, this.#read(uri));
    }
    await this.#named.get(key);
  }

  #watch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    const read = (uri: vscode.Uri): void => {
      if (uri.path.includes('/node_modules/')) return;
      this.#release(uri);
      void this.#read(uri);
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
    const files = await searchWorkspace(this.#log);
    for (const uri of files) this.#release(uri);
    await this.#readAll(files, store);
    this.#log.info(`${store.files().length} glossary files found`);
  }

  #findIn(folder: vscode.Uri): Promise<void> {
    const key = folder.toString();
    const known = this.#folders.get(key);
    if (known) return known;
    const store = this.#store;
    const found = glossariesIn(folder).then((files) => {
      for (const uri of files) this.#release(uri);
      return this.#readAll(files, store);
    });
    this.#folders.set(key, found);
    return found;
  }

  /** Reads what was found for a store, unless another one has taken its place since. What it holds already is kept up to date by other ways. */
  async #readAll(files: readonly vscode.Uri[], store: GlossaryStore): Promise<void> {
    if (store !== this.#store) return;
    const fresh = files.map((uri) => ({ uri, key: uri.toString() })).filter(({ key }) => !store.has(key));
    await Promise.all(fresh.map(({ uri, key }) => this.#readings.get(key) ?? this.#read(uri)));
  }

  /** Takes over a file as it stands. Resolves when the store holds it, by this reading or by one that began later. */
  #read(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    const reading: Promise<void> = Promise.resolve().then(() => this.#takeOver(uri, () => this.#readings.get(key) === reading));
    this.#readings.set(key, reading);
    return reading;
  }

  /** In the editor where it is open, else on disk. */
  async #takeOver(uri: vscode.Uri, isLatest: () => boolean): Promise<void> {
    const key = uri.toString();
    const text = openTextOf(uri) ?? (await this.#textOnDisk(uri));
    // What was read in this session is at hand anyway, but for the entry that changed.
    const recalled = text === undefined || this.#store.has(key) ? undefined : await this.#cache.recall(text, key);
    if (!isLatest()) return this.#readings.get(key);
    this.#readings.delete(key);
    if (text !== undefined) this.#set(uri, text, recalled);
    else if (this.#store.delete(key)) this.#changed.fire();
  }

  /** Undefined of a file that is gone. Of one that can't be read, what was read of it before. */
  async #textOnDisk(uri: vscode.Uri): Promise<string | undefined> {
    const read = await readTextFile(uri, this.#log);
    if (read === 'not-utf8') tellNotUtf8(uri);
    if (read === 'gone') return undefined;
    return typeof read === 'string' ? this.#store.textOf(uri.toString()) : read.text;
  }

  #set(uri: vscode.Uri, text: string, recalled?: KeyedGlossary): void {
    const key = uri.toString();
    this.#readings.delete(key);
    if (!this.#store.set(key, text)) return;
    if (recalled) {
      this.#store.recall(key, recalled);
      this.#kept.set(key, text);
    }
    this.#changed.fire();
  }

  /** Keeps what was read for the next session, once nobody asks for anything. What is being edited is kept when it is saved. */
  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.#keep(), idle);
  }

  async #keep(): Promise<void> {
    const store = this.#store;
    for (const uri of store.files()) {
      const [text, glossary] = [store.textOf(uri), store.sound(uri)];
      const isEdited = vscode.workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);
      if (!glossary || isEdited || this.#kept.get(uri) === text) continue;
      this.#kept.set(uri, text);
      await this.#cache.keep(text, glossary);
    }
  }

  /** A file that an article names was found to be a glossary of its folder as well. */
  #release(uri: vscode.Uri): void {
    if (this.#store.release(uri.toString())) this.#changed.fire();
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
    this.#named.clear();
    this.#store = new GlossaryStore(workspaceRoots());
    this.#watch();
    this.#searchAgain();
  }
}

const workspaceRoots = (): string[] => (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());

/** The glossaries that an article names: none outside of its workspace folder, or, where it is in none, of its own folder. */
function namedBy(article: vscode.Uri, frontMatter: string): readonly NamedGlossary[] {
  const top = vscode.workspace.getWorkspaceFolder(article)?.uri ?? vscode.Uri.joinPath(article, '..');
  return namedGlossaries(frontMatter, article.path, top.path);
}
