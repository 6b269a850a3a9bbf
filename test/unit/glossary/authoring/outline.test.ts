import assert from 'node:assert/strict';
import { foldsOf } from '../../../../src/glossary/authoring/folds';
import { outlineOf, type OutlineNode } from '../../../../src/glossary/authoring/outline';
import { finish } from '../../../../src/text/steps';

const outline = (text: string): readonly string[] => finish(outlineOf(text)).flatMap((node) => lines(node, text, ''));

function lines(node: OutlineNode, text: string, indent: string): string[] {
  assert.ok(node.range.start <= node.nameRange.start && node.nameRange.end <= node.range.end, node.name);
  assert.equal(text.slice(node.nameRange.start, node.nameRange.end), node.name);
  for (const child of node.children) assert.ok(node.range.start <= child.range.start && child.range.end <= node.range.end, child.name);
  return [`${indent}${node.kind} ${node.name}${node.detail ? ` (${node.detail})` : ''}`, ...node.children.flatMap((child) => lines(child, text, `${indent}  `))];
}

suite('The outline of a glossary', () => {
  test('sections, entries and roles', () => {
    const text = 'officials:\n  - id: bo\n    name: "Bo Quist"\n    roles:\n      - title: Mayor\n        from: 2020\n      - { title: Governor, from: 2022, to: 2024-05 }\nagreements:\n  - title: Pact of the Quay\norganizations:\n  - { id: nasa, name: NASA }\n';
    assert.deepEqual(outline(text), ['section officials', '  official Bo Quist (bo)', '    role Mayor (2020 –)', '    role Governor (2022 – 2024-05)', 'section agreements', '  agreement Pact of the Quay', 'section organizations', '  organization NASA (nasa)']);
  });
  test('a section in brackets, and a file in braces', () => {
    assert.deepEqual(outline('places: [{ name: Quay }]\nofficials:\n'), ['section places', '  place Quay', 'section officials']);
    assert.deepEqual(outline('{ places: [{ name: Quay }] }'), ['section places', '  place Quay']);
  });
  test('an entry without a name goes by its id, one without either is left out; an error costs no more than its line', () => {
    assert.deepEqual(outline('officials:\n  - id: bo\n  -\n  - name: "Al\n    id: al\n  - name: Cy\n'), ['section officials', '  official bo (bo)', '  official Al (al)', '  official Cy']);
  });
  test('what is no section has no place in it', () => assert.deepEqual(outline('# nothing\nthings:\n  - name: Bo\n'), []));
});

suite('The folds of a glossary', () => {
  const folds = (text: string): readonly string[] => finish(foldsOf(text)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end).replaceAll('\n', '/')}`);

  test('sections, entries and blocks of comments; an entry of one line has none', () => {
    const text = '# one\n# two\nofficials:\n  - name: Bo\n    country: Peru\n\n  # of Al\n  - name: Al\n\nplaces:\n  - name: Quay\n';
    assert.deepEqual(folds(text), ['comment # one/# two', 'block officials:/  - name: Bo/    country: Peru//  # of Al/  - name: Al', 'block   - name: Bo/    country: Peru', 'block places:/  - name: Quay']);
  });
});
