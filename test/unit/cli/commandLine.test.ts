import assert from 'node:assert/strict';
import { parseCommandLine, type AnnotateCommand } from '../../../src/cli/commandLine';
import { help } from '../../../src/cli/help';
import { UsageError } from '../../../src/cli/usageError';

const annotate = (line: string): AnnotateCommand => {
  const command = parseCommandLine(line.split(' '));
  assert.ok(command.name === 'annotate');
  return command;
};

suite('command line', () => {
  test('files and folders, as a report', () => {
    assert.deepEqual(annotate('annotate a.article b'), { name: 'annotate', glossaries: [], format: 'text', undecided: false, jobs: 1, paths: ['a.article', 'b'] });
  });

  test('options, long and short, anywhere', () => {
    const expected = { name: 'annotate', glossaries: ['a.yaml', 'b.yaml'], format: 'json', undecided: false, jobs: 1, paths: ['c'], date: '2023-01' };
    assert.deepEqual(annotate('annotate --glossary a.yaml --glossary=b.yaml --format json --date 2023-01 c'), expected);
    assert.deepEqual(annotate('-g a.yaml annotate c -g b.yaml -f json --date=2023-01'), expected);
  });

  test('a stream needs no path', () => {
    for (const line of ['annotate --ndjson', 'annotate --format ndjson', 'annotate -f ndjson']) assert.deepEqual(annotate(line), { name: 'annotate', glossaries: [], format: 'ndjson', undecided: false, jobs: 1, paths: [] });
  });

  test('what begins with a dash after “--” is a path', () => assert.deepEqual(annotate('annotate -- -odd.article').paths, ['-odd.article']));

  test('help and version', () => {
    for (const line of ['--help', '-h', 'help', 'annotate --help']) assert.deepEqual(parseCommandLine(line.split(' ')), { name: 'help' });
    assert.deepEqual(parseCommandLine([]), { name: 'help' });
    for (const line of ['--version', '-v']) assert.deepEqual(parseCommandLine([line]), { name: 'version' });
  });

  test('checking glossaries', () => {
    assert.deepEqual(parseCommandLine(['glossary', 'check', 'a', 'b']), { name: 'glossary check', format: 'text', strict: false, paths: ['a', 'b'] });
    assert.deepEqual(parseCommandLine(['--strict', 'glossary', 'check', '-f', 'json', 'a']), { name: 'glossary check', format: 'json', strict: true, paths: ['a'] });
  });

  test('importing glossaries; a column may have a comma in its name', () => {
    assert.deepEqual(parseCommandLine(['glossary', 'import', '--from', 'popolo', 'a']), { name: 'glossary import', from: 'popolo', options: { map: new Map() }, paths: ['a'], force: false });
    const args = ['glossary', 'import', 'a', '--from=csv', '--map', 'name=Name, full,links.text=URL', '--map', 'from=Since', '--dates', 'day-first', '-o', 'o', '--report', 'r', '--force'];
    const options = { map: new Map([['name', 'Name, full'], ['links.text', 'URL'], ['from', 'Since']]), dateOrder: 'day-first' };
    assert.deepEqual(parseCommandLine(args), { name: 'glossary import', from: 'csv', options, paths: ['a'], output: 'o', report: 'r', force: true });
  });

  test('what can’t be understood is said', () => {
    for (const [line, reason] of [
      ['anotate a', /there is no command “anotate”/],
      ['annotate', /needs a file or a folder/],
      ['annotate --ndjson --jobs 0', /--jobs is a number from 1 to 64, not “0”/],
      ['annotate --jobs 2 a', /--jobs is for --ndjson without files/],
      ['annotate --format xml a', /--format is text, json or ndjson, not “xml”/],
      ['annotate --date yesterday a', /--date is an ISO date .*“yesterday”/],
      ['annotate --date 2023-02-30 a', /--date/],
      ['annotate --colour a', /--colour/],
      ['annotate a --glossary', /glossary/],
      ['annotate --strict a', /annotate has no option --strict/],
      ['glossary', /glossary needs “check” or “import”/],
      ['glossary mend a', /there is no command “glossary mend”/],
      ['glossary check', /needs a file or a folder/],
      ['glossary check -f ndjson a', /--format is text or json, not “ndjson”/],
      ['glossary check --date 2020 a', /glossary check has no option --date/],
      ['glossary import a', /--from is congress-legislators, csv, popolo$/],
      ['glossary import --from xls a', /--from is .*, not “xls”/],
      ['glossary import --from csv', /needs a file/],
      ['glossary import --from popolo --map name=N a', /--map and --dates go with --from csv/],
      ['glossary import --from csv --map name a', /--map is KEY=COLUMN, not “name”/],
      ['glossary import --from csv --map nom=N a', /no glossary key “nom”/],
      ['glossary import --from csv --dates year-first a', /--dates is day-first or month-first/],
      ['glossary import --from csv -o x --report x a', /the same file/],
    ] as const) {
      assert.throws(() => parseCommandLine(line.split(' ')), (error) => error instanceof UsageError && reason.test(error.message) && !error.message.includes('\n'), line);
    }
  });

  test('the help names every option and exit status', () => {
    for (const part of ['--glossary', '--format', '--ndjson', '--date', '--jobs', '--strict', '--from', '--map', '--dates', '--output', '--report', '--force', '--to', '--out', '--base', '--help', '--version', '  0  ', '  1  ', '  2  ']) assert.ok(help.includes(part), part);
    for (const line of help.split('\n')) assert.ok(line.length <= 120, line);
  });
});
