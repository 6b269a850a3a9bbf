import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kinds, tokenize } from '../../../src/text/tokens';
import { anyText } from './anyText';

const nameOfKind = new Map<number, string>(Object.entries(kinds).map(([name, kind]) => [kind, name]));

/** The tokens as written, with a space between. */
const words = (text: string): string => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.word(i)).join(' ');
};
/** The words of one kind. */
const ofKind = (kind: keyof typeof kinds, text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => i).filter((i) => nameOfKind.get(tokens.kind(i)!) === kind).map((i) => tokens.word(i));
};

suite('Tokens', () => {
  test('initials keep their points, other words do not', () => {
    assert.equal(words('The U.S. and J.C.P.O.A. talks ended.'), 'The U.S. and J.C.P.O.A. talks ended .');
    assert.equal(words('John F. Kennedy, Ph.D., left at 5 p.m. Monday.'), 'John F. Kennedy , Ph.D. , left at 5 p.m. Monday .');
    assert.equal(words('Mr. Li went. So did Xi.'), 'Mr . Li went . So did Xi .');
    assert.equal(words('a plan of the U.S.A and the E.U'), 'a plan of the U.S. A and the E. U');
  });

  test('a hyphen parts words, and leaves the points of initials', () => {
    assert.equal(words('U.S.-Japan ties, a 31-page text'), 'U.S. - Japan ties , a 31 - page text');
  });

  test('apostrophes inside a word belong to it, straight, curly or as a letter', () => {
    for (const apostrophe of ["'", '’', 'ʼ']) {
      const name = `O${apostrophe}Hara`;
      assert.deepEqual(ofKind('word', `${name} won${apostrophe}t go`), [name, `won${apostrophe}t`, 'go']);
    }
  });

  test('the possessive stands apart, after words, initials, numbers and addresses', () => {
    for (const s of ["'s", '’s', "'S", '’S']) {
      assert.equal(words(`NASA${s} plan`), `NASA ${s} plan`);
      assert.deepEqual(ofKind('possessive', `NASA${s} O’Hara${s} U.S.${s} 1990${s} nasa.gov${s} plan`), [s, s, s, s, s]);
    }
    assert.deepEqual(ofKind('possessive', "the 1990'sh 'small' talk"), []);
  });

  test('the apostrophe of a plural possessive is a mark: the word alone cannot tell it from a closing one', () => {
    assert.equal(words('Texas’ law and the parties\' faith'), "Texas ’ law and the parties ' faith");
    assert.deepEqual(ofKind('mark', "rock ’n’ roll in the '90s"), ['’', '’', "'"]);
  });

  test("typewriter's double marks are one token", () => {
    assert.deepEqual(ofKind('mark', "``One,'' he said. ''Two.''"), ['``', "''", "''", "''"]);
    assert.deepEqual(ofKind('mark', '‘‘One,’’ he said.'), ['‘‘', '’’']);
    assert.deepEqual(ofKind('mark', '“‘No,’” he said. "Go" «si» „ja‟ ‹x› 「は」'), ['“', '‘', '’', '”', '"', '"', '«', '»', '„', '‟', '‹', '›', '「', '」']);
  });

  test('numbers keep their inner points and commas, and the letters after them', () => {
    assert.deepEqual(ofKind('number', 'In 2023, the 37th of 1,000.5 parts cost $2.4bn, 20% up.'), ['2023', '37th', '1,000.5', '2.4bn', '20']);
    assert.equal(words('On Jan. 13.'), 'On Jan . 13 .');
    assert.equal(words('at 10:30, 2016-17'), 'at 10 : 30 , 2016 - 17');
  });

  test('addresses are whole, without the sentence’s punctuation', () => {
    assert.deepEqual(ofKind('address', 'See https://www.nasa.gov/artemis-accords/?a=1&b=2#top. Or nasa.gov, or (www.state.gov/x).'), ['https://www.nasa.gov/artemis-accords/?a=1&b=2#top', 'nasa.gov', 'www.state.gov/x']);
    assert.deepEqual(ofKind('address', 'jo.a.o-doe_x@mail.nasa.gov; J.Doe@nasa.gov, Press@State.Gov.'), ['jo.a.o-doe_x@mail.nasa.gov', 'J.Doe@nasa.gov', 'Press@State.Gov']);
    assert.deepEqual(ofKind('address', "[here](https://nasa.gov/a) “esa.int” 'esa.int' nasa.gov—the agency’s"), ['https://nasa.gov/a', 'esa.int', 'esa.int', 'nasa.gov']);
    assert.deepEqual(ofKind('address', 'https://nasa.gov/a,b and nasa.gov,the https://nasa.gov/'), ['https://nasa.gov/a,b', 'nasa.gov', 'https://nasa.gov/']);
  });

  test('a handle, a missing space and an abbreviation are no addresses', () => {
    assert.deepEqual(ofKind('address', 'Ask @NASA. It ended.The rest e.g. of it at 5 p.m.today'), []);
  });

  test('accents belong to their letters, composed or not', () => {
    assert.equal(words('São Pa\u0301blo Ångström'), 'São Pa\u0301blo Ångström');
    assert.equal(tokenize('Pa\u0301blo').key(0), 'pablo');
  });

  test('keys are folded: case, accents, apostrophes, letters without a decomposition, invisible joiners', () => {
    const key = (word: string): string => tokenize(word).key(0);
    assert.equal(key('ERDOĞAN'), 'erdogan');
    assert.equal(key('O’Hara'), "o'hara");
    assert.equal(key('Łódź'), 'lodz');
    assert.equal(key('Ærø'), 'aero');
    assert.equal(key('agree\u00adment'), 'agreement');
    assert.equal(key('ﬁnal'), 'final');
  });

  test('bidi controls and zero-width spaces are white space', () => {
    assert.equal(words('\u200eAntony\u2066 Blinken\u2069\u200b\u2060!\ufeff'), 'Antony Blinken !');
  });

  test('emoji and other astral letters are never cut in two', () => {
    assert.equal(words('Go 🚀 now'), 'Go 🚀 now');
    assert.equal(words('👨‍👩‍👧 ☀️'), '👨‍👩‍👧 ☀');
  });

  test('scripts without spaces are one word up to their punctuation', () => {
    assert.equal(words('岸田文雄首相は「協定」と述べた。'), '岸田文雄首相は 「 協定 」 と述べた 。');
  });

  test('lines may end in any way, and control characters are signs of their own', () => {
    assert.equal(words('a\r\nb\rc\nd\u2028e\tf\u00a0g'), 'a b c d e f g');
    assert.deepEqual(ofKind('punctuation', 'a\u0000b'), ['\u0000']);
  });

  test('look-ups outside the list answer with nothing', () => {
    const tokens = tokenize('One two');
    assert.deepEqual([tokens.word(-1), tokens.word(2), tokens.key(-1), tokens.key(2), tokens.kind(2), tokens.isWord(-1)], ['', '', '', '', undefined, false]);
    assert.deepEqual([tokens.start(2), tokens.end(2)], [7, 7]);
  });

  test('at finds the first token from an offset on', () => {
    const tokens = tokenize(' One, two ');
    assert.deepEqual([0, 1, 2, 4, 5, 6, 9, 99].map((offset) => tokens.at(offset)), [0, 0, 1, 1, 2, 2, 3, 3]);
  });

  test('glued is what no white space parts', () => {
    const tokens = tokenize('One, “two”');
    assert.deepEqual([0, 1, 2, 3, 4].map((i) => tokens.isGlued(i)), [false, true, false, true, true]);
  });
});

suite('Tokens of any text', () => {
  test('lie in order, apart, and cover everything but white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          assert.match(text.slice(at, tokens.start(i)), /^[\s\p{Cf}\p{Mn}]*$/u);
          assert.ok(tokens.start(i) >= at && tokens.end(i) > tokens.start(i));
          at = tokens.end(i);
          assert.equal(tokens.at(tokens.start(i)), i);
        }
        assert.match(text.slice(at), /^[\s\p{Cf}\p{Mn}]*$/u);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  test('never part a surrogate from its pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.length; i++) assert.doesNotMatch(tokens.word(i), /\p{Cs}/u);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
