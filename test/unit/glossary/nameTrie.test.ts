import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstKeyOf, NameTrie } from '../../../src/glossary/nameTrie';
import { tokenize } from '../../../src/text/tokens';
import { marked, withMarks } from '../markers';

type Draft = string | { readonly text: string; readonly entry?: string; readonly anyCase?: boolean };

function trieOf(punctuation: 'strict' | 'loose', drafts: readonly Draft[]): NameTrie {
  const trie = new NameTrie(punctuation);
  for (const draft of drafts) {
    const { text, entry = text, anyCase = false } = typeof draft === 'string' ? { text: draft } : draft;
    trie.add({ entry, text, role: 'name', anyCase });
  }
  return trie;
}

/** The names of a text from left to right, each as long as it goes. */
function found(trie: NameTrie, text: string): { start: number; end: number; entries: string[] }[] {
  const tokens = tokenize(text);
  const matches: { start: number; end: number; entries: string[] }[] = [];
  for (let i = 0; i < tokens.length; ) {
    const match = trie.match(tokens, i, tokens.length);
    if (match) matches.push({ ...tokens.span(i, match.endToken), entries: match.names.map((n) => n.entry) });
    i = match?.endToken ?? i + 1;
  }
  return matches;
}

/** Asserts that the names found in a text are those in the brackets. */
function finds(trie: NameTrie, ...sources: readonly string[]): void {
  for (const source of sources) {
    const { text } = marked(source);
    assert.equal(withMarks(text, found(trie, text)), source);
  }
}

suite('Names in a text', () => {
  test('the longest wins', () => {
    const trie = trieOf('strict', ['NASA', 'NASA Headquarters', 'NASA Headquarters West Lobby']);
    finds(trie, '⟦NASA⟧ met at ⟦NASA Headquarters⟧, in the ⟦NASA Headquarters West Lobby⟧.', '⟦NASA Headquarters⟧ West entrance');
  });

  test('nothing is found inside a word, an address or a longer number', () => {
    finds(trieOf('strict', ['NASA', 'Rome', 'Article 5']), 'nasa.gov, NASAL, https://x.org/NASA, Romeo', '⟦Article 5⟧ and Article 52');
  });

  test('possessives, hyphens, handles and line breaks are no part of a word', () => {
    finds(trieOf('strict', ['NASA', 'Artemis Accords']), '⟦NASA⟧’s and a ⟦NASA⟧-led plan, @⟦NASA⟧, non-⟦NASA⟧', 'the ⟦Artemis\r\n  Accords⟧’ signers');
  });

  test('an acronym with its points is one without, and stays in capitals', () => {
    finds(trieOf('strict', ['JCPOA', 'U.S.', 'WHO']), 'The ⟦JCPOA⟧, or ⟦J.C.P.O.A.⟧, binds the ⟦U.S.⟧ and the ⟦US⟧, not us.', 'Who met the ⟦WHO⟧? Jcpoa');
    finds(trieOf('strict', ['P.L.A.']), 'The ⟦PLA⟧ and the ⟦P.L.A.⟧');
  });

  test('a capital in the glossary asks for one in the text, a small letter for none', () => {
    finds(trieOf('strict', ['Department of Peace', 'peace corps']), 'The ⟦Department of Peace⟧, the ⟦DEPARTMENT OF PEACE⟧, a department of peace, the ⟦Peace Corps⟧, a ⟦peace corps⟧');
  });

  test('the article that opens a name may be small', () => {
    finds(trieOf('strict', ['The Hague Group', 'The']), 'Of ⟦the Hague Group⟧ and ⟦The Hague Group⟧; the rest. ⟦The⟧ end.');
  });

  test('a name in any case', () => {
    finds(trieOf('strict', [{ text: 'Convention on the Law of Rivers', anyCase: true }]), 'the ⟦convention on the law of rivers⟧, ⟦CONVENTION ON THE LAW OF RIVERS⟧');
  });

  test('accents may be missing on either side, and composed in either way', () => {
    finds(trieOf('strict', ['São Tomé', 'Peru']), '⟦São Tomé⟧, ⟦Sao Tome⟧, ⟦Sa\u0303o Tome\u0301⟧ and ⟦Perú⟧');
  });

  test('apostrophes and dashes are alike', () => {
    finds(trieOf('strict', ["People's House", "Cote d'Or", 'Berg-Lee Act']), 'The ⟦People’s House⟧ of the ⟦Cote d’Or⟧ passed the ⟦Berg–Lee Act⟧ and the ⟦Berg-Lee Act⟧.');
  });

  test('other signs part strict names', () => {
    finds(trieOf('strict', ['Berg Lee', 'Lee & Co.', 'Ann Lee']), 'Berg, Lee; Ann “Bo” Lee; ⟦Lee & Co.⟧; Ann. Lee', '⟦Berg Lee⟧');
  });

  test('a shared name is given with every bearer', () => {
    const trie = trieOf('strict', [
      { text: 'Georgia', entry: 'state' },
      { text: 'Georgia', entry: 'country' },
    ]);
    assert.deepEqual(found(trie, 'In Georgia.').map((m) => m.entries), [['state', 'country']]);
  });

  test('a name that is no word is left out', () => {
    finds(trieOf('strict', ['', ' ', '-', '“”', '…']), 'A “b” - c … d');
    finds(trieOf('loose', ['', ' ', '-', '“”', '…']), 'A “b” - c … d');
  });

  test('keys of the prototype are words like any other', () => {
    finds(trieOf('strict', ['constructor', '__proto__']), 'the ⟦constructor⟧ of toString');
  });

  test('a limit ends the search', () => {
    const tokens = tokenize('Artemis Accords');
    const trie = trieOf('strict', ['Artemis', 'Artemis Accords']);
    assert.equal(trie.match(tokens, 0, 1)?.endToken, 1);
    assert.equal(trie.match(tokens, 0, 0), undefined);
    assert.equal(trie.match(tokens, 2, 2), undefined);
  });
});

