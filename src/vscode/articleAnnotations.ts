import * as vscode from 'vscode';
import { annotate } from '../annotate/annotate';
import type { Annotations } from '../annotate/types';
import type { GlossaryIndex } from '../glossary/glossaryIndex';
import { readArticle, type Article } from '../text/article';
import { unreadable } from '../workspace/articleLimits';
import { isArticle } from './articleDocuments';
import type { GlossaryFiles } from './glossaryFiles';
import { affects } from './settings';

/** One version of one article, read against one state of its glossary. Every feature works from this object. */
export interface AnnotatedArticle {
  readonly version: number;
  readonly article: Article;
  readonly annotations: Annotations;
  readonly glossary: GlossaryIndex;
}

interface Cached {
  readonly version: number;
  readonly generation: number;
  readonly result: Promise<AnnotatedArticle | undefined>;
}

/** How long typing must rest before the features are told, in milliseconds. */
const rest = 60;

/** The shared annotation results: one for each document version, made when first asked for, dropped when out of date. */
export class ArticleAnnotations implements vscode.Disposable {
  readonly #glossaries: GlossaryFiles;
  readonly #log: vscode.LogOutputChannel;
  readonly #cache = new Map<string, Cached>();
  readonly #refused = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [this.#changed];
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  /** Articles or glossaries changed and typing rests: what is shown should be asked for again. */
  readonly onDidChange = this.#changed.event;

  constructor(glossaries: GlossaryFiles, log: vscode.LogOutputChannel) {
    this.#glossaries = glossaries;
    this.#log = log;
    this.#subscriptions.push(
      glossaries.onDidChange(() => this.#refresh()),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.length > 0) this.#announce();
      }),
      vscode.workspace.onDidOpenTextDocument(() => this.#announce()),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#cache.delete(document.uri.toString());
        this.#refused.delete(document.uri.toString());
        this.#announce();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (affects(event, 'articles.include')) this.#refresh();
      }),
    );
  }

  /** The annotations of the document as it stands; undefined when it is no article, or none that can be read. */
  of(document: vscode.TextDocument): Promise<AnnotatedArticle | undefined> {
    const key = document.uri.toString();
    const known = this.#cache.get(key);
    if (known?.version === document.version && known.generation === this.#generation) return known.result;
    const result = isArticle(document) ? this.#annotate(document) : Promise.resolve(undefined);
    this.#cache.set(key, { version: document.version, generation: this.#generation, result });
    return result;
  }

  /** Resolves when no change is waiting to be announced. */
  settled(): Promise<void> {
    return this.#timer === undefined ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  async #annotate(document: vscode.TextDocument): Promise<AnnotatedArticle | undefined> {
    const { version } = document;
    const text = document.getText();
    const refusal = unreadable(text);
    if (refusal) {
      this.#refuse(document, refusal);
      return undefined;
    }
    const glossary = await this.#glossaries.indexFor(document.uri);
    const article = readArticle(text);
    return { version, article, annotations: annotate(article, glossary), glossary };
  }

  #refuse(document: vscode.TextDocument, refusal: 'binary' | 'too-large'): void {
    const key = document.uri.toString();
    if (this.#refused.has(key)) return;
    this.#refused.add(key);
    this.#log.warn(`${key} is left alone: ${refusal === 'binary' ? 'it is no text' : 'it is too large'}`);
  }

  #refresh(): void {
    this.#generation++;
    this.#announce();
  }

  #announce(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#changed.fire();
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const resolve of waiting) resolve();
    }, rest);
  }
}
