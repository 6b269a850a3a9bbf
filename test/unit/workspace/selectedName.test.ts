import assert from 'node:assert/strict';
import { indexGlossary } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { annotateText, type AnnotatedArticle } from '../../../src/workspace/articleStore';
import { cleanName, selectedAgreement, selectedOfficial, type SelectedName } from '../../../src/workspace/selectedName';

const text = `Talks

PARIS — Foreign Minister Ilse Brandt met Envoy Tom Okoro’s staff on Monday. The two signed the River Water Accord. That accord runs for a year.

“It will last,” Brandt said.
`;
const annotated = annotateText(text, indexGlossary(readGlossary('places:\n  - name: Nowhere\n', 'g').glossary)) as AnnotatedArticle;
const at = (words: string, length = words.length): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + length });
const official = (words: string): Omit<SelectedName, 'mention'> | undefined => without(selectedOfficial(text, annotated.annotations, at(words)));
const without = (selected: SelectedName | undefined): Omit<SelectedName, 'mention'> | undefined => selected && { name: selected.name, ...(selected.title && { title: selected.title }) };

suite('the name that was selected', () => {
  test('is clean of marks, white space and the possessive', () => {
    for (const [selected, name] of [[' “Ann\n  Lee,” ', 'Ann Lee'], ["Lee’s", 'Lee'], ['‘Lee’', 'Lee'], ['O’Hara', 'O’Hara'], ['U.S.', 'U.S.'], ['’s', 's'], [' — ', '']] as const) assert.equal(cleanName(selected), name);
  });

  test('of an official, with the title that the article gives', () => {
    assert.deepEqual(official('Foreign Minister Ilse Brandt'), { name: 'Ilse Brandt', title: 'Foreign Minister' });
    assert.deepEqual(official('Ilse Brandt'), { name: 'Ilse Brandt', title: 'Foreign Minister' });
    assert.deepEqual(official('Tom Okoro’s'), { name: 'Tom Okoro', title: 'Envoy' });
    assert.deepEqual(without(selectedOfficial(text, annotated.annotations, at('Brandt', 0))), { name: 'Ilse Brandt', title: 'Foreign Minister' });
  });

  test('of a surname alone, the name in full', () => {
    const surname = text.lastIndexOf('Brandt');
    assert.deepEqual(without(selectedOfficial(text, annotated.annotations, { start: surname, end: surname + 6 })), { name: 'Ilse Brandt', title: 'Foreign Minister' });
  });

  test('words that are no whole mention are taken as they are', () => {
    assert.deepEqual(official('Ilse'), { name: 'Ilse' });
    assert.deepEqual(official('Okoro’s staff'), { name: 'Okoro’s staff' });
    assert.equal(official(' — '), undefined);
  });

  test('of an agreement, without its article, and of “that accord” the name before', () => {
    assert.equal(selectedAgreement(text, annotated.annotations, at('the River Water Accord'))?.name, 'River Water Accord');
    assert.equal(selectedAgreement(text, annotated.annotations, at('That accord', 0))?.name, 'River Water Accord');
    assert.equal(selectedAgreement(text, annotated.annotations, at('runs', 0)), undefined);
  });
});
