import assert from 'node:assert/strict';
import fc from 'fast-check';
import { slotsAt, type Slot } from '../../../../src/glossary/authoring/slot';
import { sliceGlossary } from '../../../../src/glossary/nodes/slices';
import { finish } from '../../../../src/text/steps';
import { marked } from '../../markers';

function slots(source: string): readonly Slot[] {
  const { text, cursors } = marked(source);
  return slotsAt(text, finish(sliceGlossary(text)), cursors[0]!);
}

/** What each slot is, in short, with the words it would replace. */
function described(source: string): readonly string[] {
  const { text } = marked(source);
  return slots(source).map((slot) => {
    const replaced = JSON.stringify(text.slice(slot.range.start, slot.range.end));
    const pad = slot.pad > 0 ? ` pad ${slot.pad}` : '';
    if (slot.kind === 'key') return `keys of ${slot.part} but ${slot.taken.join(' ')} for ${replaced}${slot.hasColon ? ' before a colon' : ''}${slot.style === 'flow' ? ' in braces' : ''}${pad}`;
    if (slot.kind === 'value') return `${slot.part}.${slot.key}${slot.taken.length > 0 ? ` but ${slot.taken.join(' ')}` : ''} for ${replaced}${slot.before ? ` after ${JSON.stringify(slot.before)}` : ''}${pad}`;
    return `new ${slot.part}${slot.hasDash ? ' after its dash' : ''}${pad}`;
  });
}

suite('What can be written at a place of a glossary', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an empty file: sections', '‸', ['keys of root but  for ""']],
    ['the beginning of a section', 'officials:\n  - name: Bo\nagr‸', ['keys of root but officials for "agr"']],
    ['a section’s key', 'offi‸cials:\n  - name: Bo\n', ['keys of root but  for "officials" before a colon']],
    ['below a section with nothing in it', 'agreements:\n  ‸', ['new agreement']],
    ['after a dash', 'officials:\n  - ‸', ['new official after its dash', 'keys of official but  for ""']],
    ['after a bare dash', 'officials:\n  -‸\n', ['new official after its dash pad 1', 'keys of official but  for "" pad 1']],
    ['a key that begins after a dash', 'officials:\n  - na‸', ['new official after its dash', 'keys of official but  for "na"']],
    ['a line of an entry', 'officials:\n  - name: Bo\n    ‸\n    country: Peru\n', ['keys of official but name country for ""']],
    ['a word on a line of an entry', 'officials:\n  - name: Bo\n    pro‸\n  - name: Al\n', ['keys of official but name for "pro"']],
    ['a line at the column of the dash', 'officials:\n  - name: Bo\n  ‸', ['new official', 'keys of official but name for "" pad 2']],
    ['below a list of maps', 'officials:\n  - name: Bo\n    roles:\n      ‸', ['new role']],
    ['a role', 'officials:\n  - name: Bo\n    roles:\n      - title: Mayor\n        ‸', ['keys of role but title for ""']],
    ['a second role', 'officials:\n  - name: Bo\n    roles:\n      - title: Mayor\n      - ‸', ['new role after its dash', 'keys of role but  for ""']],
    ['back in the entry after its roles', 'officials:\n  - name: Bo\n    roles:\n      - title: Mayor\n    ‸', ['keys of official but name roles for ""']],
    ['a role in braces', 'officials:\n  - name: Bo\n    roles:\n      - { title: Mayor, or‸ }', ['keys of role but title for "or" in braces']],
    ['a role in empty braces', 'officials:\n  - name: Bo\n    roles: [{ ‸ }]', ['keys of role but  for "" in braces']],
    ['a role in braces that are not closed', 'officials:\n  - name: Bo\n    roles:\n      - { title: Mayor, ‸\n    country: Peru\n', ['keys of role but title for "" in braces']],
    ['an entry in braces', 'organizations:\n  - { id: nasa, ‸ }\n', ['keys of named but id for "" in braces']],
    ['a value', 'officials:\n  - name: Bo\n    country: ‸\n', ['official.country for ""']],
    ['a value right after its colon', 'officials:\n  - name: Bo\n    country:‸\n', ['official.country for "" after " "']],
    ['a value that begins', 'officials:\n  - name: Bo\n    country: United S‸\n', ['official.country for "United S"']],
    ['a value in quote marks', 'officials:\n  - name: Bo\n    country: "Per‸u" # there\n', ['official.country for "Peru"']],
    ['a value in braces', 'officials:\n  - { name: Bo, country: ‸ }\n', ['official.country for ""']],
    ['a list in brackets', 'agreements:\n  - title: A\n    related: [one, ‸]\n', ['agreement.related but one for ""']],
    ['a word of a list in brackets', 'agreements:\n  - title: A\n    related: [one, tw‸, three]\n', ['agreement.related but one three for "tw"']],
    ['a list in brackets that is not closed', 'agreements:\n  - title: A\n    related: [on‸\n    short: B\n', ['agreement.related for "on"']],
    ['a list by dashes', 'agreements:\n  - title: A\n    related:\n      - one\n      - ‸\n', ['agreement.related but one for ""']],
    ['a word of a list by dashes', 'agreements:\n  - title: A\n    related:\n      - on‸\n', ['agreement.related for "on"']],
    ['below a list of texts', 'agreements:\n  - title: A\n    related:\n      ‸\n', ['agreement.related for "" after "- "']],
    ['dashes at the column of the key', 'agreements:\n- title: A\n  related:\n  - ‸\n', ['agreement.related for ""']],
    ['a file in braces', '{ officials: [{ name: Bo, ‸ }] }', ['keys of official but name for "" in braces']],
    ['an entry that is wrong YAML elsewhere', 'officials:\n  - name: "Bo\n    country: ‸\n', ['official.country for ""']],
    ['lines that end as on Windows', 'officials:\r\n  - name: Bo\r\n    cou‸\r\n', ['keys of official but name for "cou"']],
    ['a comment', 'officials:\n  # - na‸\n', []],
    ['a comment after a value', 'officials:\n  - name: Bo # in ‸\n', []],
    ['links', 'officials:\n  - name: Bo\n    links:\n      wiki‸\n', []],
    ['an unknown section', 'things:\n  - na‸\n', []],
  ];
  for (const [name, source, expected] of cases) test(name, () => assert.deepEqual(described(source), expected));

  test('any place of any text has an answer', () => {
    const bit = fc.constantFrom('officials:', 'agreements:', '\n', '\r\n', '  ', '- ', '-', 'name: ', 'roles:', 'related: ', '[', ']', '{', '}', ',', '"', "'", '#', ': ', '|', '&a ', 'Bo', '---', '\t', '\ufeff');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), fc.nat(), (bits, at) => {
        const text = bits.join('');
        const offset = at % (text.length + 1);
        const line = text.slice(0, offset).lastIndexOf('\n') + 1;
        for (const { range } of slotsAt(text, finish(sliceGlossary(text)), offset)) assert.ok(line <= range.start && range.start <= offset && offset <= range.end, JSON.stringify(text));
      }),
      { seed: 20261123, numRuns: 3000 },
    );
  });
});
