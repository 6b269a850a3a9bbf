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
    assert.deepEqual(annotate('annotate a.article b'), { name: 'annotate', glossaries: [], format: 'text', paths: ['a.article', 'b'] });
  });

  test('options, long and short, anywhere', () => {
    const expected = { name: 'annotate', glossaries: ['a.yaml', 'b.yaml'], format: 'json', paths: ['c'], date: '2023-01' };
    assert.deepEqual(annotate('annotate --glossary a.yaml --glossary=b.yaml --format json --date 2023-01 c'), expected);
    assert.deepEqual(annotate('-g a.yaml annotate c -g b.yaml -f json --date=2023-01'), expected);
  });

  test('a stream needs no path', () => {
    for (const line of ['annotate --ndjson', 'annotate --format ndjson', 'annotate -f ndjson']) assert.deepEqual(annotate(line), { name: 'annotate', glossaries: [], format: 'ndjson', paths: [] });
  });

  test('what begins with a dash after “--” is a path', () => assert.deepEqual(annotate('annotate -- -odd.article').paths, ['-odd.article']));

  test('help and version', () => {
    for (const line of ['--help', '-h', 'help', 'annotate --help']) assert.deepEqual(parseCommandLine(line.split(' ')), { name: 'help' });
    assert.deepEqual(parseCommandLine([]), { name: 'help' });
    for (const line of ['--version', '-v']) assert.deepEqual(parseCommandLine([line]), { name: 'version' });
  });

  test('what can’t be understood is said', () => {
    for (const [line, reason] of [
      ['anotate a', /there is no command “anotate”/],
      ['annotate', /needs a file or a folder/],
      ['annotate --format xml a', /--format is text, json or ndjson, not “xml”/],
      ['annotate --date yesterday a', /--date is an ISO date .*“yesterday”/],
      ['annotate --date 2023-02-30 a', /--date/],
      ['annotate --colour a', /--colour/],
      ['annotate a --glossary', /glossary/],
    ] as const) {
      assert.throws(() => parseCommandLine(line.split(' ')), (error) => error instanceof UsageError && reason.test(error.message) && !error.message.includes('\n'), line);
    }
  });

  test('the help names every option and exit status', () => {
    for (const part of ['--glossary', '--format', '--ndjson', '--date', '--help', '--version', '  0  ', '  1  ', '  2  ']) assert.ok(help.includes(part), part);
    for (const line of help.split('\n')) assert.ok(line.length <= 120, line);
  });
});
