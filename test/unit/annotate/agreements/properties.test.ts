import assert from 'node:assert/strict';
import fc from 'fast-check';
import { artemis, canadaFramework, iranDeal, japanFramework, kyoto, mentionsIn, paris } from './reading';

const glossary = [artemis, canadaFramework, iranDeal, japanFramework, kyoto, paris];
const words = [
  'the', 'The', 'a', 'an', 'this', 'that', 'such', 'its', 'Iran’s', 'last year’s', 'new', 'separate', 'landmark', 'nuclear', 'trade', 'U.S.-Japan', '2015', '12-nation', 'agreement', 'agreements', 'deal', 'accord', 'Accords', 'cease-fire', 'lease',
  'contract', 'protocol', 'memorandum of understanding', 'Artemis Accords', 'JCPOA', 'Paris Agreement', 'Registration Convention', 'Framework Agreement Between the Government of', 'Japan', 'Canada', 'and', 'with', 'between', 'on', 'in', 'of', 'to',
  'signed', 'sign', 'was', 'it', 'ratify', 'document', 'Jan. 13', 'Friday', ',', '.', '. ', '“', '”', '(', ')', '—', '-', '\n', '\n\n', '’s', 'He said', 'unless', '(JCP)', 'or',
];

suite('Agreement mentions, in any text', () => {
  test('lie in the text, in order, without overlap, with a status that fits', () => {
    const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, '2023-01-13', '2016', '2018-05'), (given, date) => {
        let end = 0;
        for (const mention of mentionsIn(given, glossary, date)) {
          assert.equal(given.slice(mention.start, mention.end), mention.text);
          assert.ok(mention.start >= end && mention.end > mention.start, `overlap at ${mention.start}: ${mention.text}`);
          end = mention.end;
          assert.equal(mention.status === 'linked', mention.entry !== null);
          assert.equal(mention.status === 'ambiguous', mention.candidates.length > 1);
          assert.equal(mention.status === 'unknown', mention.chain !== undefined);
          assert.ok(mention.why.length > 0);
        }
      }),
      { seed: 20230113, numRuns: 400 },
    );
  });
});
