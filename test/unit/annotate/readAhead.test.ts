import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import { readAhead } from '../../../src/annotate/readAhead';
import { glossaryFromObject } from '../../../src/glossary/glossaryFromObject';
import { indexGlossary } from '../../../src/glossary/glossaryIndex';
import { readArticle } from '../../../src/text/article';

suite('Reading ahead', () => {
  const { glossary } = glossaryFromObject({ agreements: Array.from({ length: 50 }, (_, i) => ({ id: `a${i}`, title: `Agreement on Fisheries of Lake ${i}`, parties: ['Japan', 'Peru'], signed: `${1950 + i}-06-01` })) });
  const article = readArticle('Japan praised the 1960 fisheries agreement with Peru.');
  const linked = (index: ReturnType<typeof indexGlossary>): unknown => annotate(article, index).mentions.map(({ text, entry }) => [text, entry]);

  test('takes a step an entry, and changes nothing of what is found', () => {
    const index = indexGlossary(glossary);
    assert.equal([...readAhead(index)].length, 50);
    assert.deepEqual(linked(index), linked(indexGlossary(glossary)));
    assert.deepEqual(linked(index), [['the 1960 fisheries agreement', 'a10']]);
    assert.equal([...readAhead(index)].length, 0);
  });

  test('may be left in the middle', () => {
    const index = indexGlossary(glossary);
    readAhead(index).next();
    assert.deepEqual(linked(index), [['the 1960 fisheries agreement', 'a10']]);
  });
});
