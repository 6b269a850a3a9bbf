import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { collectMessages } from './messages';

type Strings = Readonly<Record<string, string>>;

const read = (file: string): Strings => JSON.parse(readFileSync(file, 'utf8')) as Strings;
const placesIn = (text: string): string[] => (text.match(/\{\d+\}/g) ?? []).sort();
const linksIn = (text: string): string[] => (text.match(/\]\([^)]*\)/g) ?? []).sort();
const codesIn = (text: string): string[] => (text.match(/`[^`]*`/g) ?? []).sort();

suite('translation', () => {
  const { keys, open, bare } = collectMessages();
  const manifest = read('package.nls.json');

  test('every message can be told from the source', () => {
    assert.ok(keys.size > 400);
    assert.deepEqual(open, []);
  });

  test('nothing reaches people past the translation', () => {
    assert.deepEqual(bare, []);
  });

  for (const language of ['ja']) {
    const messages = read(`l10n/bundle.l10n.${language}.json`);
    const strings = read(`package.nls.${language}.json`);

    test(`${language}: no message is missing, and none left over`, () => {
      assert.deepEqual([...keys].filter((key) => !Object.hasOwn(messages, key)), [], 'missing');
      assert.deepEqual(Object.keys(messages).filter((key) => !keys.has(key)), [], 'left over');
      assert.deepEqual(Object.keys(strings), Object.keys(manifest));
    });

    test(`${language}: what is filled in stands in every message`, () => {
      for (const [message, translated] of Object.entries(messages)) {
        assert.notEqual(translated.trim(), '', message);
        assert.deepEqual(placesIn(translated), placesIn(message), message);
      }
    });

    test(`${language}: links and codes of the manifest’s texts are kept`, () => {
      for (const [key, text] of Object.entries(manifest)) {
        assert.deepEqual(linksIn(strings[key]!), linksIn(text), key);
        assert.deepEqual(codesIn(strings[key]!), codesIn(text), key);
      }
    });
  }
});
