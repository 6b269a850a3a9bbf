import assert from 'node:assert/strict';
import { findParties, findStates } from '../../../../src/annotate/parties';
import { countries } from '../../../../src/annotate/data/countries';
import { tokenize } from '../../../../src/text/tokens';

const states = (text: string): string[] => {
  const tokens = tokenize(text);
  return findStates(tokens, 0, tokens.length).map((p) => `${p.key}:${p.way}`);
};

suite('Parties in the text', () => {
  test('names, adjectives and seats', () => {
    assert.deepEqual(states('Japan, the Japanese side and Tokyo'), ['JP:name', 'JP:adjective', 'JP:seat']);
  });

  test('the longest name', () => {
    assert.deepEqual(states('South Korean envoys met those of the United Kingdom of Great Britain and Northern Ireland'), ['KR:adjective', 'GB:name']);
  });

  test('points and capitals', () => {
    assert.deepEqual(states('the U.S.-Japan pact; US and EU'), ['US:name', 'JP:name', 'US:name', 'EU:name']);
    assert.deepEqual(states('give us turkey and polish the china'), []);
  });

  test('a dateline’s place is none', () => {
    const text = 'MINSK, Belarus — Ukraine signed.';
    assert.deepEqual(findParties(tokenize(text), [], { start: 0, end: text.indexOf('Ukraine') }).map((p) => p.key), ['UA']);
  });

  test('no name stands for two states', () => {
    const names = countries.flatMap((c) => [...c.names, ...c.adjectives, ...c.seats]);
    assert.deepEqual(names.filter((name, i) => names.indexOf(name) !== i), []);
    assert.deepEqual(countries.map((c) => c.code), [...countries.map((c) => c.code)].sort());
  });
});
