import { readAhead } from '../annotate/readAhead';
import { EntryParts } from '../glossary/entryParts';
import { indexGlossaryInSteps, type GlossaryIndex } from '../glossary/glossaryIndex';
import { KeyTables, type KeyedGlossary } from '../glossary/keyTables';
import { mergeGlossaries, problemsInScope } from '../glossary/mergeGlossaries';
import type { GlossaryProblem } from '../glossary/problem';
import { readGlossaryInSteps, type GlossaryReading } from '../glossary/readGlossary';
import type { Glossary } from '../glossary/types';
import { finish, type Steps } from '../text/steps';
import { glossariesFor } from './glossaryScope';
import { withLastGood } from './lastGood';

interface Reading {
  /** Undefined of a text that was recalled, until it is asked what is wrong with it. */
  result?: GlossaryReading;
  /** Its entries, and those of its last good state that a syntax error hides. */
  readonly serving: Glossary;
  problems?: readonly GlossaryProblem[];
}

interface File {
  readonly text: string;
  /** Its last state that was read, until this one is. */
  before: Reading | undefined;
  reading?: Reading;
}

interface Scope {
  readonly parts: readonly Glossary[];
  readonly index: GlossaryIndex;
}

/**
 * The glossary files known and what they hold, by URI. A host says what the files hold; each is read when first asked for, and
 * articles that the same files serve share one index, the same object until one of those files changes. What is asked for is made
 * on the spot, unless the host has prepared it before, step by step.
 */
export class GlossaryStore {
  readonly #roots: readonly string[];
  readonly #files = new Map<string, File>();
  /** Files that serve no article but those that name them. */
  readonly #reserved = new Set<string>();
  readonly #scopes = new Map<string, Scope>();
  readonly #parts = new EntryParts();
  readonly #tables = new KeyTables();
  readonly #problems = new Map<string, { readonly own: readonly GlossaryProblem[]; readonly parts: readonly Glossary[]; readonly inScope: readonly GlossaryProblem[] }>();

  /** @param roots URIs of the workspace's folders, each a scope of its own */
  constructor(roots: readonly string[] = []) {
    this.#roots = roots;
  }

  /** Takes over what a file holds now. Answers whether that is anything new. */
  set(uri: string, text: string): boolean {
    const known = this.#files.get(uri);
    if (known?.text === text) return false;
    this.#files.set(uri, { text, before: known?.reading ?? known?.before });
    return true;
  }

  /** Takes over the entries of a file from an earlier reading of the very text it holds, so that it need not be read before it serves. */
  recall(uri: string, kept: KeyedGlossary): void {
    const file = this.#files.get(uri);
    if (!file || file.reading) return;
    file.reading = { serving: kept.glossary };
    this.#tables.recall(kept);
  }

  /** What a file serves, with all that was made of it, if it was read, and nothing is wrong with its YAML. */
  sound(uri: string): KeyedGlossary | undefined {
    const { result, serving } = this.#files.get(uri)?.reading ?? {};
    return !serving || result?.problems.some(({ code }) => code === 'syntax') ? undefined : this.#tables.keyed(serving);
  }

  /** Answers whether the file was known. */
  delete(uri: string): boolean {
    this.#scopes.clear();
    this.#problems.delete(uri);
    return this.#files.delete(uri);
  }

  has(uri: string): boolean {
    return this.#files.has(uri);
  }

  /** The URIs of all files. */
  files(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Keeps a file to the articles that name it. */
  reserve(uri: string): void {
    this.#reserved.add(uri);
  }

  /** Lets a file serve all articles of its folder and below, as it does unless it is reserved. Answers whether it was. */
  release(uri: string): boolean {
    return this.#reserved.delete(uri);
  }

  /**
   * The URIs of the files that serve an article, nearest first.
   * @param named those that it names for itself: they alone serve it, unless none of them is known
   */
  filesFor(article: string, named: readonly string[] = []): readonly string[] {
    const own = [...new Set(named)].filter((uri) => this.has(uri));
    return own.length > 0 ? own : glossariesFor(article, this.files().filter((uri) => !this.#reserved.has(uri)), this.#roots);
  }

  /** One index over the files that serve an article. */
  indexFor(article: string, named?: readonly string[]): GlossaryIndex {
    return finish(this.#index(this.filesFor(article, named)));
  }

  /** Makes what `indexFor` and `annotate` will ask for, in steps. What changes meanwhile is made in its new state. */
  *prepare(article: string, named?: readonly string[]): Steps<void> {
    for (let ready: GlossaryIndex | undefined; ; ) {
      const index = yield* this.#index(this.filesFor(article, named));
      if (index === ready) return;
      yield* readAhead(index);
      ready = index;
    }
  }

  /** What a file holds, as the offsets of its problems count. */
  textOf(uri: string): string {
    return this.#files.get(uri)?.text ?? '';
  }

  /** What is wrong with a file: the same list until that changes. An id that a file serving beside it holds does not dangle. */
  problemsOf(uri: string): readonly GlossaryProblem[] {
    return finish(this.problemsInSteps(uri));
  }

  /** The same in steps. Of a file that goes meanwhile there are none. */
  *problemsInSteps(uri: string): Steps<readonly GlossaryProblem[]> {
    const reading = yield* this.#read(uri);
    if (!reading) return [];
    const all = reading.problems ?? (yield* this.#check(uri, reading));
    const own = (reading.problems ??= all);
    if (own.length === 0) return own;
    const parts = yield* this.#serving([...new Set([uri, ...this.filesFor(uri)])]);
    const known = this.#problems.get(uri);
    if (known?.own === own && isSame(known.parts, parts)) return known.inScope;
    const inScope = problemsInScope(own, mergeGlossaries(parts).glossary);
    this.#problems.set(uri, { own, parts, inScope });
    return inScope;
  }

  *#check(uri: string, reading: Reading): Steps<readonly GlossaryProblem[]> {
    const result = reading.result ?? (yield* readGlossaryInSteps(this.textOf(uri), uri));
    reading.result ??= result;
    return yield* result.allProblems();
  }

  *#index(files: readonly string[]): Steps<GlossaryIndex> {
    const parts = yield* this.#serving(files);
    const key = files.join('\n');
    const known = this.#scopes.get(key);
    if (known && isSame(known.parts, parts)) return known.index;
    const index = yield* indexGlossaryInSteps(parts, this.#parts, this.#tables);
    // Two may have made one at the same time: articles that the same files serve share the first.
    const made = this.#scopes.get(key);
    if (made && isSame(made.parts, parts)) return made.index;
    this.#scopes.set(key, { parts, index });
    return index;
  }

  *#serving(files: readonly string[]): Steps<readonly Glossary[]> {
    const parts: Glossary[] = [];
    for (const file of files) {
      const reading = yield* this.#read(file);
      if (reading) parts.push(reading.serving);
    }
    return parts;
  }

  *#read(uri: string): Steps<Reading | undefined> {
    for (let file = this.#files.get(uri); file; file = this.#files.get(uri)) {
      const reading = file.reading ?? (yield* read(uri, file));
      // The file may have changed meanwhile, or somebody else have read it.
      if (this.#files.get(uri) !== file) continue;
      file.before = undefined;
      return (file.reading ??= reading);
    }
    return undefined;
  }
}

function* read(uri: string, { text, before }: File): Steps<Reading> {
  const result = yield* readGlossaryInSteps(text, uri, before?.result?.known);
  return { result, serving: withLastGood(result, before?.serving) };
}

const isSame = (one: readonly unknown[], two: readonly unknown[]): boolean => one.length === two.length && one.every((item, i) => item === two[i]);
