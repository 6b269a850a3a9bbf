import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildProgram, run as runIn, type Ran } from './program';

suite('the program on glossaries', () => {
  let folder = '';
  const file = (name: string, content: string | Uint8Array): string => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    return name;
  };
  const run = (...args: readonly string[]): Ran => runIn(['glossary', ...args], '', folder);

  suiteSetup(function () {
    this.timeout(60_000);
    buildProgram();
  });
  setup(() => (folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'))));
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  suite('checked', () => {
    test('nothing wrong: status 0, and no line', () => {
      file('glossary.yaml', 'officials:\n  - name: Ann Lee\n');
      assert.deepEqual(run('check', '.'), { status: 0, stdout: '', stderr: '1 file: 0 errors, 0 warnings\n' });
    });

    test('each problem at its place, by file; errors make status 1', () => {
      file('b.glossary.yaml', 'officials:\n  - name: Ann Lee\n    colour: red\n    roles: [{ title: Envoy, from: 2022-13 }]\n');
      file('a/glossary.yaml', 'officials:\n  - aliases: []\n');
      file('node_modules/glossary.yaml', ': :');
      file('a/other.yaml', ': :');
      const { status, stdout, stderr } = run('check', '.');
      assert.equal(status, 1);
      assert.deepEqual(stdout.replaceAll('\\', '/').split('\n').map((line) => line.replace(/: [^:]*\[/, ': [')), [
        'a/glossary.yaml:2:5: error: [missing-name]', 'b.glossary.yaml:3:5: warning: [unknown-key]', 'b.glossary.yaml:4:35: error: [invalid-date]', '',
      ]);
      assert.equal(stderr, '2 files: 2 errors, 1 warning\n');
    });

    test('warnings alone: status 0, and 1 with --strict', () => {
      const path = file('any.yaml', 'colour: red\n');
      assert.deepEqual([run('check', path).status, run('check', '--strict', path).status], [0, 1]);
    });

    test('as JSON: one array, with ends and values', () => {
      const problems = JSON.parse(run('check', '-f', 'json', file('glossary.yaml', 'offcials: []\n')).stdout) as unknown[];
      assert.deepEqual(problems, [{ file: 'glossary.yaml', line: 1, column: 1, endLine: 1, endColumn: 9, severity: 'warning', code: 'unknown-key', message: 'The key “offcials” is not known. Did you mean “officials”?', values: { key: 'offcials', suggestion: 'officials' } }]);
      assert.deepEqual(JSON.parse(run('check', '-f', 'json', file('good.yaml', '')).stdout), []);
    });

    test('an id that a glossary beside it or above it holds does not dangle; those are not checked themselves', () => {
      const treaty = (id: string, more = ''): string => `agreements:\n  - { id: ${id}, title: Treaty on Example ${id}${more} }\n`;
      file('glossary.yaml', `${treaty('old')}colour: red\n`);
      file('new/beside.glossary.yaml', treaty('beside'));
      file('elsewhere/glossary.yaml', treaty('elsewhere'));
      const { status, stdout } = run('check', file('new/glossary.yaml', treaty('new', ', supersedes: [old, beside, elsewhere]')));
      assert.equal(status, 0);
      assert.match(stdout, /^new\/glossary\.yaml:2:\d+: warning: .*“elsewhere”.* \[dangling-id\]\n$/);
    });

    test('what is not there, no text, or holds no glossary: status 1', () => {
      mkdirSync(join(folder, 'empty'));
      const { status, stdout, stderr } = run('check', 'missing.yaml', 'empty', file('latin1.yaml', Uint8Array.of(0x4a, 0xe9)));
      assert.deepEqual([status, stdout], [1, '']);
      assert.equal(stderr, 'empty: no glossary is in it\nlatin1.yaml: not a text in UTF-8\nmissing.yaml: no such file or folder\n0 files: 0 errors, 0 warnings\n');
    });
  });

  suite('imported', () => {
    const table = 'name,country,office,fax\nAnn LEE,Peru,Envoy,1\n,Peru,Judge,\n';

    test('to standard output, with what was left out on standard error', () => {
      const { status, stdout, stderr } = run('import', '--from', 'csv', '--map', 'title=office', file('a.csv', table));
      assert.equal(status, 0);
      assert.equal(stdout, '# From a.csv (csv).\n\nofficials:\n  - id: ann-lee\n    name: Ann Lee\n    country: Peru\n    roles:\n      - title: Envoy\n');
      assert.equal(stderr, 'a.csv:3: an entry without a name is left out: Peru, Judge [no-name]\na.csv: “fax” is not kept: it has a value 1 times [not-kept]\nimported: 1 official\n');
    });

    test('to files, which are never overwritten unasked; the result passes the check', () => {
      const args = ['import', '--from', 'csv', file('a.csv', table), '--map', 'title=office', '-o', 'a.glossary.yaml', '--report', 'a.json'];
      assert.equal(run(...args).status, 0);
      assert.deepEqual(run('check', '.'), { status: 0, stdout: '', stderr: '1 file: 0 errors, 0 warnings\n' });
      const report = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8')) as { imported: object; skipped: { code: string }[] };
      assert.deepEqual([report.imported, report.skipped.map((s) => s.code)], [{ officials: 1, agreements: 0, organizations: 0 }, ['no-name', 'not-kept']]);
      writeFileSync(join(folder, 'a.glossary.yaml'), 'mine');
      assert.deepEqual(run(...args), { status: 1, stdout: '', stderr: 'a.glossary.yaml: is there already; --force overwrites it\na.json: is there already; --force overwrites it\n' });
      assert.equal(readFileSync(join(folder, 'a.glossary.yaml'), 'utf8'), 'mine');
      assert.equal(run(...args, '--force').status, 0);
      assert.match(readFileSync(join(folder, 'a.glossary.yaml'), 'utf8'), /Ann Lee/);
    });

    test('the other formats', () => {
      assert.match(run('import', '--from', 'popolo', file('a.json', '{"persons":[{"name":"Ann Lee"}]}')).stdout, /id: ann-lee/);
      assert.match(run('import', '--from', 'congress-legislators', file('a.yaml', '- name: { first: Ann, last: Lee }\n')).stdout, /id: ann-lee/);
    });

    test('nothing to import, or nothing to read: status 1, and no file', () => {
      const none = run('import', '--from', 'popolo', file('a.json', '{}'), '-o', 'o.yaml');
      assert.deepEqual(none, { status: 1, stdout: '', stderr: 'a.json: nothing of this format is in it [not-this-format]\na.json: nothing to import\n' });
      assert.throws(() => readFileSync(join(folder, 'o.yaml')));
      assert.deepEqual(run('import', '--from', 'csv', 'gone.csv'), { status: 1, stdout: '', stderr: 'gone.csv: no such file or folder\n' });
    });
  });
});
