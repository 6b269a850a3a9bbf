import assert from 'node:assert/strict';
import type { Mention } from '../../../src/annotate/types';
import { agreementTree, countOf, type AgreementNode, type AgreementTree } from '../../../src/present/agreementTree';
import { english } from '../../../src/present/words';
import { indexOf, read } from './reading';

const yaml = `
agreements:
  - { id: ost, title: Treaty on Principles Governing the Exploration of Outer Space, short: Outer Space Treaty, type: treaty }
  - { id: moon, title: Moon Agreement, type: agreement }
`;

function tree(text: string): AgreementTree {
  const { annotations, glossary } = read(text, yaml);
  return agreementTree(text, annotations, glossary, english);
}

/** Each agreement with its references: line, and context with the reference between bars. */
function shown(text: string): string[] {
  const agreement = (node: AgreementNode): string[] => [
    node.label,
    ...node.references.map((r) => `  ${r.line}: ${r.context.slice(0, r.highlight.start)}|${r.context.slice(r.highlight.start, r.highlight.end)}|${r.context.slice(r.highlight.end)}`),
  ];
  return tree(text).flatMap((node) => (node.kind === 'group' ? [`${node.label}:`, ...node.agreements.flatMap(agreement)] : agreement(node)));
}

const text = 'Papers old and new\n\nThe Moon Agreement is old.\n\nSo is the Outer Space Treaty.\nThe treaty binds.\n\nPeru and Chad signed an agreement on fish. That agreement is new.';

suite('present: tree of agreements', () => {
  test('by agreement, in order of appearance, those that the glossary does not hold last', () => {
    assert.deepEqual(shown(text), [
      'Moon Agreement',
      '  3: The |Moon Agreement| is old.',
      'Outer Space Treaty',
      '  5: So is the |Outer Space Treaty|.',
      '  6: |The treaty| binds.',
      'Not in the glossary:',
      '“an agreement”',
      '  8: and Chad signed |an agreement| on fish. That agreement is new.',
      '  8: on fish. |That agreement| is new.',
    ]);
  });

  test('a short name carries the formal title with it', () => {
    const [moon, ost] = tree(text) as readonly AgreementNode[];
    assert.equal(moon!.detail, undefined);
    assert.equal(ost!.detail, 'Treaty on Principles Governing the Exploration of Outer Space');
  });

  test('spans are those of the mentions', () => {
    const references = tree(text).flatMap((n) => (n.kind === 'group' ? n.agreements : [n])).flatMap((n) => n.references);
    for (const { span, context, highlight } of references) assert.equal(context.slice(highlight.start, highlight.end), text.slice(span.start, span.end));
  });

  test('ids are unique, and the same after words are added before and after', () => {
    const ids = (of: string): string[] => tree(of).flatMap((n) => (n.kind === 'group' ? [n.id, ...n.agreements.flatMap((a) => [a.id, ...a.references.map((r) => r.id)])] : [n.id, ...n.references.map((r) => r.id)]));
    assert.equal(new Set(ids(text)).size, ids(text).length);
    const moon = ids(text).filter((id) => id.includes('moon') || id.includes('ost'));
    assert.deepEqual(ids(`${text.replace('Papers', 'Many papers')} The end.`).filter((id) => id.includes('moon') || id.includes('ost')), moon);
  });

  test('counts the references below', () => assert.deepEqual(tree(text).map(countOf), [1, 2, 2]));

  test('a name over two lines is shown on one', () => {
    assert.deepEqual(shown('Papers\n\nIt is the Outer\nSpace Treaty that binds.'), ['Outer Space Treaty', '  3: It is the |Outer Space Treaty| that binds.']);
  });

  test('one that may be several names them, and stands last', () => {
    const ambiguous: Mention = { start: 0, end: 9, text: 'The\npact', kind: 'agreement', form: 'anaphor', entry: null, status: 'ambiguous', candidates: ['moon', 'ost'], why: [] };
    const linked: Mention = { ...ambiguous, start: 12, end: 20, text: 'the pact', entry: 'moon', status: 'linked', candidates: ['moon'] };
    const [first, group] = agreementTree('The\npact is the pact.', { mentions: [ambiguous, linked], quotes: [], problems: [] }, indexOf(yaml), english);
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
