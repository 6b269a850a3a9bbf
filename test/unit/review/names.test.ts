import assert from 'node:assert/strict';
import { nameOf } from '../../../src/glossary/types';
import { findUnused } from '../../../src/review/unusedEntry';
import { indexOf } from '../present/reading';
import { findingsOf, pointedAt } from './reviewing';

const glossary = `
officials:
  - { id: bill, name: Bill Clinton }
  - { id: hillary, name: Hillary Clinton }
`;

suite('review: ambiguous name', () => {
  const text = 'Bill Clinton and Hillary Clinton came. Clinton spoke. Then Clinton left.';

  test('once, with those who may be meant', () => {
    assert.equal(pointedAt('ambiguous-name', text, glossary), text.replace('. Clinton spoke', '. ⟦Clinton⟧ spoke'));
    assert.deepEqual(findingsOf('ambiguous-name', text, glossary)[0]?.entries, ['bill', 'hillary']);
  });

  test('one who is named alone is meant', () => assert.deepEqual(findingsOf('ambiguous-name', 'Hillary Clinton came. Clinton spoke.', glossary), []));
});

suite('review: unused entry', () => {
  test('at its name in the file, unless it is used or was never in a file', () => {
    const { officials } = indexOf(glossary).glossary;
    const unused = findUnused(officials, (entry) => entry.id === 'bill');
    assert.deepEqual(unused.map((f) => [f.name, glossary.slice(f.start, f.end)]), [['Hillary Clinton', 'Hillary Clinton']]);
    const bare = officials.map(({ source: _source, ...entry }) => entry);
    assert.deepEqual(bare.map(nameOf), ['Bill Clinton', 'Hillary Clinton']);
    assert.deepEqual(findUnused(bare, () => false), []);
  });
});
