import assert from 'node:assert/strict';
import { addRole } from '../../../../src/glossary/edit/addRole';
import { setField } from '../../../../src/glossary/edit/setField';
import type { Official, Role } from '../../../../src/glossary/types';
import { entryIn, made } from './editing';

const role: Role = { title: 'Envoy: Space', organization: 'nasa', from: '2020', to: '2021-02-03' };
const withRole = (text: string, added: Role = role): string => made(text, addRole(text, entryIn<Official>(text, 'a'), added));
const set = (text: string, key: string, value: string): string => made(text, setField(text, entryIn(text, 'a'), key, value));

suite('adding a role', () => {
  test('below the last one, in its style', () => {
    const head = 'officials:\n  - id: a\n    name: A\n    roles: # posts\n';
    assert.equal(withRole(`${head}      - title: B\n        to: 2019 # end\n    summary: S\n`), `${head}      - title: B\n        to: 2019 # end\n      - title: "Envoy: Space"\n        organization: nasa\n        from: 2020\n        to: 2021-02-03\n    summary: S\n`);
    assert.equal(withRole(`${head}    - { title: B }\n`), `${head}    - { title: B }\n    - { title: "Envoy: Space", organization: nasa, from: 2020, to: 2021-02-03 }\n`);
  });

  test('where there is none, indented as the entries are', () => {
    assert.equal(withRole('officials:\n  - id: a\n    name: A\n', { title: 'Envoy' }), 'officials:\n  - id: a\n    name: A\n    roles:\n      - title: Envoy\n');
    assert.equal(withRole('officials:\n- id: a\n  name: A\n  roles:\n  country: X', { title: 'Envoy' }), 'officials:\n- id: a\n  name: A\n  roles:\n  - title: Envoy\n  country: X');
    assert.equal(withRole('officials:\n  - id: a\n    name: A\n    roles: []\n', { title: 'Envoy' }), 'officials:\n  - id: a\n    name: A\n    roles: [{ title: Envoy }]\n');
    assert.equal(withRole('officials:\n  - { id: a, name: A }\n', { title: 'Envoy' }), 'officials:\n  - { id: a, name: A, roles: [{ title: Envoy }] }\n');
  });

  test('the same again is no edit, and none without a title', () => {
    const text = 'officials:\n  - id: a\n    name: A\n    roles: [{ title: Envoy, from: 2020 }]\n';
    assert.deepEqual(addRole(text, entryIn<Official>(text, 'a'), { title: 'Envoy', from: '2020' }), { edits: [] });
    assert.equal(withRole(text, { title: ' ' }), 'empty');
  });
});

suite('setting a field', () => {
  const text = `officials:\n  - id: a\n    name: 'A'   # name\n    country: "X"\n    roles: []\n`;

  test('replaces a value in its own quote marks', () => {
    assert.equal(set(text, 'name', "O'B"), text.replace("'A'", "'O''B'"));
    assert.equal(set(text, 'country', 'Y "Z"'), text.replace('"X"', String.raw`"Y \"Z\""`));
    assert.equal(set(text, 'id', 'b: c'), text.replace('id: a', 'id: "b: c"'));
  });

  test('adds a key that is missing, and leaves alone what is so already', () => {
    assert.equal(set(text, 'pronouns', 'he'), text.replace('# name\n', '# name\n    pronouns: he\n'));
    assert.deepEqual(setField(text, entryIn(text, 'a'), 'country', 'X'), { edits: [] });
    assert.equal(set(text, 'roles', 'X'), 'not-a-text');
  });
});
