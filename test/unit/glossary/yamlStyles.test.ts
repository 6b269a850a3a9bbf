import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { parseDocument, stringify, type ToStringOptions } from 'yaml';
import { glossaryFromObject } from '../../../src/glossary/glossaryFromObject';
import { readGlossary } from '../../../src/glossary/readGlossary';

/** Texts that look like the structure around them. */
const awkward = fc.constantFrom('a\n- b', 'a\n  - id: b', 'one\nplaces:\n- two', '# not a comment', 'a: b', "it's", 'say "yes"', '- a', '  lead', '---', '...', '[a', '{a: b}', '*a', '&a b', '<<', 'null', '~', '2015', 'x'.repeat(90).replaceAll('xxxxx', 'xxxx '), '岸田 🚀');
const text = fc.oneof(awkward, fc.string({ maxLength: 12 }));
const entry = fc.record({ name: text, title: text, id: text, aliases: fc.array(text, { maxLength: 3 }), summary: text, links: fc.dictionary(fc.constantFrom('a', 'b'), text) }, { requiredKeys: ['name'] });
const glossary = fc.record({ officials: fc.array(entry, { maxLength: 3 }), agreements: fc.array(entry, { maxLength: 3 }), places: fc.array(entry, { maxLength: 3 }), left_out: fc.array(text, { maxLength: 3 }) }, { requiredKeys: [] });
const style = fc.record<ToStringOptions>({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
  lineWidth: fc.constantFrom(0, 30, 80),
});

suite('the same glossary in any style of YAML', () => {
  test('reads alike, and as the object it was made from', () => {
    fc.assert(
      fc.property(glossary, style, fc.boolean(), (value, options, windows) => {
        const yaml = stringify(value, null, options);
        fc.pre(roundTrips(yaml, value));
        const read = readGlossary(windows ? yaml.replaceAll('\n', '\r\n') : yaml, 'f');
        const expected = glossaryFromObject(value);
        assert.deepEqual(withoutPlaces(read.glossary), withoutPlaces(expected.glossary));
        assert.deepEqual([...new Set(read.problems.map((p) => p.code))].sort(), [...new Set(expected.problems.map((p) => p.code))].sort());
      }),
      { seed: 6, numRuns: 120 },
    );
  });
});

/** Now and then the library writes what it can't read: a plain text over several lines in a flow list. */
function roundTrips(yaml: string, value: unknown): boolean {
  const document = parseDocument(yaml);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), value);
}

const withoutPlaces = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'source' ? undefined : part)));
