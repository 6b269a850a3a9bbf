import assert from 'node:assert/strict';
import { addAlias, addNever } from '../../../../src/glossary/edit/addToList';
import { entryIn, made } from './editing';

const withAlias = (text: string, alias = 'Al'): string => made(text, addAlias(text, entryIn(text, 'a'), alias));

suite('adding to the lists of an entry', () => {
  test('an alias goes to the end of the list, in the list’s style', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['aliases: [B, C]', 'aliases: [B, C, Al]'],
      ['aliases: [B, C, ]', 'aliases: [B, C, Al, ]'],
      ['aliases: []', 'aliases: [Al]'],
      ['aliases: [ ]', 'aliases: [ Al ]'],
      ['aliases:', 'aliases: [Al]'],
      ['aliases:   # none yet', 'aliases: [Al]   # none yet'],
      ['aliases: ~  # none', 'aliases: [Al]  # none'],
      ['aliases: null', 'aliases: [Al]'],
      ['aliases:\n      - B # b\n      # the end', 'aliases:\n      - B # b\n      - Al\n      # the end'],
      ['aliases:\n    -   B', 'aliases:\n    -   B\n    -   Al'],
      ['aliases: [\n      B, # b\n      C # c\n    ]', 'aliases: [\n      B, # b\n      C, # c\n      Al\n    ]'],
      ['aliases: [\n      B,\n      C,\n    ]', 'aliases: [\n      B,\n      C,\n      Al,\n    ]'],
      ['aliases: [\n      B,\n      C\n    ]', 'aliases: [\n      B,\n      C,\n      Al\n    ]'],
    ];
    for (const [before, after] of cases) {
      const text = (field: string): string => `officials:\n  - id: a\n    name: A\n    ${field}\n\n    country: X # x\n  - name: Z\n`;
      assert.equal(withAlias(text(before)), text(after));
      assert.equal(withAlias(text(before).replaceAll('\n', '\r\n')), text(after).replaceAll('\n', '\r\n'), 'with CRLF');
    }
  });

  test('a missing key is written in the usual order', () => {
    assert.equal(withAlias('officials:\n- id: a\n  name: A # the name\n  # a note\n  country: X'), 'officials:\n- id: a\n  name: A # the name\n  aliases: [Al]\n  # a note\n  country: X');
    const text = 'agreements:\n  - id: a\n    title: A\n    parties:\n      - B\n';
    assert.equal(made(text, addNever(text, entryIn(text, 'a'), 'A Company')), `${text}    never: [A Company]\n`);
  });

  test('in flow style, and in JSON’s', () => {
    assert.equal(withAlias('officials:\n  - { id: a, name: A, country: X }\n'), 'officials:\n  - { id: a, name: A, aliases: [Al], country: X }\n');
    assert.equal(withAlias('officials: [{id: a, name: A}, {id: b, name: B}]\n'), 'officials: [{id: a, name: A, aliases: [Al]}, {id: b, name: B}]\n');
    assert.equal(withAlias('{"officials": [{"id": "a", "name": "A"}]}'), '{"officials": [{"id": "a", "name": "A", "aliases": ["Al"]}]}');
    assert.equal(withAlias('officials:\n  - { id: a, name: A, aliases: }\n'), 'officials:\n  - { id: a, name: A, aliases: [Al] }\n');
  });

  test('quotes stand only where YAML needs them', () => {
    const text = 'officials:\n  - id: a\n    name: A\n    aliases: []\n';
    const written = (alias: string): string => /\[(.*)\]/.exec(withAlias(text, alias))![1]!;
    for (const bare of ['no', 'O’Hara', 'A. B.', 'R&D', 'C#', '🛰 One', '李 明']) assert.equal(written(bare), bare);
    for (const quoted of ['2022', 'A: B', 'A, B', '- A', '#1', 'null', '~', '@x', '*x', 'A]', '{A', 'true', '"A"', '\u0007']) assert.match(written(quoted), /^(["']).+\1$/, quoted);
  });

  test('white space becomes one space', () => assert.match(withAlias('officials:\n  - id: a\n    name: A\n', '  Al\n\tB '), /aliases: \[Al B\]/));

  test('what is there already is no edit', () => {
    for (const text of ['officials:\n  - id: a\n    name: A\n    aliases: [B, "Al"]\n', 'officials:\n  - id: a\n    name: Al\n', 'agreements:\n  - { id: a, title: A, short: Al }\n']) {
      assert.deepEqual(addAlias(text, entryIn(text, 'a'), ' Al '), { edits: [] });
    }
  });

  test('anchors, aliases and merge keys in the way are refused', () => {
    for (const text of [
      'officials:\n  - &x\n    id: a\n    name: A\n',
      'officials:\n  - &x { id: a, name: A }\n',
      'officials:\n  - id: a\n    name: A\n    aliases: &x [B]\n',
      'officials:\n  - { name: B, aliases: &x [C] }\n  - id: a\n    name: A\n    aliases: *x\n',
      'officials:\n  - &x { name: B, aliases: [C] }\n  - id: a\n    name: A\n    <<: *x\n',
    ]) assert.equal(withAlias(text), 'shared-yaml', text);
  });

  test('an anchor elsewhere is not', () => {
    const text = 'officials:\n  - id: a\n    name: A\n    aliases: [&x B]\n    country: &y X # &\n';
    assert.match(withAlias(text), /aliases: \[&x B, Al\]/);
  });

  test('what is broken, changed or no list is refused', () => {
    assert.equal(withAlias('officials:\n  - id: a\n    name: A\n    country: "X\n'), 'broken-yaml');
    assert.equal(withAlias('officials:\n  - id: a\n    name: A\n    aliases: B\n'), 'not-a-list');
    assert.equal(withAlias('officials:\n  - id: a\n    name: A\n', ' \n'), 'empty');
    const text = 'officials:\n  - id: a\n    name: A\n';
    for (const other of [`# more\n${text}`, 'officials:\n  - id: a\n    name: B\n', '']) assert.equal(made(other, addAlias(other, entryIn(text, 'a'), 'Al')), 'entry-changed');
  });
});
