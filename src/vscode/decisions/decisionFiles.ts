import * as vscode from 'vscode';
import type { Decided } from '../../annotate/decided/decided';
import { followLineEndings } from '../../workspace/anchors/followEdits';
import { ArticleDecisions } from '../../workspace/articleDecisions';
import { forArticle } from '../../workspace/sidecar/changeSidecar';
import { isSidecar } from '../../workspace/sidecar/decision';
import { mergeSidecar } from '../../workspace/sidecar/mergeSidecar';
import { fileName, readSidecarFile, sidecarUri, writeSidecarFile } from './sidecarFile';

interface Open {
  readonly decisions: ArticleDecisions;
  text: string;
  /** What the file holds, as far as we know. */
  written: string;
  /** One write at a time. */
  writing: Promise<void>;
}

const nothing: readonly Decided[] = [];

/** The decisions on the articles that are open, each kept in a file beside its article, and at what that file holds. */
export class DecisionFiles implements vscode.Disposable {
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #open = new Map<string, Promise<Open>>();
  readonly #subscriptions: vscode.Disposable[];

  /** Decisions were taken, taken back, moved or read anew. */
  readonly onDidChange = this.#changed.event;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml');
    const reread = (uri: vscode.Uri): void => void this.#reread(uri);
    this.#subscriptions = [
      this.#changed,
      watcher,
      watcher.onDidCreate(reread),
      watcher.onDidChange(reread),
      watcher.onDidDelete(reread),
      vscode.workspace.onDidChangeTextDocument((event) => (isSidecar(event.document.uri.path) ? reread(event.document.uri) : void this.#follow(event))),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#open.delete(uri.toString())),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#describe(document)),
    ];
  }

  /** The decisions on an open article. */
  async of(document: vscode.TextDocument): Promise<ArticleDecisions> {
    return (await this.#opened(document)).decisions;
  }

  /** The same, at what the file holds at this moment: to be asked for before anything is decided, lest another one's decisions be lost. */
  async fresh(document: vscode.TextDocument): Promise<ArticleDecisions> {
    const open = await this.#opened(document);
    await this.#catchUp(document.uri, open);
    return open.decisions;
  }

  /** What was decided on an article that is in no editor. */
  async ofText(article: vscode.Uri, text: string): Promise<readonly Decided[]> {
    const sidecar = await this.#sidecarOf(article);
    return sidecar === '' ? nothing : new ArticleDecisions(fileName(article), sidecar, text).decided;
  }

  /** Writes down what was decided since. What can't be written stays in force until the article is closed. */
  async keep({ uri }: vscode.TextDocument): Promise<void> {
    this.#changed.fire();
    const open = await this.#open.get(uri.toString());
    if (open) await this.#write(uri, open);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #opened(document: vscode.TextDocument): Promise<Open> {
    const key = document.uri.toString();
    const known = this.#open.get(key);
    if (known) return known;
    const made = this.#load(document);
    this.#open.set(key, made);
    return made;
  }

  async #load(document: vscode.TextDocument): Promise<Open> {
    const written = await this.#sidecarOf(document.uri);
    const sidecar = written === '' ? await this.#unsaved(document.uri, document.getText()) : written;
    const text = document.getText();
    // Kept as soon as it is among the open ones.
    if (sidecar !== written) setTimeout(() => void this.keep(document), 0);
    return { decisions: new ArticleDecisions(fileName(document.uri), sidecar, text), text, written, writing: Promise.resolve() };
  }

  async #sidecarOf(article: vscode.Uri): Promise<string> {
    const uri = sidecarUri(article);
    try {
      return uri ? await readSidecarFile(uri) : '';
    } catch (error) {
      this.#log.warn(`${String(uri)} can't be read: ${String(error)}`);
      return '';
    }
  }

  async #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): Promise<void> {
    const waiting = this.#open.get(document.uri.toString());
    if (!waiting) return;
    const text = document.getText();
    const edits = contentChanges.map((change) => ({ start: change.rangeOffset, end: change.rangeOffset + change.rangeLength, text: change.text }));
    const open = await waiting;
    if (open.text === text) return;
    const isOtherLineEnds = open.text.replaceAll('\r\n', '\n') === text.replaceAll('\r\n', '\n');
    if (isOtherLineEnds) open.decisions.move((offset) => followLineEndings(offset, open.text, text));
    else open.decisions.edit(edits);
    open.text = text;
    open.decisions.findOrphans(text);
  }

  async #reread(uri: vscode.Uri): Promise<void> {
    for (const [key, waiting] of this.#open) {
      const article = vscode.Uri.parse(key);
      if (sidecarUri(article)?.toString() !== uri.toString()) continue;
      const open = await waiting;
      // What waits to be written is written together with what is new.
      if (open.decisions.sidecar !== open.written) await this.#write(article, open);
      else if (await this.#catchUp(article, open)) this.#changed.fire();
    }
  }

  #write(article: vscode.Uri, open: Open): Promise<void> {
    open.writing = open.writing.then(() => this.#writeDown(article, open));
    return open.writing;
  }

  /** Nothing is written over that was not seen: decisions of another hand that came meanwhile stay, and ours go beside them. */
  async #writeDown(article: vscode.Uri, open: Open): Promise<void> {
    const { decisions } = open;
    const uri = sidecarUri(article);
    if (!uri) return;
    try {
      while (decisions.sidecar !== open.written) {
        const { sidecar } = decisions;
        const theirs = await writeSidecarFile(uri, sidecar, open.written);
        if (theirs === undefined) {
          open.written = sidecar;
          continue;
        }
        const merged = mergeSidecar(open.written, decisions.sidecar, theirs, fileName(article));
        if (merged === undefined) throw new Error('it was changed meanwhile, and has errors');
        open.written = theirs;
        decisions.takeSidecar(merged, open.text);
        this.#changed.fire();
      }
    } catch (error) {
      this.#log.error(`${uri.toString()} can't be written`, error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(vscode.l10n.t('The decision is in force, but can’t be kept: {0} can’t be written.', vscode.workspace.asRelativePath(uri)));
    }
  }

  /** Takes over what the file holds, unless something was decided while it was read: that is written next. Answers whether it is anything new. */
  async #catchUp(article: vscode.Uri, open: Open): Promise<boolean> {
    const { sidecar } = open.decisions;
    const written = await this.#sidecarOf(article);
    if (written === open.written || open.decisions.sidecar !== sidecar || sidecar !== open.written) return false;
    open.written = written;
    open.decisions.takeSidecar(written, open.text);
    return true;
  }

  /** What was decided on an article without a file, as the one under which it is saved begins with. */
  async #unsaved(article: vscode.Uri, text: string): Promise<string> {
    for (const [key, waiting] of this.#open) {
      if (article.scheme === 'untitled' || !key.startsWith('untitled:')) continue;
      const draft = await waiting;
      if (draft.text === text && draft.decisions.sidecar !== '') return forArticle(draft.decisions.sidecar, fileName(article));
    }
    return '';
  }

  async #describe(document: vscode.TextDocument): Promise<void> {
    const open = await this.#open.get(document.uri.toString());
    if (!open || open.decisions.standing.length === 0) return;
    await this.#catchUp(document.uri, open);
    open.decisions.describe(document.getText());
    if (open.decisions.sidecar !== open.written) await this.keep(document);
  }
}
