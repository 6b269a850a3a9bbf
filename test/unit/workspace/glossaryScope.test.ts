import assert from 'node:assert/strict';
import { glossariesFor, isGlossaryName } from '../../../src/workspace/glossaryScope';

suite('workspace: which glossary serves which article', () => {
  test('names of glossary files', () => {
    for (const name of ['glossary.yaml', 'glossary.yml', 'a/b/glossary.yaml', 'space.glossary.yaml', 'a/space.law.glossary.yml', 'GLOSSARY.YAML']) assert.ok(isGlossaryName(name), name);
    for (const name of ['myglossary.yaml', 'glossary.yaml.bak', 'glossary.json', 'glossary/a.yaml', 'a.glossaryyaml', '']) assert.ok(!isGlossaryName(name), name);
  });

  test('those in its folder and above, and no other', () => {
    const all = ['/w/glossary.yaml', '/w/news/glossary.yaml', '/w/newsroom/glossary.yaml', '/w/news/deep/glossary.yaml', '/other/glossary.yaml'];
    assert.deepEqual(glossariesFor('/w/news/a.article', all), ['/w/news/glossary.yaml', '/w/glossary.yaml']);
    assert.deepEqual(glossariesFor('/w/a.article', all), ['/w/glossary.yaml']);
    assert.deepEqual(glossariesFor('/elsewhere/a.article', all), []);
  });

  test('nearest first; in one folder glossary.yaml, then by name, in whatever order they were found', () => {
    const expected = ['/w/n/glossary.yml', '/w/n/a.glossary.yaml', '/w/n/b.glossary.yaml', '/w/glossary.yaml', '/glossary.yaml'];
    assert.deepEqual(glossariesFor('/w/n/a.article', expected), expected);
    assert.deepEqual(glossariesFor('/w/n/a.article', [...expected].reverse()), expected);
  });

  test('an untouched list', () => {
    const all = Object.freeze(['/b/glossary.yaml', '/glossary.yaml']);
    assert.deepEqual(glossariesFor('/b/x', all), ['/b/glossary.yaml', '/glossary.yaml']);
  });
});
