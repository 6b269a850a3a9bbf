import assert from 'node:assert/strict';
import { namedGlossaries, namingProblems } from '../../../src/workspace/namedGlossaries';

const article = '/desk/2023/space/signing.article';
const paths = (names: string, top = '/desk'): readonly (string | undefined)[] => namedGlossaries(`---\nglossary: [${names}]\n---\n`, article, top).map(({ path, refused }) => refused ?? path);

suite('glossaries that an article names', () => {
  test('are looked for from its folder', () => {
    assert.deepEqual(paths('a.yaml, ./b.yaml, deep/c.yaml, ../d.yaml, ../../e.yaml, ../space//f.yaml'), ['/desk/2023/space/a.yaml', '/desk/2023/space/b.yaml', '/desk/2023/space/deep/c.yaml', '/desk/2023/d.yaml', '/desk/e.yaml', '/desk/2023/space/f.yaml']);
  });

  test('never lie above the workspace folder, by whatever way', () => {
    assert.deepEqual(paths('../../../e.yaml, ../../../desk/e.yaml, ../../../../../etc/x.yaml, deep/../../../../x.yaml'), Array(4).fill('glossary-outside'));
    assert.deepEqual(paths('../a.yaml', '/desk/2023/space'), ['glossary-outside']);
    assert.deepEqual(paths('../spaces/a.yaml', '/desk/2023/space'), ['glossary-outside']);
  });

  test('are relative paths and nothing else', () => {
    assert.deepEqual(paths('/desk/a.yaml, "https://a.example/g.yaml", "file:///a.yaml", "C:/a.yaml", "C:a.yaml", ..\\a.yaml, ~/a.yaml, "vscode-userdata:/a"'), Array(8).fill('glossary-not-relative'));
    assert.deepEqual(paths('%2e%2e/a.yaml'), ['/desk/2023/space/%2e%2e/a.yaml']);
  });

  test('one that is not there, or may not be named, is a problem at its place', () => {
    const text = '---\nglossary:\n  - here.yaml\n  - gone.yaml\n  - /etc/x.yaml\n---\n';
    const problems = namingProblems(namedGlossaries(text, article, '/desk'), (path) => path.endsWith('here.yaml'));
    assert.deepEqual(problems.map(({ code, start, end }) => [code, text.slice(start, end)]), [['glossary-missing', 'gone.yaml'], ['glossary-not-relative', '/etc/x.yaml']]);
  });
});
