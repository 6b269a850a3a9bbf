import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram, program, run } from './program';

const glossary = 'officials:\n  - name: Pam Melroy\n    pronouns: she\n';
const text = 'They met on Monday.\n\n“It holds,” Pam Melroy said.';

suite('the program', () => {
  let folder = '';
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  };

  suiteSetup(function () {
    this.timeout(60_000);
    buildProgram();
  });
  setup(() => (folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'))));
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('help and version', () => {
    assert.match(run(['--help']).stdout, /^policy-annotator: /);
    assert.deepEqual(run([]), run(['--help']));
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('a wrong command line: status 2, one line of why, nothing on standard output', () => {
    assert.deepEqual(run(['annotate', '--format', 'xml', 'a']), { status: 2, stdout: '', stderr: 'policy-annotator: --format is text, json or ndjson, not “xml”\nTry “policy-annotator --help”.\n' });
  });

  test('a report with the glossary beside the article, without colour', () => {
    file('glossary.yaml', glossary);
    const { status, stdout, stderr } = run(['annotate', file('a.article', text)]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /\nOfficials \(1\)\n {2}Pam Melroy\n {4}3:13 {4}Pam Melroy\n/);
    // eslint-disable-next-line no-control-regex -- no escape sequence is what is tested
    assert.doesNotMatch(stdout, /\u001b/);
  });

  test('a folder: its articles in order, each with the glossaries up to that folder', () => {
    file('glossary.yaml', glossary);
    for (const name of ['b.md', 'deep/a.txt', 'a.article', 'no.json', 'node_modules/x.md', '.hidden/x.md']) file(name, text);
    const records = JSON.parse(run(['annotate', '--format', 'json', folder]).stdout) as { id: string; mentions: { entry: string }[] }[];
    assert.deepEqual(records.map((r) => [r.id.slice(folder.length + 1).replaceAll('\\', '/'), r.mentions.map((m) => m.entry)]), [['a.article', ['pam-melroy']], ['b.md', ['pam-melroy']], ['deep/a.txt', ['pam-melroy']]]);
    const inner = JSON.parse(run(['annotate', '--format', 'json', join(folder, 'deep')]).stdout) as { mentions: { entry: string | null }[] }[];
    assert.deepEqual(inner.flatMap((r) => r.mentions.map((m) => m.entry)).filter((entry) => entry !== null), []);
  });

  test('an article that names its glossaries has those alone; one that is not there is told at its place', () => {
    file('glossary.yaml', 'officials:\n  - name: Bill Nelson\n');
    file('people.yaml', glossary);
    file('2023/a.article', `---\nglossary: ../people.yaml\n---\n${text} Bill Nelson left.`);
    file('2023/b.article', `---\nglossary: [gone.yaml, ../../x.yaml]\n---\n${text} Bill Nelson left.`);
    const { status, stdout, stderr } = run(['annotate', '-f', 'json', '.'], '', folder);
    const linked = (JSON.parse(stdout) as { mentions: { entry: string | null }[] }[]).map((r) => r.mentions.flatMap((m) => m.entry ?? []));
    assert.deepEqual(linked, [['pam-melroy'], ['bill-nelson']]);
    assert.deepEqual(stderr.split('\n').map((line) => line.replace(/error: .* \[/, 'error [')), ['2023/b.article:2:12: error [glossary-missing]', '2023/b.article:2:23: error [glossary-outside]', '']);
    assert.equal(status, 1);
  });

  test('below the current folder, glossaries are found up to it, and named as short as can be', () => {
    file('glossary.yaml', `${glossary}colour: red\n`);
    file('2023/a.article', text);
    const { stdout, stderr } = run(['annotate', '-f', 'ndjson', '2023'], '', folder);
    assert.ok((JSON.parse(stdout) as { mentions: { entry: string | null }[] }).mentions.some((m) => m.entry === 'pam-melroy'));
    assert.match(stderr, /^glossary\.yaml:4:1: warning: /);
  });

  test('an id that another glossary of the same article holds does not dangle', () => {
    const treaty = (id: string, more = ''): string => `agreements:\n  - { id: ${id}, title: Treaty on Example ${id}${more} }\n`;
    file('glossary.yaml', treaty('old'));
    file('new/glossary.yaml', treaty('new', ', supersedes: [old, gone]'));
    file('new/a.article', text);
    const { status, stderr } = run(['annotate', folder]);
    assert.deepEqual([status, stderr.match(/“\w+”.*/g)?.length], [0, 1]);
    assert.match(stderr, /new\/glossary\.yaml:2:\d+: warning: .*gone.*\[dangling-id\]\n$/);
  });

  test('no article: an empty array, and nothing as lines or as a report', () => {
    assert.deepEqual(JSON.parse(run(['annotate', '-f', 'json', folder]).stdout), []);
    for (const format of ['text', 'ndjson']) assert.deepEqual(run(['annotate', '-f', format, folder]), { status: 0, stdout: '', stderr: '' });
  });

  test('what stands in an article or a glossary can’t steer the terminal', () => {
    file('glossary.yaml', 'officials:\n  - name: "Ann\\e[2J Lee"\n    "\\e[31mcolour": red\n');
    const { stdout, stderr } = run(['annotate', file('a.article', '\u001b]0;title\u0007Ann\u001b[2J Lee came.\n\n“It\u001b[2J falls,” she said.')]);
    assert.match(stdout, /falls/);
    assert.match(stderr, /colour/);
    // eslint-disable-next-line no-control-regex -- no control character is what is tested
    assert.doesNotMatch(stdout + stderr, /[\u0000-\u0009\u000b-\u001f]/);
  });

  test('--glossary stands in for those beside the article', () => {
    file('glossary.yaml', 'officials:\n  - name: Ann Lee\n');
    const other = file('other.yaml', glossary);
    const { stdout } = run(['annotate', '-g', other, '-f', 'ndjson', file('a.article', `${text} So did Ann Lee.`)]);
    const { mentions } = JSON.parse(stdout) as { mentions: { entry: string | null }[] };
    assert.ok(mentions.some((m) => m.entry === 'pam-melroy'));
    assert.ok(!mentions.some((m) => m.entry === 'ann-lee'));
  });

  test('what can’t be read is named, the rest is annotated, status 1', () => {
    const good = file('good.article', text);
    const { status, stdout, stderr } = run(['annotate', join(folder, 'missing.article'), file('binary.article', Uint8Array.of(80, 0, 78)), file('latin1.article', Uint8Array.of(0x4a, 0x6f, 0x73, 0xe9)), file('huge.article', new Uint8Array(12_000_001)), good]);
    assert.equal(status, 1);
    assert.equal(stderr.replaceAll(`${folder}/`, '').replaceAll(`${folder}\\`, ''), 'missing.article: no such file or folder\nbinary.article: not a text\nlatin1.article: not a text in UTF-8\nhuge.article: too large to annotate\n');
    assert.ok(stdout.startsWith(good));
  });

  test('a mistake in a glossary is shown at its place, once, and the rest serves', () => {
    const path = file('glossary.yaml', `${glossary}    roles: [{ title: T, from: 2022-13 }]\n`);
    file('a.article', text);
    file('b.article', text);
    const { status, stdout, stderr } = run(['annotate', folder]);
    assert.equal(status, 1);
    assert.match(stderr, /^.*glossary\.yaml:4:31: error: “2022-13” is not a date.* \[invalid-date\]\n$/);
    assert.ok(stderr.startsWith(path.replaceAll('\\', '/')));
    assert.equal(stdout.split('Pam Melroy\n').length, 5);
  });

  suite('as a stream', () => {
    const record = (id: string, more: object = {}): string => JSON.stringify({ id, text, glossary: { officials: [{ name: 'Pam Melroy' }] }, ...more });
    const answers = (stdout: string): Record<string, unknown>[] => stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>);

    test('one answer a line, in order, bad lines among them', () => {
      const { status, stdout, stderr } = run(['annotate', '--ndjson'], [
        record('one'), '{ not json', '[]', 'null', '{"id":"no-text"}', '{"id":7,"text":"x"}', '', '   ',
        record('bad-date', { date: 'yesterday' }), record('bad-glossary', { glossary: 'officials' }), record('binary', { text: 'a\0b' }), record('two', { date: '2023-01' }), '{"id":"three","text":""}',
      ].join('\r\n'));
      assert.equal(status, 1);
      assert.equal(stderr, '');
      const lines = answers(stdout);
      assert.deepEqual(lines.map((a) => [a['id'], (a['error'] as { code: string } | undefined)?.code]), [
        ['one', undefined], [null, 'invalid-json'], [null, 'invalid-record'], [null, 'invalid-record'], ['no-text', 'invalid-record'], [7, 'invalid-record'],
        ['bad-date', 'invalid-record'], ['bad-glossary', 'invalid-record'], ['binary', 'binary'], ['two', undefined], ['three', undefined],
      ]);
      for (const { error } of lines) if (error) assert.ok((error as { message: string }).message);
      assert.deepEqual((lines[0]!['mentions'] as { entry: string }[]).map((m) => m.entry), ['pam-melroy']);
      assert.equal(lines[9]!['date'], '2023-01');
      assert.deepEqual(lines[10], { id: 'three', mentions: [], quotes: [], problems: [] });
    });

    test('good lines alone: status 0; no line at all: nothing', () => {
      assert.equal(run(['annotate', '--ndjson'], `${record('a')}\n${record('b', { date: null, glossary: null })}\n`).status, 0);
      assert.deepEqual(run(['annotate', '--ndjson']), { status: 0, stdout: '', stderr: '' });
    });

    test('--glossary serves the lines that bring none, and --date those without a date', () => {
      const path = file('glossary.yaml', glossary);
      const { stdout } = run(['annotate', '--ndjson', '-g', path, '--date', '2020'], [JSON.stringify({ id: 'a', text }), record('b', { glossary: {}, date: '2021' })].join('\n'));
      const [a, b] = answers(stdout);
      assert.deepEqual((a!['mentions'] as { entry: string }[]).map((m) => m.entry), ['pam-melroy']);
      assert.ok((b!['mentions'] as { entry: string | null }[]).every((m) => m.entry === null));
      assert.deepEqual([a!['date'], b!['date']], ['2020', '2021']);
    });

    test('on several threads the same answers in the same order, and a broken line as well', () => {
      const lines = [...Array.from({ length: 60 }, (_, i) => record(`n${i}`, i % 7 === 0 ? { glossary: {} } : {})), '{', ...Array.from({ length: 20 }, (_, i) => record(`m${i}`))].join('\n');
      const [one, three] = [run(['annotate', '--ndjson'], lines), run(['annotate', '--ndjson', '--jobs', '3'], lines)];
      assert.equal(three.stdout.split('\n').length, 82);
      assert.deepEqual(three, one);
    });

    for (const jobs of ['1', '2']) test(`the answer comes before the next line is sent, --jobs ${jobs}`, async () => {
      const child = spawn(process.execPath, [program, 'annotate', '--ndjson', '--jobs', jobs], { stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = new Promise((resolve) => child.on('close', resolve));
      const lines = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
      for (const id of ['one', 'two']) {
        child.stdin.write(`${record(id)}\n`);
        assert.equal((JSON.parse(String((await lines.next()).value)) as { id: string }).id, id);
      }
      child.stdin.end();
      assert.equal(await ended, 0);
    });

    test('a reader that closes the pipe ends it quietly', async () => {
      const child = spawn(process.execPath, [program, 'annotate', '--ndjson'], { stdio: ['pipe', 'pipe', 'pipe'] });
      let complaint = '';
      child.stderr.setEncoding('utf8').on('data', (words: string) => (complaint += words));
      child.stdin.on('error', () => undefined);
      const ended = new Promise((resolve) => child.on('close', resolve));
      child.stdout.once('data', () => child.stdout.destroy());
      for (let i = 0; i < 2000; i++) child.stdin.write(`${record(String(i))}\n`);
      child.stdin.end();
      assert.equal(await ended, 0);
      assert.equal(complaint, '');
    });
  });
});
