import assert from 'node:assert/strict';
import { official, officialsIn } from './reading';

const nelson = official({ name: 'Bill Nelson', pronouns: 'he' });
const melroy = official({ name: 'Pam Melroy', pronouns: 'she' });
const blinken = official({ name: 'Antony Blinken', pronouns: 'he' });
const hayashi = official({ name: 'Yoshimasa Hayashi', pronouns: 'he' });
const pronouns = (text: string): string[] => officialsIn(text, [nelson, melroy, blinken, hayashi]).filter((m) => /^(?:he|she|his|her|him)=/i.test(m));

suite('Pronouns', () => {
  test('mean the subject before them in the sentence', () => {
    assert.deepEqual(pronouns('Bill Nelson said that he and Pam Melroy would go.'), ['he=nelson']);
    assert.deepEqual(pronouns('At a lunch hosted by Antony Blinken, Bill Nelson signed it with his pen.'), ['his=nelson']);
  });

  test('mean the subject of the sentence before', () => {
    assert.deepEqual(pronouns('Bill Nelson met with Antony Blinken. He did not elaborate on his plans.'), ['He=nelson', 'his=nelson']);
  });

  test('agree in gender', () => {
    assert.deepEqual(pronouns('Bill Nelson met with Pam Melroy. She spoke.'), ['She=melroy']);
    assert.deepEqual(pronouns('Bill Nelson came alone. She spoke.'), []);
  });

  test('reach back over a paragraph', () => {
    assert.deepEqual(pronouns('A short day\n\nBill Nelson spoke.\n\nHe left early.'), ['He=nelson']);
  });

  test('as an object do not mean their own clause’s subject', () => {
    assert.deepEqual(pronouns('Antony Blinken came. Bill Nelson told him everything.'), ['him=blinken']);
  });

  test('stay open where two may be meant', () => {
    assert.deepEqual(pronouns('Bill Nelson met with Antony Blinken near his house.'), []);
    assert.deepEqual(pronouns('Bill Nelson met with the foreign minister, Giorgos Varda, as his country signed.'), []);
    assert.deepEqual(pronouns('The talks with Bill Nelson and with Antony Blinken ended. He spoke.'), []);
  });

  test('stay open where somebody else is named by a given name alone', () => {
    assert.deepEqual(pronouns('Pam Melroy spoke. She knows that Leslie will thrive in her role.'), ['She=melroy']);
  });

  test('in speech never mean the speaker', () => {
    const text = 'A day\n\nBill Nelson met Antony Blinken.\n\n“He was on time,” Nelson said.';
    assert.deepEqual(pronouns(text), ['He=blinken']);
    assert.deepEqual(pronouns('A day\n\nBill Nelson came.\n\n“He was on time,” Nelson said.'), []);
  });

  test('in speech mean whom it names', () => {
    assert.deepEqual(pronouns('A day\n\n“We met Bill Nelson and thanked him,” she said.'), ['him=nelson']);
  });

  test('may run ahead of their subject', () => {
    assert.deepEqual(pronouns('In his speech, Bill Nelson thanked everybody.'), ['his=nelson']);
  });
});
