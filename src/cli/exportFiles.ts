import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { annotate } from '../annotate/annotate';
import { byteOrderMark } from '../present/export/csv';
import { tableHeader, tableRows } from '../present/export/csvTables';
import { companions, exportArticle } from '../present/export/exportArticle';
import type { ExportedArticle } from '../present/export/exportedArticle';
import { isTable, tableNames, type TableFormat } from '../present/export/exportFormat';
import { ExportNames } from '../present/export/exportNames';
import { english } from '../present/words';
import { readArticle } from '../text/article';
import { articleFiles, type ArticleFile } from './articleFiles';
import { Complaints } from './complaints';
import { counted } from './counted';
import { decisionsBeside } from './decisionsBeside';
import type { ExportCommand } from './exportCommandLine';
import { FoundGlossaries } from './foundGlossaries';
import { givenGlossaries } from './glossaryFiles';
import { idOf, isWithin } from './paths';
import { reasonOf } from './reasonOf';
import { UsageError } from './usageError';
import { write } from './write';

/**
 * Hands articles on in another format, one at a time; one that can't be read or written is named on standard error and the rest go on.
 * @throws UsageError for a folder without one for what is made of it
 */
export async function exportFiles(command: ExportCommand, output: Writable): Promise<number> {
  const complaints = new Complaints();
  const { to, out } = command;
  if (out === undefined && !isTable(to) && (await isFolder(command.paths[0]!))) throw new UsageError(`a folder makes several files in ${to}: name another folder for them with --out`);
  const files = new Files(command, complaints);
  if (isTable(to)) await exportTable(to, command, files, output, complaints);
  else {
    const names = new ExportNames();
    if (out !== undefined) for (const { name, text } of companions(to)) await files.write(name, text, 'companion');
    for await (const article of exportedArticles(command, complaints)) {
      const name = names.of(article.name);
      for (const { extension, text } of exportArticle(to, article, { today: today() }, english)) {
        if (out === undefined) await write(output, text);
        else await files.write(`${name}.${extension}`, text);
      }
    }
  }
  if (out !== undefined) process.stderr.write(`exported: ${counted(files.written, 'file')}\n`);
  return complaints.status;
}

async function exportTable(to: TableFormat, command: ExportCommand, files: Files, output: Writable, complaints: Complaints): Promise<void> {
  const rows: string[] = [];
  if (command.out === undefined) await write(output, tableHeader(to));
  for await (const article of exportedArticles(command, complaints)) {
    if (command.out === undefined) await write(output, tableRows(to, article));
    else rows.push(tableRows(to, article));
  }
  if (command.out !== undefined) await files.write(tableNames[to], byteOrderMark + tableHeader(to) + rows.join(''));
}

/** The articles with their annotations. What was exported into a folder below before is not taken for articles. */
async function* exportedArticles({ paths, glossaries, date, undecided, base, out }: ExportCommand, complaints: Complaints): AsyncGenerator<ExportedArticle> {
  const given = glossaries.length > 0 ? await givenGlossaries(glossaries, complaints) : undefined;
  const found = new FoundGlossaries(complaints);
  for (const path of paths) {
    const root = resolve((await isFolder(path)) ? path : dirname(path));
    const isExported = (file: ArticleFile): boolean => out !== undefined && resolve(out) !== root && isWithin(resolve(out), root) && isWithin(resolve(file.path), resolve(out));
    const iriOf = (file: string): string => (base === undefined ? pathToFileURL(file).href : new URL(encoded(idOf(relative(root, resolve(file)))), base).href);
    for await (const file of articleFiles([path], complaints)) {
      if (isExported(file)) continue;
      const glossary = given ?? (await found.indexFor(file));
      const article = readArticle(file.text);
      const name = idOf(relative(root, resolve(file.path))) || basename(file.path);
      const decided = undecided ? [] : await decisionsBeside(file, glossary, complaints);
      yield { article, glossary, annotations: annotate(article, glossary, { decided, ...(date && { date }) }), name, iri: iriOf(resolve(file.path)), iriOf };
    }
  }
}

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** The one clock of the command line: the day at which “now” is asked. */
const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

/** The folder of an export. Nothing that is there already is written over, unless forced. */
class Files {
  readonly #folder: string;
  readonly #force: boolean;
  readonly #complaints: Complaints;
  written = 0;

  constructor({ out = '', force }: ExportCommand, complaints: Complaints) {
    this.#folder = out;
    this.#force = force;
    this.#complaints = complaints;
  }

  /** @param as a companion that is there already serves as well */
  async write(name: string, text: string, as: 'export' | 'companion' = 'export'): Promise<void> {
    const path = join(this.#folder, name);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: this.#force ? 'w' : 'wx' });
      this.written++;
    } catch (error) {
      const { code, syscall } = error as NodeJS.ErrnoException;
      const isThere = code === 'EEXIST' && syscall === 'open';
      if (!isThere || as === 'export') this.#complaints.error(path, isThere ? 'is there already; --force overwrites it' : reasonOf(error));
    }
  }
}
