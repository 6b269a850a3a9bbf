import assert from 'node:assert/strict';
import { kindsIn, said } from './reading';

const speakers = (text: string): (string | undefined)[] => said(text).map((q) => q.split(':')[0]);

suite('Cues other than a subject and its verb', () => {
  test('the agent of a passive speaks', () => {
    assert.deepEqual(speakers('The plan was described by Mr. Berg as “a betrayal of the young.”'), ['Mr. Berg']);
    assert.deepEqual(speakers('The plan has been called “a betrayal of the young” by Mr. Berg.'), ['Mr. Berg']);
    assert.deepEqual(speakers('Ann Lee was told by the panel that the plan was “a betrayal.”'), ['the panel']);
  });

  test('an agent farther off has not said it', () => {
    assert.deepEqual(speakers('Ann Lee was blamed by Mr. Berg for promoting “quack” cures.'), []);
  });

  test('any verb of finding does before "that", and its noun does not', () => {
    assert.deepEqual(speakers('The judge ruled that the order was “void on its face.”'), ['The judge']);
    assert.deepEqual(speakers('They wait in hopes that “goods” arrive.'), []);
  });

  test('a paper speaks for itself', () => {
    assert.deepEqual(speakers('The announcement that the bank was “fit and proper” surprised them.'), ['The announcement']);
    assert.deepEqual(speakers('The emails that were marked “secret” are gone.'), []);
  });

  test('in somebody’s words, and in somebody’s view', () => {
    assert.deepEqual(speakers('“A betrayal of the young,” in the words of Ann Lee.'), ['Ann Lee']);
    assert.deepEqual(speakers('For Ann Lee, the ruling was “devastating.”'), ['Ann Lee']);
    assert.deepEqual(speakers('For example, the plan was “frozen.”'), []);
  });

  test('half of a compound is no verb', () => {
    assert.deepEqual(kindsIn('The so-called “peace dividend” never came.'), ['not-speech']);
  });

  test('what is called right before the marks has that name', () => {
    assert.deepEqual(kindsIn('The mission, called “Artemis II,” takes four people.'), ['not-speech']);
    assert.deepEqual(kindsIn('Ann Lee called it “a mission too many.”'), ['mixed']);
  });
});
