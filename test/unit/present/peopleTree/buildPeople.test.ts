import assert from 'node:assert/strict';
import { buildPeople } from '../../../../src/present/peopleTree/buildPeople';
import { childrenOf, placeAt, wordsQuoted, type PeopleTree, type PeopleTreeNode } from '../../../../src/present/peopleTree/nodes';
import { english } from '../../../../src/present/words';
import { summarize } from '../../../../src/workspace/articleSummary';
import { read } from '../reading';

const glossary = `
officials:
  - { id: eto, name: Ana Eto, pronouns: she, roles: [{ title: Envoy, from: 2020, to: 2022 }, { title: Minister, from: 2023 }] }
  - { id: oz, name: Bo Oz }
organizations: [{ id: agency, name: Harbor Agency }, { id: mute, name: Coast Board }]
`;

const tree = (text: string): PeopleTree => buildPeople(summarize('file:///a', read(text, glossary, '2021-05-01')), '2024-01-01', english);

function shown(nodes: readonly PeopleTreeNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [indent + lineOf(node), ...shown(childrenOf(node), `${indent}  `)]);
}

function lineOf(node: PeopleTreeNode): string {
  switch (node.kind) {
    case 'speaker':
      return node.office ? `${node.label}, ${node.office}` : node.label;
    case 'unattributed':
      return node.label;
    case 'mentions':
      return `mentions: ${node.mentions.length}`;
    case 'quote':
      return `${node.line}: ${node.beginning}${node.isIndirect ? ' (indirect)' : ''}`;
    case 'mention':
      return `${node.line}: ${node.words}`;
  }
}

const text = 'A pact for the harbor\n\nAna Eto met Bo Oz at the Coast Board.\n\n“We are glad of it,” she said. “It was time.” Tom Lee said the pact was old.\n\n“Nobody knows us,” the Harbor Agency said.';

suite('present: tree of people and quotes', () => {
  test('by speaker in order of appearance: quotes, then mentions; of the silent, officials alone', () => {
    assert.deepEqual(shown(tree(text)), [
      'Ana Eto, Envoy',
      '  5: “We are glad of it,”',
      '  mentions: 2',
      '    3: Ana Eto',
      '    5: she',
      'Bo Oz',
      '  mentions: 1',
      '    3: Bo Oz',
      '“Tom Lee”',
      '  5: the pact was old (indirect)',
      'Harbor Agency',
      '  7: “Nobody knows us,”',
      '  mentions: 1',
      '    7: Harbor Agency',
    ]);
  });

  test('quotes of nobody stand last', () => {
    assert.deepEqual(shown(tree('A pact\n\n“We are glad of all this today.”\n\nBo Oz came.')), ['Bo Oz', '  mentions: 1', '    5: Bo Oz', 'No speaker found', '  3: “We are glad of all this today.”']);
  });

  test('counts the words in quote marks alone', () => {
    assert.deepEqual(tree(text).map((node) => wordsQuoted(node.quotes)), [8, 0, 0, 3]);
  });

  test('the quote or the mention at an offset', () => {
    const at = (words: string): string | undefined => {
      const found = placeAt(tree(text), text.indexOf(words) + 1);
      return found && lineOf(found);
    };
    assert.deepEqual(['glad of', 'Bo Oz', 'met'].map(at), ['5: “We are glad of it,”', '3: Bo Oz', undefined]);
  });

  test('ids are unique', () => {
    const ids = (nodes: readonly PeopleTreeNode[]): string[] => nodes.flatMap((node) => [node.id, ...ids(childrenOf(node))]);
    assert.equal(new Set(ids(tree(text))).size, ids(tree(text)).length);
  });
});
