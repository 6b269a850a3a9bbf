import assert from 'node:assert/strict';
import { idAt, isValidId, usesOfId } from '../../../../src/glossary/authoring/idUses';
import { foundAt } from '../../../../src/glossary/authoring/pieces';
import { sliceGlossary } from '../../../../src/glossary/nodes/slices';
import { finish } from '../../../../src/text/steps';
import { marked } from '../../markers';

suite('The ids of a glossary', () => {
  const source = `officials:
  - name: state department
    roles:
      - { title: Secretary, organization: ⟦state⟧, from: 2020 }
      - title: Deputy
        organization: "⟦state⟧" # state
      - title: Clerk
        organization: state-archive
    summary: state
agreements:
  - id: pact
    title: Pact of the state
    supersedes: [old-pact, '⟦state⟧']
    related:
      - ⟦state⟧
organizations:
  - id: ⟦state⟧
    name: state
`;

  test('are found where they are written as ids, within their quote marks, and nowhere else', () => {
    const { text, spans } = marked(source);
    const uses = usesOfId(text, 'state');
    assert.deepEqual(uses.map(({ range }) => range), spans);
    assert.deepEqual(uses.map(({ isOwn }) => isOwn), [false, false, false, false, true]);
    assert.deepEqual(usesOfId(text, 'nowhere'), []);
  });

  test('are told at any place of them, to the end', () => {
    const { text, spans } = marked(source);
    const slices = finish(sliceGlossary(text));
    for (const { start, end } of spans) for (const at of [start, start + 2, end]) assert.equal(idAt(text, slices, at)?.id, 'state');
    assert.equal(idAt(text, slices, text.indexOf('Pact of')), undefined);
    assert.equal(idAt(text, slices, text.indexOf('organization: state')), undefined);
  });

  test('a key knows its map, a text its field', () => {
    const { text, cursors } = marked('officials:\n  - name: Bo\n    ro‸les:\n      - title: May‸or\n  - id: al\n');
    const slices = finish(sliceGlossary(text));
    const [key, value] = cursors.map((at) => foundAt(text, slices, at));
    assert.deepEqual([key?.section, key?.map.part, key?.field.key, key?.text], ['officials', 'official', 'roles', undefined]);
    assert.deepEqual([value?.map.part, value?.field.key, value?.text?.text], ['role', 'title', 'Mayor']);
  });

  test('a new one has letters and digits in joined words', () => {
    for (const id of ['nasa', 'us-japan-2', 'état.x_y', '2015']) assert.ok(isValidId(id), id);
    for (const id of ['', 'two words', '-a', 'a-', 'a: b', 'null', '[a', '#x', 'a,b', '"a"']) assert.ok(!isValidId(id), id);
  });
});
