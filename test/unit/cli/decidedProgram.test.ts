import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildProgram, run, type Ran } from './program';

const glossary = 'officials:\n  - { id: melroy, name: Pam Melroy }\norganizations:\n  - { id: nasa, name: NASA }\n';
const text = 'They met at NASA on Monday.\n\n“It holds,” a clerk said.\n';
const head = 'version: 1\narticle: a.article\ndecisions:\n';
const ignored = '  - id: a1\n    target: { exact: NASA, prefix: "They met at ", suffix: " on Monday.", start: 12 }\n    ignore: true\n';
const spoken = '  - id: a2\n    target: { exact: It holds, prefix: “, suffix: ",” a clerk", start: 30 }\n    speaker: melroy\n';

suite('the program: decisions beside an article', () => {
  let folder = '';
  const file = (name: string, content: string): void => writeFileSync(join(folder, name), content);
  const annotate = (...args: string[]): Ran => run(['annotate', '--format', 'json', ...args, 'a.article'], '', folder);
  const entries = ({ stdout }: Ran): string[] => (JSON.parse(stdout) as [{ mentions: { entry: string }[]; quotes: { speakers: { entry: string }[] }[] }]).flatMap(({ mentions, quotes }) => [...mentions.map(({ entry }) => entry), ...quotes.flatMap(({ speakers }) => speakers.map(({ entry }) => entry))]);

  suiteSetup(function () {
    this.timeout(60_000);
    buildProgram();
  });
  setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
    file('glossary.yaml', glossary);
    file('a.article', text);
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  test('hold good in annotations and exports, unless they are left out', () => {
    assert.deepEqual(entries(annotate()), ['nasa', null]);
    file('a.annotations.yaml', head + ignored + spoken);
    assert.deepEqual([annotate().status, annotate().stderr, entries(annotate())], [0, '', ['melroy']]);
    assert.deepEqual(entries(annotate('--undecided')), ['nasa', null]);
    const exported = (...args: string[]): string => run(['export', '--to', 'csv-references', ...args, 'a.article'], '', folder).stdout;
    assert.doesNotMatch(exported(), /NASA/);
    assert.match(exported('--undecided'), /NASA/);
  });

  test('what is wrong is told at its place, and the rest holds good', () => {
    file('a.annotations.yaml', `${head}${ignored}${spoken.replace('melroy', 'pam-melroy')}${ignored}`);
    const { status, stderr } = annotate();
    assert.equal(status, 1);
    assert.deepEqual(stderr.split('\n'), [
      'a.annotations.yaml:9:14: warning: No entry of the glossary has the id “pam-melroy”. [unknown-entry]',
      'a.annotations.yaml:10:3: error: The id “a1” is taken by another decision; the first one counts. [repeated-id]',
      '',
    ]);
    assert.ok(!entries(annotate()).includes('nasa'));
  });

  test('warnings do not fail a run: a place that is lost, an entry that is gone', () => {
    file('a.annotations.yaml', head + ignored.replace('NASA', 'JAXA'));
    const { status, stderr } = annotate();
    assert.deepEqual([status, stderr], [0, 'a.annotations.yaml:4:3: warning: “JAXA” is not found in the article for certain: the decision rests until it is attached again. [lost-place]\n']);
  });

  test('broken YAML, another version, another article, no text at all', () => {
    const told = (sidecar: string | Uint8Array): string => {
      writeFileSync(join(folder, 'a.annotations.yaml'), sidecar);
      const { status, stdout, stderr } = annotate();
      assert.equal(status, 1);
      assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
      return stderr;
    };
    assert.match(told(`${head + ignored}  - id: "b\n`), /^a\.annotations\.yaml:7:10: error: This is not valid YAML: /);
    assert.match(told((head + ignored).replace('version: 1', 'version: 2')), /^a\.annotations\.yaml:1:10: error: Version “2” /);
    assert.match(told(head.replace('a.article', 'b.article')), /^a\.annotations\.yaml:2:10: error: These are decisions on another article, “b\.article”/);
    assert.equal(told(new Uint8Array([0xff, 0xfe, 0x41])), 'a.annotations.yaml: not a text in UTF-8\n');
  });
});
