import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readGlossary } from '../../../src/glossary/readGlossary';
import { emptyGlossary, type Agreement, type Glossary, type NamedEntry, type Official } from '../../../src/glossary/types';
import { writeGlossary } from '../../../src/glossary/writeGlossary';

const official = (more: Partial<Official>): Official => ({ kind: 'official', id: 'ann-lee', name: 'Ann Lee', familyName: 'Lee', aliases: [], roles: [], links: {}, never: [], ...more });
const agreement = (more: Partial<Agreement>): Agreement => ({ kind: 'agreement', id: 'river-treaty', title: 'Treaty on Rivers', aliases: [], parties: [], supersedes: [], related: [], links: {}, never: [], ...more });
const withoutSource = <T extends object>(entries: readonly T[]): unknown => entries.map((entry) => ({ ...entry, source: undefined })).map((entry) => JSON.parse(JSON.stringify(entry)) as unknown);
const plain = ({ officials, agreements, others }: Glossary): unknown => [officials, agreements, others].map((entries) => withoutSource<object>(entries));

suite('writing a glossary', () => {
  test('block style, keys in the order of the format, quotes where needed, an empty line between entries', () => {
    const glossary: Glossary = {
      officials: [
        official({ familyName: 'Lee', pronouns: 'she', aliases: ['Annie Lee', 'Lee, A.'], summary: 'Two\nlines', roles: [{ to: '2020', from: '2019-01-02', title: 'Envoy' }] }),
        official({ id: '17', name: 'Bo van Ek', familyName: 'van Ek', country: 'Norway' }),
      ],
      agreements: [agreement({ title: 'Pact: the Text', signed: '2020-01-02', inForce: '2020', parties: ['a long name of a party '.repeat(3).trim(), 'another long name of one'], links: { text: 'https://example.org/#a' } })],
      others: [{ kind: 'place', id: 'quay', name: 'Quay', aliases: [], links: {}, never: ['no'] }],
    };
    assert.equal(writeGlossary(glossary, ['From two\nlists.']), `# From two lists.

officials:
  - id: ann-lee
    name: Ann Lee
    aliases: [Annie Lee, "Lee, A."]
    pronouns: she
    roles:
      - title: Envoy
        from: 2019-01-02
        to: 2020
    summary: |-
      Two
      lines

  - id: "17"
    name: Bo van Ek
    family_name: van Ek
    country: Norway

agreements:
  - id: river-treaty
    title: "Pact: the Text"
    parties:
      - a long name of a party a long name of a party a long name of a party
      - another long name of one
    signed: 2020-01-02
    in_force: 2020
    links:
      text: https://example.org/#a

places:
  - id: quay
    name: Quay
    never: [no]
`);
  });

  test('nothing: the heading alone', () => {
    assert.equal(writeGlossary(emptyGlossary, ['From nothing.']), '# From nothing.\n');
    assert.equal(writeGlossary(emptyGlossary), '');
  });

  test('what is written reads back the same', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'ab Z:#-,[]{}&*!|>\'"%@`?0~=<’é.'), minLength: 1, maxLength: 20 }),
      fc.constantFrom('null', '~', 'true', 'No', '2020', '1e3', '0x1f', '<<', '---', '...', '- a', 'a: b', 'a #b', '&a', '*a', '!!str a', '%YAML 1.2', 'officials:', '"', "''", '\\n'),
    ).map((value) => value.trim().replace(/\s+/g, ' ')).filter((value) => value !== '');
    const maybe = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Readonly<Record<string, T>>> => fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
    const date = fc.constantFrom('1950', '2020-02', '2020-02-29');
    const texts = fc.array(text, { maxLength: 6 });
    const links = fc.dictionary(text.filter((key) => key !== '__proto__'), fc.constant('https://example.org/a?b=c#d'), { maxKeys: 3 });
    const base = fc.record({ aliases: texts, never: texts, links });
    const all = (...parts: fc.Arbitrary<object>[]): fc.Arbitrary<object> => fc.tuple(...parts).map((found) => Object.assign({}, ...found) as object);
    const role = all(fc.record({ title: text }), maybe('organization', text), maybe('from', date), maybe('to', date));
    const prose = fc.array(text, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    const officials = fc.array(all(base, fc.record({ kind: fc.constant('official'), name: text, familyName: text, roles: fc.array(role, { maxLength: 3 }) }), maybe('pronouns', fc.constantFrom('he', 'she', 'they')), maybe('country', text), maybe('summary', prose)), { maxLength: 4 });
    const agreements = fc.array(all(base, fc.record({ kind: fc.constant('agreement'), title: text, parties: texts, supersedes: texts, related: texts }), maybe('short', text), maybe('type', text), maybe('status', text), maybe('signed', date), maybe('inForce', date), maybe('ended', date)), { maxLength: 4 });
    const others = fc.array(all(base, fc.record({ kind: fc.constant('organization'), name: text })), { maxLength: 3 });
    fc.assert(fc.property(officials, agreements, others, (o, a, n) => {
      const numbered = <T>(entries: readonly object[], prefix: string): T[] => entries.map((entry, i) => ({ ...entry, id: `${prefix}${i}` }) as T);
      const glossary: Glossary = { officials: numbered<Official>(o, 'o'), agreements: numbered<Agreement>(a, 'a'), others: numbered<NamedEntry>(n, 'n') };
      const back = readGlossary(writeGlossary(glossary), 'f');
      assert.deepEqual(plain(back.glossary), plain(glossary));
      assert.deepEqual(back.problems.filter((p) => ['syntax', 'unquoted-text', 'wrong-type', 'unknown-key', 'duplicate-key', 'invalid-date', 'missing-name', 'unknown-anchor'].includes(p.code)), []);
    }), { seed: 5, numRuns: 300 });
  });
});
