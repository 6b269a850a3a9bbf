import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { glossaryFromObject } from '../../../src/glossary/glossaryFromObject';
import { readGlossary } from '../../../src/glossary/readGlossary';

const folder = '../shared/gold';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.glossary.yaml')) : [];

suite('the glossaries of the labelled articles', () => {
  if (files.length === 0) test.skip(`skipped: ${folder} is not here`);
  for (const name of files) {
    test(`${name} loads whole, and alike from YAML and from an object`, () => {
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const { glossary, problems } = readGlossary(text, name);
      assert.deepEqual(problems.filter((p) => p.values['key'] !== 'left_out'), []);
      const content = parse(text) as Readonly<Record<string, readonly unknown[]>>;
      assert.equal(glossary.officials.length, content['officials']?.length ?? 0);
      assert.equal(glossary.agreements.length, content['agreements']?.length ?? 0);
      assert.equal(glossary.others.length, content['organizations']?.length ?? 0);
      const withoutSource = JSON.parse(JSON.stringify(glossary, (key, value: unknown) => (key === 'source' ? undefined : value))) as unknown;
      assert.deepEqual(withoutSource, JSON.parse(JSON.stringify(glossaryFromObject(content).glossary)));
    });
  }
});
