import assert from 'node:assert/strict';
import { inlayHints } from '../../../src/present/inlayHints';
import { read } from './reading';

const yaml = `
officials: [{ id: eto, name: Ana Eto, pronouns: she }]
agreements: [{ id: pact, title: Oslo Fisheries Agreement, short: Oslo Pact, type: agreement }]
`;

/** The article with its hints in brackets. */
function hinted(text: string): string {
  const hints = inlayHints(read(text, yaml), { start: 0, end: text.length });
  return hints.reduceRight((whole, { at, label }) => `${whole.slice(0, at)} [${label}]${whole.slice(at)}`, text);
}

suite('present: hints in the text', () => {
  test('after what refers back, the agreement; not after a name or a description', () => {
    assert.equal(hinted('They signed the Oslo Fisheries Agreement. The agreement holds.'), 'They signed the Oslo Fisheries Agreement. The agreement [Oslo Pact] holds.');
  });

  test('after a quotation that goes on without its speaker, the speaker', () => {
    const far = 'word '.repeat(40);
    const text = `A word\n\n“We are glad of all this, ${far}and more,” Ana Eto said. “It was time. ${far}So.\n\n“${far}We shall see what comes of it.”`;
    assert.match(hinted(text), /We shall see what comes of it\.” \[Ana Eto\]$/);
    assert.equal(hinted('A word\n\n“We are glad,” Ana Eto said.'), 'A word\n\n“We are glad,” Ana Eto said.');
  });

  test('none for what the glossary does not hold, and none outside of the range', () => {
    assert.equal(hinted('Peru and Chad signed an agreement on fish. That agreement is new.'), 'Peru and Chad signed an agreement on fish. That agreement is new.');
    const text = 'They signed the Oslo Fisheries Agreement. The agreement holds.';
    assert.deepEqual(inlayHints(read(text, yaml), { start: 0, end: 20 }), []);
  });
});
