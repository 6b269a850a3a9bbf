import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kinds, tokenize } from '../../../src/text/tokens';

/** Tokens with their kind's first letter behind them. */
function tokens(text: string): string[] {
  const found = tokenize(text);
  const names = Object.entries(kinds);
  return Array.from({ length: found.length }, (_, i) => `${found.word(i)}/${names.find(([, kind]) => kind === found.kind(i))![0][0]}`);
}
const words = (text: string): string[] => {
  const found = tokenize(text);
  return Array.from({ length: found.length }, (_, i) => found.word(i));
};

suite('Tokens', () => {
  test('initials and acronyms keep their points, words at a stop do not', () => {
    assert.deepEqual(words('U.S. law, a J.C.P.O.A. text, John F. Kennedy, a Ph.D. at 5 p.m. here.'), ['U.S.', 'law', ',', 'a', 'J.C.P.O.A.', 'text', ',', 'John', 'F.', 'Kennedy', ',', 'a', 'Ph.D.', 'at', '5', 'p.m.', 'here', '.']);
  });

  test('a hyphen parts, an apostrophe inside a word does not', () => {
    assert.deepEqual(words('U.S.-Japan ties, O’Hara and don\'t'), ['U.S.', '-', 'Japan', 'ties', ',', 'O’Hara', 'and', "don't"]);
  });

  test('a possessive is a token of its own, curly and straight', () => {
    assert.deepEqual(tokens('Japan’s and Peru\'s'), ['Japan/w', '’s/p', 'and/w', 'Peru/w', "'s/p"]);
  });

  test('quote marks, doubled ones as one', () => {
    assert.deepEqual(tokens("''So'' ``so'' “so”"), ["''/m", 'So/w', "''/m", '``/m', 'so/w', "''/m", '“/m', 'so/w', '”/m']);
  });

  test('numbers and addresses are whole', () => {
    assert.deepEqual(tokens('$1,000.5 and 37th, see https://a.gov/x?y=1. Mail ann.b@c.gov or www.c.gov.'), ['$/p', '1,000.5/n', 'and/w', '37th/n', ',/p', 'see/w', 'https://a.gov/x?y=1/a', './p', 'Mail/w', 'ann.b@c.gov/a', 'or/w', 'www.c.gov/a', './p']);
  });

  test('a missing space after a stop makes no address', () => {
    assert.deepEqual(words('He left.The end'), ['He', 'left', '.', 'The', 'end']);
  });

  test('keys are folded: case, accents, curly apostrophes', () => {
    const found = tokenize('Peña O’Hara Łódź Straße');
    assert.deepEqual([0, 1, 2, 3].map((i) => found.key(i)), ['pena', "o'hara", 'lodz', 'strasse']);
  });

  test('at() finds the first token from an offset on', () => {
    const found = tokenize('ab cd ef');
    assert.deepEqual([0, 1, 3, 4, 8].map((at) => found.at(at)), [0, 1, 1, 2, 3]);
  });

  test('every code unit but white space belongs to one token, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const found = tokenize(text);
        let at = 0;
        for (let i = 0; i < found.length; i++) {
          assert.match(text.slice(at, found.start(i)), /^[\s\u200b\ufeff]*$/u);
          assert.ok(found.start(i) < found.end(i));
          at = found.end(i);
        }
        assert.match(text.slice(at), /^[\s\u200b\ufeff]*$/u);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