suite('Agreement names in a text', () => {
  const pact = 'Pact on “Rivers,” Lakes – and Seas';

  test('commas, marks and dashes do not matter', () => {
    const trie = trieOf('loose', [{ text: pact, anyCase: true }, 'Berg-Lee Pact']);
    finds(trie, `the ⟦${pact}⟧`, 'the ⟦Pact on “Rivers, Lakes” and Seas⟧', "the ⟦pact on rivers\nlakes and 'seas⟧'", 'the ⟦Berg Lee Pact⟧, the ⟦Berg—Lee Pact⟧');
  });

  test('a full stop, a bracket and a semicolon do', () => {
    finds(trieOf('loose', ['Rome Pact']), 'He left Rome. Pact rules hold. Rome (Pact); Rome; Pact');
  });

  test('a match neither begins nor ends with the signs around it', () => {
    finds(trieOf('loose', ['Rome Pact']), 'The “⟦Rome Pact⟧,” – ⟦Rome Pact⟧ – and the “⟦Rome” Pact⟧');
  });

  test('one proper word tells enough, where the rest is common', () => {
    finds(trieOf('loose', ['Rome Pact', 'Pact']), 'the ⟦Rome pact⟧, the ⟦ROME PACT⟧, the rome pact, the ⟦Pact⟧, a pact');
    finds(trieOf('loose', ['START Treaty']), 'the ⟦START treaty⟧, the Start Treaty');
  });

  test('a beginning that only one entry has', () => {
    const trie = trieOf('loose', ['Rome Pact on Rivers', 'Rome Statute', 'Kyoto Protocol']);
    const beginning = (text: string): string | undefined => trie.beginning(tokenize(text), 0, tokenize(text).length)?.entry;
    assert.equal(beginning('Rome Pact talks'), 'Rome Pact on Rivers');
    assert.equal(beginning('Rome talks'), undefined);
    assert.equal(beginning('Oslo talks'), undefined);
    assert.equal(beginning('Kyoto'), 'Kyoto Protocol');
  });
});

suite('Any names in any text', () => {
  const word = fc.constantFrom('A', 'b', 'B.', 'the', 'U.S.', '-', ',', '’s', '“', '.', 'é', '🚀', '\ud800', '\n', ' ');
  const words = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(' '));

  test('names are the same whether they are there from the first or come when a text asks for them', () => {
    const drafts = fc.array(fc.array(fc.constantFrom('Rome', 'pact', 'the', 'of', 'U.S.', 'Ötzi', '-', 'x-y', '2'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom('strict', 'loose'), drafts, drafts, (punctuation, texts, article) => {
        const names = texts.map((text) => ({ entry: text, text, role: 'name' as const, anyCase: true }));
        const asked = new NameTrie(punctuation, (key) => names.filter(({ text }) => firstKeyOf(text, punctuation) === key));
        const text = article.join(' ');
        assert.deepEqual(found(asked, text), found(trieOf(punctuation, names), text));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('every name with a letter is found in itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('strict', 'loose'), fc.array(words, { maxLength: 6 }), (punctuation, texts) => {
        const trie = trieOf(punctuation, texts);
        for (const text of texts.filter((t) => /[\p{L}\p{N}]/u.test(t))) {
          const tokens = tokenize(text);
          const starts = Array.from({ length: tokens.length }, (_, i) => i);
          assert.ok(starts.some((i) => trie.match(tokens, i, tokens.length)?.names.some((n) => n.text === text)), text);
        }
      }),
      { seed: 21, numRuns: 500 },
    );
  });
});
