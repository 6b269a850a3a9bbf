import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { annotate } from '../annotate/annotate';
import { toContract } from '../present/contract';
import { textReport } from '../present/textReport';
import { english } from '../present/words';
import { readArticle } from '../text/article';
import { unreadable } from '../workspace/articleLimits';
import { glossariesFor, isGlossaryName } from '../workspace/glossaryScope';
import type { AnnotateCommand } from './commandLine';
import { exitCodes } from './exitCodes';
import { loadGlossaries } from './glossaryFiles';
import { reasonOf } from './reasonOf';

/** An article file and the folder up to which its glossaries are looked for. */
interface ArticleFile {
  readonly path: string;
  readonly top: string;
}

const articleEndings = new Set(['.article', '.md', '.markdown', '.txt']);

/** Annotates files and the articles of folders; a file that can't be read is named on standard error and the rest go on. */
export async function annotateFiles(command: AnnotateCommand): Promise<number> {
  let status: number = exitCodes.ok;
  const complain = (path: string, reason: string): void => {
    process.stderr.write(`${path}: ${reason}\n`);
    status = exitCodes.failed;
  };
  const records: object[] = [];
  for (const path of command.paths) {
    for await (const file of articlesIn(path, complain)) {
      const text = await readFile(file.path, 'utf8').catch((error: unknown) => complain(file.path, reasonOf(error)));
      if (text === undefined) continue;
      const refusal = unreadable(text);
      if (refusal) {
        complain(file.path, refusal === 'binary' ? 'not a text' : 'too large to annotate');
        continue;
      }
      const glossary = await loadGlossaries(command.glossaries.length > 0 ? command.glossaries : await glossariesBeside(file));
      if (glossary.failed) status = exitCodes.failed;
      const article = readArticle(text);
      const annotations = annotate(article, glossary.index, command.date ? { date: command.date } : {});
      if (command.format === 'text') process.stdout.write(textReport(file.path, article, annotations, glossary.index, english));
      else if (command.format === 'ndjson') process.stdout.write(`${JSON.stringify(toContract(file.path, text, annotations, english))}\n`);
      else records.push(toContract(file.path, text, annotations, english));
    }
  }
  if (command.format === 'json') process.stdout.write(`${JSON.stringify(records, null, 2)}\n`);
  return status;
}

async function* articlesIn(path: string, complain: (path: string, reason: string) => void): AsyncGenerator<ArticleFile> {
  try {
    if ((await stat(path)).isFile()) {
      yield { path, top: dirname(path) };
      return;
    }
    const names = await readdir(path, { recursive: true });
    const articles = names.filter((name) => articleEndings.has(extname(name).toLowerCase()) && !name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules'));
    for (const name of articles.sort()) yield { path: join(path, name), top: path };
  } catch (error) {
    complain(path, reasonOf(error));
  }
}

/** Glossary files of the article's folder and of those above it, up to the top. */
async function glossariesBeside({ path, top }: ArticleFile): Promise<string[]> {
  const found: string[] = [];
  for (let folder = resolve(dirname(path)); folder.startsWith(resolve(top)); folder = dirname(folder)) {
    const names = await readdir(folder);
    found.push(...names.filter(isGlossaryName).map((name) => join(folder, name)));
    if (folder === dirname(folder)) break;
  }
  const slashes = (p: string): string => p.replaceAll(sep, '/');
  return glossariesFor(slashes(resolve(path)), found.map(slashes));
}
