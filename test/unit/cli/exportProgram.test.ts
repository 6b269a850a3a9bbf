import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportFormats } from '../../../src/present/export/exportFormat';
import { buildProgram, run } from './program';

const glossary = 'officials:\n  - name: Pam Melroy\n    pronouns: she\n';
const text = 'They met on Monday.\n\n“It holds,” Pam Melroy said.';

suite('the program: export', () => {
  let folder = '';
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const files = (name: string): string[] => readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1).replaceAll('\\', '/')).sort();

  suiteSetup(function () {
    this.timeout(60_000);
    buildProgram();
  });
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
    file('news/glossary.yaml', glossary);
    for (const name of ['news/a.article', 'news/2023/b.md', 'news/2023/b.txt']) file(name, text);
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('one article goes to standard output, identified by its file', () => {
    const { status, stdout, stderr } = run(['export', '--to', 'json-ld', join(folder, 'news/a.article')]);
    assert.deepEqual([status, stderr], [0, '']);
    const { id, first } = JSON.parse(stdout) as { id: string; first: { items: { body: { source?: string }[] }[] } };
    assert.equal(id, `${pathToFileURL(join(folder, 'news/a.article')).href}#annotations`);
    assert.equal(first.items[0]!.body[0]!.source, `${pathToFileURL(join(folder, 'news/glossary.yaml')).href}#pam-melroy`);
  });

  test('with --base it is identified by where it is published', () => {
    file('news/a b.article', text);
    const { stdout } = run(['export', '--to', 'json-ld', '--base', 'https://desk.example/news', join(folder, 'news/a b.article')]);
    assert.match(stdout, /"id": "https:\/\/desk\.example\/news\/a%20b\.article#annotations"/);
    assert.match(stdout, /"source": "https:\/\/desk\.example\/news\/glossary\.yaml#pam-melroy"/);
  });

  test('a folder goes into another, file by file; of two that would have one name, one keeps its ending', () => {
    const made: Readonly<Record<string, string[]>> = { 'json-ld': ['2023/b.jsonld', '2023/b.txt.jsonld', 'a.jsonld'], html: ['2023/b.html', '2023/b.txt.html', 'a.html'], 'webanno-tsv': ['2023/b.tsv', '2023/b.txt.tsv', 'a.tsv'], brat: ['2023/b.ann', '2023/b.txt', '2023/b.txt.ann', '2023/b.txt.txt', 'a.ann', 'a.txt', 'annotation.conf'] };
    for (const [format, expected] of Object.entries(made)) {
      const { status, stdout, stderr } = run(['export', '--to', format, '--out', join(folder, format), join(folder, 'news')]);
      assert.deepEqual([status, stdout, stderr], [0, '', `exported: ${expected.length} files\n`]);
      assert.deepEqual(files(format), expected);
    }
    assert.equal(read('brat/a.txt'), text);
    assert.match(read('html/a.html'), /Pam Melroy/);
  });

  test('tables take any number of articles: plain on standard output, in a file with the mark that Excel needs', () => {
    const { stdout } = run(['export', '--to', 'csv-quotes', join(folder, 'news')]);
    assert.deepEqual(stdout.split('\r\n').map((row) => row.split(',')[0]), ['article', '2023/b.md', '2023/b.txt', 'a.article', '']);
    run(['export', '--to', 'csv-quotes', '--out', join(folder, 'out'), join(folder, 'news')]);
    assert.equal(read('out/quotes.csv'), `\ufeff${stdout}`);
    run(['export', '--to', 'csv-references', '--out', join(folder, 'out'), join(folder, 'news')]);
    assert.match(read('out/references.csv'), /\r\na\.article,,3,13,33,43,official,full,linked,Pam Melroy,/);
  });

  test('nothing is overwritten unless asked for, and the rest is written', () => {
    file('out/a.html', 'mine');
    const refused = run(['export', '--to', 'html', '--out', join(folder, 'out'), join(folder, 'news')]);
    assert.deepEqual([refused.status, refused.stderr], [1, `${join(folder, 'out/a.html')}: is there already; --force overwrites it\nexported: 2 files\n`]);
    assert.equal(read('out/a.html'), 'mine');
    assert.equal(run(['export', '--to', 'html', '--force', '--out', join(folder, 'out'), join(folder, 'news')]).status, 0);
    assert.match(read('out/a.html'), /^<!DOCTYPE html>/);
  });

  test('what was exported into a folder below is not taken for articles', () => {
    const out = join(folder, 'news/out');
    for (let n = 0; n < 2; n++) run(['export', '--to', 'brat', '--force', '--out', out, join(folder, 'news')]);
    assert.deepEqual(files('news/out').filter((name) => name.includes('out')), []);
    assert.equal(files('news/out').length, 7);
  });

  test('glossaries and dates are given as for annotate', () => {
    const other = file('other.yaml', 'officials:\n  - { id: pam, name: Pam Melroy }\n');
    assert.match(run(['export', '--to', 'csv-references', '-g', other, '--date', '2021-06', join(folder, 'news/a.article')]).stdout, /\na\.article,2021-06,.*,pam,Pam Melroy,pam\r\n/);
  });

  test('an article that can’t be read is told, and the others go on', () => {
    const { status, stderr } = run(['export', '--to', 'html', '--out', join(folder, 'out'), join(folder, 'gone.article'), join(folder, 'news/a.article')]);
    assert.deepEqual([status, stderr], [1, `${join(folder, 'gone.article')}: no such file or folder\nexported: 1 file\n`]);
    assert.ok(existsSync(join(folder, 'out/a.html')));
  });

  test('a wrong command line says what would be right', () => {
    const wrong = (...args: string[]): string => {
      const { status, stdout, stderr } = run(['export', ...args]);
      assert.deepEqual([status, stdout], [2, '']);
      return stderr.split('\n')[0]!;
    };
    assert.equal(wrong('a'), `policy-annotator: --to is ${exportFormats.join(', ')}`);
    assert.match(wrong('--to', 'pdf', 'a'), /, not “pdf”$/);
    assert.equal(wrong('--to', 'html'), 'policy-annotator: export needs a file or a folder');
    assert.match(wrong('--to', 'brat', 'a.md'), /--out$/);
    assert.match(wrong('--to', 'html', 'a.md', 'b.md'), /--out$/);
    assert.match(wrong('--to', 'html', join(folder, 'news')), /--out$/);
    assert.match(wrong('--to', 'html', '--base', 'desk', 'a'), /not “desk”$/);
    assert.match(wrong('--to', 'html', '--date', 'May', 'a'), /not “May”$/);
    assert.match(wrong('--to', 'html', '--ndjson', 'a'), /export has no option --ndjson$/);
  });
});
