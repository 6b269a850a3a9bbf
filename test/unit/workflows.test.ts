import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string; readonly run?: string }[]; readonly strategy?: { readonly matrix: { readonly os: readonly string[] } } }>>;
}

const folder = '.github/workflows';
const workflows = new Map(readdirSync(folder).map((name) => [name, parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow]));
const stepsOf = ({ jobs }: Workflow): readonly { readonly uses?: string; readonly run?: string }[] => Object.values(jobs).flatMap(({ steps }) => steps);

suite('workflows', () => {
  test('every action is pinned to a commit, with its version beside it', () => {
    for (const name of workflows.keys()) {
      const used = [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/uses: (.*)/g)].map(([, action]) => action!);
      assert.ok(used.length > 0, name);
      assert.deepEqual(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action)), [], name);
    }
  });

  test('nobody may write, unless a job says so', () => {
    for (const [name, { permissions }] of workflows) assert.deepEqual(permissions, { contents: 'read' }, name);
  });

  test('CI runs the command of the README on three systems', () => {
    const ci = workflows.get('ci.yml')!;
    assert.deepEqual(ci.jobs['test']!.strategy!.matrix.os.map((os) => os.split('-')[0]), ['ubuntu', 'macos', 'windows']);
    assert.ok(stepsOf(ci).some(({ run }) => run === 'npm test'));
  });

  test('a release gives one package to both registries, after the tests', () => {
    const runs = stepsOf(workflows.get('release.yml')!).flatMap(({ run }) => run ?? []);
    const at = (words: string): number => runs.findIndex((run) => run.includes(words));
    assert.ok(0 <= at('npm test') && at('npm test') < at('npm run package') && at('npm run package') < at('vsce publish --packagePath policy-annotator.vsix'));
    assert.ok(at('ovsx@') > 0 && runs[at('ovsx@')]!.includes('publish policy-annotator.vsix'));
  });
});
