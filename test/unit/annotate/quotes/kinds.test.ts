import assert from 'node:assert/strict';
import { kindsIn, said } from './reading';

suite('Kinds of quotes', () => {
  test('a sentence is direct, a fragment mixed, however short', () => {
    assert.deepEqual(kindsIn('“We will go,” she said.'), ['direct']);
    assert.deepEqual(kindsIn('She called it “unfair.”'), ['mixed']);
    assert.deepEqual(said('She called it “unfair.”'), ['She: “unfair.”']);
  });

  test('a title after "titled" is not speech, words after "called" are', () => {
    assert.deepEqual(kindsIn('The text, titled “Framework for Two Countries,” is out.'), ['not-speech']);
    assert.deepEqual(kindsIn('She called the text “a framework for two.”'), ['mixed']);
  });

  test('programmes after a preposition or their house are not speech', () => {
    assert.deepEqual(kindsIn('He spoke on CNN’s “State of the Union” on Sunday.'), ['not-speech']);
    assert.deepEqual(kindsIn('On “Face the Nation,” he was silent.'), ['not-speech']);
  });

  test('what somebody is called is speech, and a programme that takes calls is not', () => {
    assert.deepEqual(said('Lee called the winner “Miss Piggy” and “Miss Housekeeping” twice.'), ['Lee: “Miss Piggy” … “Miss Housekeeping”']);
    assert.deepEqual(kindsIn('He takes calls on his “Keeping It Real” show.'), ['not-speech']);
  });

  test('a nickname is not speech', () => {
    assert.deepEqual(kindsIn('They met Jack “Ace” Fischer there.'), ['not-speech']);
  });

  test('a scare quote that nobody says is not speech', () => {
    assert.deepEqual(kindsIn('The deal is a “pre-agreement” because nothing is signed.'), ['not-speech']);
    assert.deepEqual(kindsIn('“Refoulement” is forbidden by law.'), ['not-speech']);
  });

  test('marks in a headline are left to the text', () => {
    assert.deepEqual(kindsIn('It rained.\n\n‘All Bets Are Off’\n\nIt stopped.'), ['not-speech']);
  });
});
