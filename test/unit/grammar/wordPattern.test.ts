import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { wordPattern } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as { wordPattern: { pattern: string; flags: string } };
const words = (text: string): string[] => text.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)) ?? [];

suite('language configuration: words', () => {
  test('abbreviations, names with apostrophes and hyphens are one word', () => {
    assert.deepEqual(words('The U.S. and O’Hara, Ocasio-Cortez’s U.S.-Japan pact in Washington, D.C.'), ['The', 'U.S.', 'and', 'O’Hara', 'Ocasio-Cortez’s', 'U.S.-Japan', 'pact', 'in', 'Washington', 'D.C.']);
  });

  test('marks and full stops are outside', () => {
    assert.deepEqual(words('“Hayashi,” ‘signed’ "it" - on Jan. 13.'), ['Hayashi', 'signed', 'it', 'on', 'Jan', '13']);
  });

  test('accents and other scripts', () => {
    assert.deepEqual(words('Müller, José e\u0301tat, 林芳正'), ['Müller', 'José', 'e\u0301tat', '林芳正']);
  });
});
