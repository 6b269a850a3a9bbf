import assert from 'node:assert/strict';
import { buildTree } from '../../../../src/present/agreementTree/buildTree';
import { childrenOf, countOf, referenceAt, referencesOf, type AgreementNode, type AgreementTreeNode } from '../../../../src/present/agreementTree/nodes';
import { english } from '../../../../src/present/words';
import type { PlacedMention } from '../../../../src/workspace/articleSummary';
import { shown, summary, tree } from './trees';

const text = 'Papers old and new\n\nThe Moon Agreement is old.\n\nSo is the Outer Space Treaty.\nThe treaty binds.\n\nPeru and Chad signed an agreement on fish. That agreement is new.';

const all = (nodes: readonly AgreementTreeNode[]): AgreementTreeNode[] => nodes.flatMap((node) => [node, ...all(childrenOf(node))]);

suite('present: tree of agreements in an article', () => {
  test('by agreement, in order of appearance, those that the glossary does not hold last', () => {
    assert.deepEqual(shown(tree(text)), [
      'Moon Agreement',
      '  3: The |Moon Agreement| is old.',
      'Outer Space Treaty',
      '  5: So is the |Outer Space Treaty|.',
      '  6: |The treaty| binds.',
      'Not in the glossary',
      '  “an agreement”',
      '    8: and Chad signed |an agreement| on fish. That agreement is new.',
      '    8: on fish. |That agreement| is new.',
    ]);
  });

  test('a short name carries the formal title with it', () => {
    const [moon, ost] = tree(text) as readonly AgreementNode[];
    assert.equal(moon!.detail, undefined);
    assert.equal(ost!.detail, 'Treaty on Principles Governing the Exploration of Outer Space');
  });

  test('spans are those of the mentions', () => {
    for (const { span, words } of tree(text).flatMap(referencesOf)) assert.equal(words, text.slice(span.start, span.end));
  });

  test('ids are unique, and the same after words are added before and after', () => {
    const ids = (of: string): string[] => all(tree(of)).map(({ id }) => id);
    assert.equal(new Set(ids(text)).size, ids(text).length);
    const known = (of: string): string[] => ids(of).filter((id) => id.includes('moon') || id.includes('ost'));
    assert.deepEqual(known(`${text.replace('Papers', 'Many papers')} The end.`), known(text));
  });

  test('counts the references below', () => assert.deepEqual(tree(text).map(countOf), [1, 2, 2]));

  test('the reference under the cursor, its end included', () => {
    const at = text.indexOf('The treaty');
    const found = (offset: number, uri = 'file:///desk/news/a.article'): number | undefined => referenceAt(tree(text), uri, offset)?.line;
    assert.deepEqual([at - 1, at, at + 3, at + 10, at + 11].map((offset) => found(offset)), [undefined, 6, 6, 6, undefined]);
    assert.equal(found(at, 'file:///desk/news/b.article'), undefined);
  });

  test('a name over two lines is shown on one', () => {
    assert.deepEqual(shown(tree('Papers\n\nIt is the Outer\nSpace Treaty that binds.')), ['Outer Space Treaty', '  3: It is the |Outer Space Treaty| that binds.']);
  });

  test('one that may be several names them, and stands last', () => {
    const article = summary('The\npact is the pact, or that pact.');
    const mention: PlacedMention = { start: 0, end: 8, text: 'The\npact', kind: 'agreement', form: 'anaphor', entry: null, status: 'ambiguous', candidates: ['moon', 'ost'], line: 1, column: 1, before: '', words: 'The pact', after: '' };
    const mentions: PlacedMention[] = [mention, { ...mention, start: 12, end: 20, entry: 'moon', status: 'linked', candidates: ['moon'] }, { ...mention, start: 25, end: 34 }];
    const [first, group] = buildTree([{ ...article, mentions }], 'article', english, String);
    assert.equal(first!.label, 'Moon Agreement');
    assert.ok(group?.kind === 'group');
    assert.equal(group.label, 'Ambiguous');
    assert.deepEqual(group.agreements.map((n) => [n.kind, n.label, n.detail]), [['ambiguous', '“The pact”', 'one of: Moon Agreement / Outer Space Treaty']]);
  });

  test('nothing to show', () => {
    assert.deepEqual(tree(''), []);
    assert.deepEqual(tree('They met and left.'), []);
  });
});

suite('present: tree of agreements in a workspace', () => {
  test('by agreement, then by article', () => {
    assert.deepEqual(shown(tree({ 'a.article': 'The Moon Agreement is old.', 'b/c.article': 'The Moon Agreement failed. So did the Outer Space Treaty.' })), [
      'Moon Agreement',
      '  a.article',
      '    1: The |Moon Agreement| is old.',
      '  b/c.article',
      '    1: The |Moon Agreement| failed. So did the Outer Space Treaty.',
      'Outer Space Treaty',
      '  b/c.article',
      '    1: So did the |Outer Space Treaty|.',
    ]);
  });

  test('one that no glossary holds is the same in all articles if it is named, and another in each if it is not', () => {
    const named = shown(tree({ 'a.article': 'They signed the Kiruna Treaty.', 'b.article': 'She praised the Kiruna Treaty. Peru and Chad signed an agreement.', 'c.article': 'Mali and Togo signed an agreement.' }));
    assert.deepEqual(named.filter((line) => !/^ {6}/.test(line)), ['Not in the glossary', '  “Kiruna Treaty”', '    a.article', '    b.article', '  “an agreement”', '    b.article', '  “an agreement”', '    c.article']);
  });

  test('one id in the glossaries of two folders is two agreements', () => {
    const one = summary('The Oslo Pact holds.', 'file:///desk/a.article', 'agreements: [{ id: pact, title: Oslo Pact }]');
    const two = summary('The Bonn Pact holds.', 'file:///desk/b.article', 'agreements: [{ id: pact, title: Bonn Pact }]');
    const elsewhere = { ...two, glossary: { ...two.glossary, entry: (id: string) => ({ ...two.glossary.entry(id)!, source: { file: 'other.yaml', range: { start: 0, end: 1 }, nameRange: { start: 0, end: 1 } } }) } };
    assert.deepEqual(buildTree([one, elsewhere], 'workspace', english, String).map((node) => node.label), ['Oslo Pact', 'Bonn Pact']);
  });
});
