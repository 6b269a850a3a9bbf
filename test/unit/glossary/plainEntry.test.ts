import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPlainEntry } from '../../../src/glossary/nodes/plainEntry';
import { yamlNodeReader } from '../../../src/glossary/nodes/yamlNodes';
import { parsePiece } from '../../../src/glossary/nodes/yamlPiece';
import { writeGlossary } from '../../../src/glossary/writeGlossary';
import { sliceGlossary } from '../../../src/glossary/nodes/slices';
import { finish } from '../../../src/text/steps';

/** The entry as the YAML parser reads it; undefined for what is no list of one item. */
function byYaml(text: string): unknown {
  const piece = parsePiece(text, { start: 0, end: text.length });
  assert.equal(piece.error ?? piece.warning, undefined, text);
  const node = yamlNodeReader(text, () => assert.fail(text))(piece.contents, 0);
  return node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
}

/** Whether the plain reader takes the entry; if it does, it must read what YAML reads. */
function isPlain(text: string): boolean {
  const node = readPlainEntry(text);
  if (node) assert.deepEqual(node, byYaml(text), text);
  return node !== undefined;
}

suite('readPlainEntry', () => {
  test('reads what is written line by line', () => {
    for (const text of [
      '- name: Ann Lee\n',
      '  - name: Ann Lee',
      '  - name: "Ann Lee"   \n    id: ann-lee\n\n',
      '- id: a\r\n  name: Ann\r\n  roles:\r\n  - title: Mayor\r\n    from: 2010\r\n',
      '  # the mayor\n  - name: Ann\n    # her other names\n    aliases: [Annie Lee, \'A. Lee\',  "Lee: A"]\n\n  # next\n',
      '- name: Ann\n  links:\n    site: https://ann.example/#top\n  aliases: []\n',
      '- name: A\n  aliases:\n    - B',
      '-   name: Ann\n    aliases:\n      - Annie\n      - A\n    roles:\n      -  title: Mayor\n         to: 2014\n',
      '- name: Ann — née Łoś 🚀\n',
    ]) assert.ok(isPlain(text), text);
  });

  test('leaves to YAML what it takes more to read', () => {
    for (const text of [
      '- name: &a Ann', '- name: *a', '- <<: *a', '- { name: Ann }', '- name: Ann # mayor', '- name:', '- name: ~', '- name: null', '- name: >-\n    Ann', '- name: "A\\"n"', "- name: 'A''n'",
      '- name: Ann\n    Lee', '- name: Ann\n - x', '- name: A: B', '- name: [A,\n   B]', '- aliases: [a: b]', '- aliases: ["a":b]', '- aliases: [a,,b]', '- aliases: [a, ]', '- aliases: [A\n', '- name: "Ann', '-\tname: Ann', '- name: A\tB', '- - a',
      '- ? a', '- !!str a', '- name: @a', '- name: -a', 'name: Ann', '- name: A\n- name: B', '- name: A\n  id', '- name: A\n id: b', '- name: A\rB', '- name: "A" B', '- aliases: ["A" B]', '- name: \ufeffA', '- name: A\n---\n', '- name: A\n  roles:\n title: B', '',
    ]) assert.equal(readPlainEntry(text), undefined, text);
  });

  test('all that we write is plain, but for the characters that ask for escapes', () => {
    const yaml = writeGlossary({
      officials: [{ kind: 'official', id: 'ann', name: 'Ann Lee', familyName: 'Lee', aliases: ['A. Lee: mayor', 'null', '- x'], roles: [{ title: 'Mayor, #1', from: '2010' }], links: { site: 'https://a.example' }, never: [], summary: 'Was “mayor”.' }],
      agreements: [{ kind: 'agreement', id: '12', title: 'Pact & Protocol [1]', aliases: [], parties: ['Rye', 'Hythe'], supersedes: [], related: [], links: {}, never: [] }],
      others: [],
    });
    const entries = finish(sliceGlossary(yaml)).sections.flatMap(({ items }) => items).map(({ start, end }) => yaml.slice(start, end));
    assert.equal(entries.length, 2);
    for (const entry of entries) assert.ok(isPlain(entry), entry);
  });

  const line = fc.tuple(
    fc.constantFrom('', '  ', '    ', '      ', ' '),
    fc.constantFrom('- ', '', '', '-', '-  '),
    fc.constantFrom('name: ', 'id: ', 'roles:', 'aliases: ', 'a-b:  ', '', '"k": ', 'a b: '),
    fc.constantFrom('Ann Lee', '[A, B]', '[ "A" , \'B\']', '[]', '"Ann: Lee"', "'x' ", 'https://a.b/#c', 'a # b', 'a#b', '# c', '', 'a: b', 'a:b', '~', '2010-05', '[a:b, c#d]', '[a :b]', '[a, b', '{a: b}', '*a', '&a b', '|', '>-', '"a\\n"', "'it''s'", 'Łoś 🚀', '-', '- a', '?', '!t a', '%', '@', 'a\tb', 'a, b]', ':', 'a:', '...', '---', 'a  b', '.5', '<<'),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', ' \n', '\n  # c\n', '\n#c\n', '\r'),
  ).map((parts) => parts.join(''));

  test('whatever it reads, it reads as YAML does', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        if (isPlain(`- ${lines.join('')}`)) plain++;
        if (isPlain(lines.join(''))) plain++;
      }),
      { seed: 5, numRuns: 20_000 },
    );
    assert.ok(plain > 500, String(plain));
  });

  test('and so after one or two characters of a sound entry were changed', () => {
    const sound = '  - id: ann-lee\n    name: "Ann Lee"\n    aliases: [Annie Lee, \'A. Lee\']\n    roles:\n      - title: Mayor\n        organization: rye-council\n        from: 2010-05\n    # so far\n    links:\n      site: https://ann.example\n';
    const change = fc.record({ at: fc.nat(sound.length), length: fc.nat(2), by: fc.constantFrom('', ' ', '  ', '\n', '\r\n', '\t', '-', '- ', ':', ': ', '#', ' #', '"', "'", '[', ']', '{', '}', ',', '&', '*', '!', '|', '>', '%', '@', '`', '?', '~', 'x', '\\', '\0', '\ufeff', '\u2028', '\u00a0', '\n\n') });
    let plain = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        if (isPlain(changes.reduce((text, { at, length, by }) => text.slice(0, at) + by + text.slice(at + length), sound))) plain++;
      }),
      { seed: 6, numRuns: 20_000 },
    );
    assert.ok(plain > 500, String(plain));
  });
});
