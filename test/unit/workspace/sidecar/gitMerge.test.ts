import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArticleDecisions, type Verdict } from '../../../../src/workspace/articleDecisions';
import { mergeSidecar } from '../../../../src/workspace/sidecar/mergeSidecar';

const towns = ['Oslo', 'Lima', 'Bern', 'Rome', 'Riga', 'Doha', 'Baku', 'Cork', 'Kyiv', 'Pune'];
const article = towns.map((town, n) => `The envoys met in ${town} on day ${n + 1}, and parted as friends.\n\n`).join('');
const name = 'talks.annotations.yaml';

type Change = (decisions: ArticleDecisions) => unknown;
const decide = (town: string, verdict: Partial<Verdict>): Change => (decisions) => decisions.put(`on ${town} ${JSON.stringify(verdict).length}`, { notes: [], ...verdict, at: '2026-11-23T10:00:00Z' }, { start: article.indexOf(town), end: article.indexOf(town) + town.length }, article);
const takeBack = (town: string): Change => (decisions) => decisions.remove(decisions.standing.find(({ start }) => start === article.indexOf(town))!.decision.id, article);

/** What stands on each town. */
const settled = (sidecar: string): string[] => new ArticleDecisions('talks.md', sidecar, article).standing.map(({ decision: { target, link, ignore, notes } }) => `${target.exact} ${link ?? (ignore ? 'ignored' : '')} ${notes.map(({ text }) => text).join()}`.trim());

suite('workspace: decisions of two branches', () => {
  let folder = '';
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: join(folder, 'none'), GIT_CONFIG_NOSYSTEM: '1' } });
    assert.equal(status, 0, `git ${args.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  const read = (): string => readFileSync(join(folder, name), 'utf8');
  const commit = (...changes: readonly Change[]): void => {
    const decisions = new ArticleDecisions('talks.md', read(), article);
    for (const change of changes) assert.equal(change(decisions), undefined);
    writeFileSync(join(folder, name), decisions.sidecar);
    git('commit', '-qam', 'decided');
  };
  /** What git makes of two branches from a common start; no other than what the editor would. */
  const merged = (start: readonly Change[], mine: readonly Change[], theirs: readonly Change[]): string => {
    writeFileSync(join(folder, name), '');
    git('add', name);
    commit(...start);
    const base = read();
    git('switch', '-qc', 'theirs');
    commit(...theirs);
    git('switch', '-q', 'main');
    commit(...mine);
    const mineAlone = read();
    git('merge', '-q', '--no-edit', 'theirs');
    assert.deepEqual(settled(read()).sort(), settled(mergeSidecar(base, mineAlone, git('show', `theirs:${name}`), 'talks.md')!).sort());
    const { problems } = new ArticleDecisions('talks.md', read(), article);
    assert.deepEqual(problems, []);
    return read();
  };

  setup(function () {
    if (spawnSync('git', ['--version']).status !== 0) {
      console.log('      git is not installed');
      return this.skip();
    }
    folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
    git('init', '-q', '-b', 'main');
  });
  teardown(() => rmSync(folder, { recursive: true, force: true }));

  const some = ['Lima', 'Riga', 'Cork'].map((town) => decide(town, { link: `${town.toLowerCase()}-pact` }));

  test('new ones in different places are all there, in the order of the article', () => {
    const both = merged(some, [decide('Oslo', { ignore: true }), decide('Doha', { link: 'doha-pact' })], [decide('Bern', { ignore: true }), decide('Pune', { notes: [{ text: 'Which day?' }] })]);
    assert.deepEqual(settled(both), ['Oslo ignored', 'Lima lima-pact', 'Bern ignored', 'Riga riga-pact', 'Doha doha-pact', 'Cork cork-pact', 'Pune  Which day?']);
    assert.deepEqual([...both.matchAll(/exact: "(\w+)"/g)].map(([, town]) => town), ['Oslo', 'Lima', 'Bern', 'Riga', 'Doha', 'Cork', 'Pune']);
  });

  test('one taken back, one changed, one noted, one added', () => {
    const both = merged(some, [takeBack('Lima'), decide('Pune', { ignore: true })], [decide('Riga', { link: 'other-pact' }), decide('Doha', { notes: [{ text: 'Ask.' }] })]);
    assert.deepEqual(settled(both), ['Riga other-pact', 'Doha  Ask.', 'Cork cork-pact', 'Pune ignored']);
  });

  test('comments of either hand stay', () => {
    const comment = (town: string): Change => (decisions) => decisions.takeSidecar(decisions.sidecar.replace(`${town.toLowerCase()}-pact`, `$& # so ${town}`), article);
    const both = merged(some, [comment('Lima')], [comment('Cork')]);
    assert.deepEqual([both.match(/# so \w+/g), settled(both).length], [['# so Lima', '# so Cork'], 3]);
  });
});
