import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownKeys } from '../../../src/glossary/knownKeys';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { readSidecar } from '../../../src/workspace/sidecar/readSidecar';
import { withKeyTables } from '../../docs/glossaryKeys';
import { evidenceTold, reviewTold, rulesPage } from '../../docs/rulesPage';

const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
const textOf = (page: string): string => readFileSync(page, 'utf8');
const yamlIn = (page: string): string[] => [...textOf(page).matchAll(/```yaml\n([^]*?)```/g)].map(([, yaml]) => yaml!);

/** As GitHub makes them. */
const anchorsOf = (page: string): string[] => [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'));

suite('docs', () => {
  test('what is made out of the program is up to date: npm run docs', () => {
    assert.equal(textOf('docs/rules.md'), rulesPage());
    assert.equal(textOf('docs/glossary.md'), withKeyTables(textOf('docs/glossary.md')));
  });

  test('every example makes its rule speak', () => {
    assert.deepEqual([...evidenceTold(), ...reviewTold()].filter(({ says }) => says.length === 0).map(({ code }) => code), []);
  });

  test('every link leads somewhere', () => {
    for (const page of pages) {
      for (const [, target] of textOf(page).matchAll(/\]\((?!https:)([^)\s]+)\)/g)) {
        const [path, anchor] = target!.split('#') as [string, string?];
        const file = path === '' ? page : join(dirname(page), path);
        assert.ok(existsSync(file), `${page}: ${target!}`);
        if (anchor) assert.ok(anchorsOf(file).includes(anchor), `${page}: ${target!}`);
      }
    }
  });

  test('the guide names every key of a glossary', () => {
    const guide = textOf('docs/glossary.md');
    for (const key of Object.values(knownKeys).flat()) assert.ok(guide.includes(`\`${key}\``) || guide.includes(`${key}:`), key);
  });

  test('every example in YAML is read without a problem', () => {
    for (const page of ['README.md', 'docs/glossary.md']) {
      const examples = yamlIn(page);
      assert.ok(examples.length > 0, page);
      for (const yaml of examples) assert.deepEqual(readGlossary(yaml, page).problems.filter(({ severity }) => severity === 'error'), [], page);
    }
    const [sidecar] = yamlIn('docs/decisions.md');
    const { decisions, problems } = readSidecar(sidecar!, 'signing.md');
    assert.deepEqual([decisions.map(({ decision }) => decision.link), problems], [['us-japan-space-framework'], []]);
  });

  test('commands that are named exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    for (const page of pages) for (const [, name] of textOf(page).matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[name!], `${page}: ${name!}`);
  });
});
