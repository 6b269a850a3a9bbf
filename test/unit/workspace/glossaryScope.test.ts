import assert from 'node:assert/strict';
import { glossariesFor, isGlossaryName } from '../../../src/workspace/glossaryScope';

suite('glossary scope', () => {
  test('a file is a glossary by its name', () => {
    for (const path of ['glossary.yaml', 'file:///desk/glossary.yml', '/desk/space.glossary.yaml', '/desk/Space.Glossary.YAML']) assert.ok(isGlossaryName(path), path);
    for (const path of ['/desk/myglossary.yaml', '/desk/glossary.yaml.bak', '/glossary.yaml/notes.md', '/desk/glossary.json', '/desk/.yaml']) assert.ok(!isGlossaryName(path), path);
  });

  test('a file serves the articles in its folder and below, and no others', () => {
    const glossaries = ['file:///desk/glossary.yaml', 'file:///desk/space/glossary.yaml', 'file:///desk/spaceport/glossary.yaml', 'file:///other/glossary.yaml'];
    assert.deepEqual(glossariesFor('file:///desk/space/2023/signing.article', glossaries), ['file:///desk/space/glossary.yaml', 'file:///desk/glossary.yaml']);
    assert.deepEqual(glossariesFor('file:///desk/space.article', glossaries), ['file:///desk/glossary.yaml']);
  });

  test('of one folder glossary.yaml comes first, then the others by name', () => {
    const glossaries = ['/desk/b.glossary.yaml', '/desk/a.glossary.yaml', '/desk/glossary.yml', '/z.glossary.yaml'];
    assert.deepEqual(glossariesFor('/desk/x.article', glossaries), ['/desk/glossary.yml', '/desk/a.glossary.yaml', '/desk/b.glossary.yaml', '/z.glossary.yaml']);
  });

  test('files of another file system do not serve', () => {
    assert.deepEqual(glossariesFor('vscode-remote://host/desk/x.article', ['file:///desk/glossary.yaml', 'vscode-remote://other/desk/glossary.yaml']), []);
  });
});
