import * as vscode from 'vscode';
import { annotateText, ArticleStore, type AnnotatedArticle } from '../workspace/articleStore';
import type { NamingProblem } from '../workspace/namedGlossaries';
import { frontMatterOf, isArticle } from './articleDocuments';
import type { DecisionFiles } from './decisions/decisionFiles';
import type { GlossaryFiles } from './glossaryFiles';
import { affects } from './settings';

/** How long typing must rest before the views are told, in milliseconds. */
const rest = 60;

/** The articles open in the editor with their shared annotations; tells when what is shown should be asked for again. */
export class Articles implements vscode.Disposable {
  readonly #glossaries: GlossaryFiles;
  readonly #decisions: DecisionFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #store = new ArticleStore();
  readonly #refused = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Articles, glossaries or decisions changed, and typing rests. */
  readonly onDidChange = this.#changed.event;

  constructor(glossaries: GlossaryFiles, decisions: DecisionFiles, log: vscode.LogOutputChannel) {
    this.#glossaries = glossaries;
    this.#decisions = decisions;
    this.#log = log;
    const announceArticle = (document: vscode.TextDocument): void => {
      if (isArticle(document)) this.#announce();
    };
    this.#subscriptions = [
      this.#changed,
      glossaries.onDidChange(() => this.#announce()),
      decisions.onDidChange(() => this.#announce()),
      vscode.workspace.onDidOpenTextDocument(announceArticle),
      // A change may also make an article of a text, or end it being one: whoever was shown as one is asked again.
      vscode.workspace.onDidChangeTextDocument(({ document }) => (this.#store.knows(document.uri.toString()) ? this.#announce() : announceArticle(document))),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#refused.delete(document.uri.toString());
        if (this.#store.forget(document.uri.toString())) this.#announce();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'articles.include')) this.#announce();
      }),
    ];
  }

  /** The annotations of a document as it stands when the answer comes; undefined when it is no article, or none that can be read. */
  async of(document: vscode.TextDocument): Promise<AnnotatedArticle | undefined> {
    if (!isArticle(document)) return undefined;
    const place = placeOf(document.uri);
    const glossary = await this.#glossaries.indexFor(place, frontMatterOf(document));
    const decisions = await this.#decisions.of(document);
    if (document.isClosed) return undefined;
    const text = { uri: document.uri.toString(), version: document.version, getText: () => document.getText() };
    const read = this.#store.of(text, glossary, decisions.decided);
    if (typeof read !== 'string') return read;
    if (!this.#refused.has(text.uri)) {
      this.#refused.add(text.uri);
      this.#log.warn(`${text.uri} is left alone: it is ${read === 'binary' ? 'no text' : 'too large'}`);
    }
    return undefined;
  }

  /** The annotations of a file that is in no editor, as `of` would give them. Nothing of it is kept. */
  async ofText(uri: vscode.Uri, text: string): Promise<AnnotatedArticle | undefined> {
    const read = annotateText(text, await this.#glossaries.indexFor(uri, text), await this.#decisions.ofText(uri, text));
    return typeof read === 'string' ? undefined : read;
  }

  /** Whether any glossary file serves a document. */
  async hasGlossary(document: vscode.TextDocument): Promise<boolean> {
    return (await this.glossariesOf(document)).length > 0;
  }

  /** The URIs of the glossary files that serve a document, nearest first. */
  glossariesOf(document: vscode.TextDocument): Promise<readonly string[]> {
    return this.#glossaries.filesFor(placeOf(document.uri), frontMatterOf(document));
  }

  /** What is wrong with the glossaries that a document names in its front matter. */
  namingProblems(document: vscode.TextDocument): Promise<readonly NamingProblem[]> {
    return this.#glossaries.namingProblems(placeOf(document.uri), frontMatterOf(document));
  }

  /** Resolves when no change is waiting to be announced. */
  async settled(): Promise<void> {
    while (this.#timer !== undefined) await new Promise<void>((resolve) => setTimeout(resolve, rest));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #announce(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire();
    }, rest);
  }
}

/** Where an article stands among the glossaries: one that was never saved, at the top of the workspace. */
function placeOf(uri: vscode.Uri): vscode.Uri {
  const top = vscode.workspace.workspaceFolders?.[0];
  return uri.scheme === 'untitled' && top ? vscode.Uri.joinPath(top.uri, 'untitled') : uri;
}
