import assert from 'node:assert/strict';
import { filterTree, orderTree, type Order } from '../../../../src/present/agreementTree/arrangeTree';
import { shown, tree } from './trees';

const text = [
  'Papers',
  'So is the Outer Space Treaty, which binds.',
  'Peru signed the Zagreb Pact and the Accra Pact.',
  'The Moon Agreement is old. The Moon Agreement is small.',
  'The Accra Pact and the Accra Pact again.',
].join('\n\n');

const labels = (order: Order): string[] => shown(orderTree(tree(text), order)).filter((line) => !line.includes('|'));

suite('present: arranging the tree of agreements', () => {
  test('by appearance it stays as it was built', () => assert.deepEqual(labels('appearance'), ['Outer Space Treaty', 'Moon Agreement', 'Not in the glossary', '  “Zagreb Pact”', '  “Accra Pact”']));

  test('by name, within the groups as well', () => assert.deepEqual(labels('name'), ['Moon Agreement', 'Outer Space Treaty', 'Not in the glossary', '  “Accra Pact”', '  “Zagreb Pact”']));

  test('by count, the most first', () => assert.deepEqual(labels('count'), ['Moon Agreement', 'Outer Space Treaty', 'Not in the glossary', '  “Accra Pact”', '  “Zagreb Pact”']));

  const filtered = (query: string): string[] => shown(filterTree(tree(text), query)).filter((line) => !line.includes('|'));

  test('a filter keeps agreements by name, formal title or alias, in any case and by parts of words', () => {
    assert.deepEqual(filtered('OUTER sp'), ['Outer Space Treaty']);
    assert.deepEqual(filtered('governing'), ['Outer Space Treaty']);
    assert.deepEqual(filtered('lúnar'), ['Moon Agreement']);
    assert.deepEqual(filtered('zagreb'), ['Not in the glossary', '  “Zagreb Pact”']);
  });

  test('all words have to be there', () => assert.deepEqual(filtered('moon treaty'), []));

  test('else it keeps the references in whose context the words are', () => {
    assert.deepEqual(shown(filterTree(tree(text), 'small')), ['Moon Agreement', '  7: The |Moon Agreement| is old. The Moon Agreement is small.', '  7: is old. The |Moon Agreement| is small.']);
    assert.deepEqual(shown(filterTree(tree(text), 'binds')), ['Outer Space Treaty', '  3: So is the |Outer Space Treaty|, which binds.']);
  });

  test('in a workspace, articles by their path as well', () => {
    const workspace = tree({ 'news/a.article': 'The Moon Agreement is old.', 'essays/b.article': 'The Moon Agreement is dead.' });
    assert.deepEqual(shown(filterTree(workspace, 'essays')), ['Moon Agreement', '  essays/b.article', '    1: The |Moon Agreement| is dead.']);
    assert.deepEqual(shown(filterTree(workspace, 'old')), ['Moon Agreement', '  news/a.article', '    1: The |Moon Agreement| is old.']);
  });

  test('an empty filter keeps all', () => assert.equal(filterTree(tree(text), '  ').length, tree(text).length));
});
