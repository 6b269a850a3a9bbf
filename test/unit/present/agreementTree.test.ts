import assert from 'node:assert/strict';
import { annotate } from '../../../src/annotate/annotate';
import type { Annotations, Mention } from '../../../src/annotate/types';
import { indexGlossary } from '../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { agreementTree, childrenOf, countOf, type AgreementTree, type AgreementTreeNode } from '../../../src/present/agreementTree';
import { english } from '../../../src/present/words';
import { readArticle } from '../../../src/text/article';

const glossary = indexGlossary(
  readGlossary(
    `agreements:
  - { id: kiruna, title: Treaty on the Launching of Rockets from Kiruna, short: Kiruna Treaty, type: treaty, parties: [Norway, Sweden], signed: 1998-05-04 }
  - { id: andoya, title: Treaty on the Launching of Rockets from Andøya, type: treaty, parties: [Norway, Sweden], signed: 2001-02-03 }
`,
    'glossary.yaml',
  ).glossary,
);

/** The tree as one line a node, indented. */
function drawn(nodes: readonly AgreementTreeNode[], indent = ''): string[] {
  return nodes.flatMap((node) => [`${indent}${node.kind === 'reference' ? `${node.line}: ${node.context.slice(node.highlight.start, node.highlight.end)}` : node.label}`, ...drawn(childrenOf(node), `${indent}  `)]);
}

const mention = (text: string, words: string, of: Partial<Mention>): Mention => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words, kind: 'agreement', form: 'anaphor', entry: null, status: 'unknown', candidates: [], why: [], ...of };
};

suite('present: agreement tree', () => {
  test('each agreement with its references in order of appearance, under its short name where it has one', () => {
    const text = 'OSLO — The ministers praised the Kiruna Treaty.\n\nThe treaty binds both.\n\nThe Treaty on the Launching of Rockets from Andøya is newer.\n';
    const tree = agreementTree(text, annotate(readArticle(text), glossary), glossary, english);
    assert.deepEqual(drawn(tree), ['Kiruna Treaty', '  1: Kiruna Treaty', '  3: The treaty', 'Treaty on the Launching of Rockets from Andøya', '  5: Treaty on the Launching of Rockets from Andøya']);
    assert.equal(tree[0]?.kind === 'agreement' && tree[0].detail, 'Treaty on the Launching of Rockets from Kiruna');
    assert.equal(tree[1]?.kind === 'agreement' && tree[1].detail, undefined);
  });

  const text = 'They signed an accord.\nThe accord holds.\nThe pact is older.\nOr is it the treaty?\n';
  const open: Annotations = {
    mentions: [
      mention(text, 'an accord', { chain: 'a' }),
      mention(text, 'The accord', { chain: 'a' }),
      mention(text, 'The pact', { chain: 'b' }),
      mention(text, 'the treaty', { status: 'ambiguous', candidates: ['kiruna', 'andoya'] }),
    ],
    quotes: [],
    problems: [],
  };
  const openTree = (): AgreementTree => agreementTree(text, open, glossary, english);

  test('what the glossary does not hold stands by chain in a group of its own, and so does what is ambiguous', () => {
    assert.deepEqual(drawn(openTree()), [
      'Not in the glossary',
      '  “an accord”',
      '    1: an accord',
      '    2: The accord',
      '  “The pact”',
      '    3: The pact',
      'Ambiguous',
      '  “the treaty”',
      '    4: the treaty',
    ]);
    const [, ambiguous] = openTree();
    assert.equal(ambiguous?.kind === 'group' && ambiguous.agreements[0]?.detail, 'one of: Kiruna Treaty / Treaty on the Launching of Rockets from Andøya');
  });

  test('a node counts the references below it', () => {
    assert.deepEqual(openTree().map(countOf), [3, 1]);
  });

  test('every node has an id of its own, the same the next time', () => {
    const ids = (nodes: readonly AgreementTreeNode[]): string[] => nodes.flatMap((node) => [node.id, ...ids(childrenOf(node))]);
    const all = ids(openTree());
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(ids(openTree()), all);
  });

  test('other kinds of mention are left out', () => {
    const others: Annotations = { ...open, mentions: [mention(text, 'They', { kind: 'official', form: 'pronoun' })] };
    assert.deepEqual(agreementTree(text, others, glossary, english), []);
  });
});
