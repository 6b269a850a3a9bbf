import { indexGlossary, type GlossaryIndex } from '../glossary/glossaryIndex';
import { mergeGlossaries, problemsInScope } from '../glossary/mergeGlossaries';
import type { GlossaryProblem } from '../glossary/problem';
import { readGlossary, type GlossaryResult } from '../glossary/readGlossary';
import type { Glossary } from '../glossary/types';
import { glossariesFor } from './glossaryScope';
import { withLastGood } from './lastGood';

interface Reading {
  readonly result: GlossaryResult;
  /** Its entries, and those of its last good state that a syntax error hides. */
  readonly serving: Glossary;
}

interface File {
  readonly text: string;
  readonly before: Glossary | undefined;
  reading?: Reading;
}

/**
 * The glossary files known and what they hold, by URI. A host says what the files hold; each is read when first asked for, and
 * articles that the same files serve share one index, the same object until one of those files changes.
 */
export class GlossaryStore {
  readonly #files = new Map<string, File>();
  readonly #indexes = new Map<string, { readonly parts: readonly Glossary[]; readonly index: GlossaryIndex }>();

  /** Takes over what a file holds now. Answers whether that is anything new. */
  set(uri: string, text: string): boolean {
    const known = this.#files.get(uri);
    if (known?.text === text) return false;
    this.#files.set(uri, { text, before: known?.reading?.serving ?? known?.before });
    return true;
  }

  /** Answers whether the file was known. */
  delete(uri: string): boolean {
    this.#indexes.clear();
    return this.#files.delete(uri);
  }

  has(uri: string): boolean {
    return this.#files.has(uri);
  }

  /** The URIs of all files. */
  files(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** The URIs of the files that serve an article, nearest first. */
  filesFor(article: string): readonly string[] {
    return glossariesFor(article, this.files());
  }

  /** One index over the files that serve an article. */
  indexFor(article: string): GlossaryIndex {
    const files = this.filesFor(article);
    const parts = files.map((uri) => this.#read(uri).serving);
    const key = files.join('\n');
    const known = this.#indexes.get(key);
    if (known?.parts.every((part, i) => part === parts[i])) return known.index;
    const index = indexGlossary(mergeGlossaries(parts).glossary);
    this.#indexes.set(key, { parts, index });
    return index;
  }

  /** What a file holds, as the offsets of its problems count. */
  textOf(uri: string): string {
    return this.#files.get(uri)?.text ?? '';
  }

  /** What is wrong with a file. An id that a file serving beside it holds does not dangle. */
  problemsOf(uri: string): readonly GlossaryProblem[] {
    const { problems } = this.#read(uri).result;
    if (problems.length === 0) return problems;
    return problemsInScope(problems, mergeGlossaries(this.filesFor(uri).map((file) => this.#read(file).serving)).glossary);
  }

  #read(uri: string): Reading {
    const file = this.#files.get(uri);
    if (!file) throw new Error(`not a known glossary: ${uri}`);
    return (file.reading ??= read(uri, file));
  }
}

function read(uri: string, { text, before }: File): Reading {
  const result = readGlossary(text, uri);
  return { result, serving: withLastGood(result, before) };
}
