import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { articleLimit, unreadable } from '../workspace/articleLimits';
import type { Complaints } from './complaints';
import { filesIn } from './folderFiles';
import { topOf } from './paths';
import { reasonOf } from './reasonOf';
import { refusalWords } from './refusalWords';

/** An article's file and text. */
export interface ArticleFile {
  readonly path: string;
  readonly text: string;
  /** The folder up to which its glossaries are looked for: the current one, or, for what lies elsewhere, the one named. */
  readonly top: string;
}

const articleEndings: ReadonlySet<string> = new Set(['.article', '.md', '.markdown', '.txt']);

/** Largest file, in bytes, whose text can be within the limit: a UTF-16 code unit takes three bytes of UTF-8 at the most. */
const largestFile = articleLimit * 3;

/** The articles that are named, and those of the folders that are named, in order. One that can't be read is passed over. */
export async function* articleFiles(paths: readonly string[], complaints: Complaints): AsyncGenerator<ArticleFile> {
  for (const named of paths) {
    const isFolder = await stat(named).then((found) => found.isDirectory(), () => false);
    const top = topOf(resolve(isFolder ? named : dirname(named)));
    for await (const path of isFolder ? filesIn(named, isArticle, complaints) : [named]) {
      const text = await textOf(path, complaints);
      if (text !== undefined) yield { path, text, top };
    }
  }
}

const isArticle = (name: string): boolean => articleEndings.has(extname(name).toLowerCase());

async function textOf(path: string, complaints: Complaints): Promise<string | undefined> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return void complaints.error(path, refusalWords['too-large']);
    const bytes = await readFile(path);
    if (!isUtf8(bytes)) return void complaints.error(path, 'not a text in UTF-8');
    const text = bytes.toString('utf8');
    const refusal = unreadable(text);
    if (!refusal) return text;
    complaints.error(path, refusalWords[refusal]);
  } catch (error) {
    complaints.error(path, reasonOf(error));
  }
  return undefined;
}
