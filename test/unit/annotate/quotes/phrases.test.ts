import assert from 'node:assert/strict';
import { said } from './reading';

const speakers = (text: string): (string | undefined)[] => said(text).map((q) => q.split(':')[0]);

suite('Speakers: the words that name them', () => {
  test('a short title keeps its point, and the name ends before the verb', () => {
    assert.deepEqual(speakers('“We will go,” Ms. Okafor said.'), ['Ms. Okafor']);
    assert.deepEqual(speakers('“We will go,” said Gov. Okafor on Friday.'), ['Gov. Okafor']);
    assert.deepEqual(speakers('“We will go,” Acme Inc. said.'), ['Acme Inc.']);
  });

  test('a stop between sentences is no point of a title', () => {
    assert.deepEqual(speakers('It rained in Bern. Okafor said: “We will go.”'), ['Okafor']);
  });

  test('several persons speak as one', () => {
    assert.deepEqual(speakers('“We will go,” Ann Lee and Adam Berg wrote.'), ['Ann Lee and Adam Berg']);
    assert.deepEqual(speakers('“We will go,” said Ann Lee and Adam Berg.'), ['Ann Lee and Adam Berg']);
    assert.deepEqual(speakers('“We will go,” said Ann Lee, and Adam Berg nodded.'), ['Ann Lee']);
  });

  test('a noun with its adjective and what it goes with', () => {
    assert.deepEqual(speakers('People close to the talks called the plan “a gift to everybody.”'), ['People close to the talks']);
    assert.deepEqual(speakers('Article 5 of the treaty states: “An attack on one is an attack on all.”'), ['Article 5 of the treaty']);
  });

  test('a place that opens the sentence is none of it', () => {
    assert.deepEqual(speakers('In Bern Ann Lee called the plan “a gift to everybody.”'), ['Ann Lee']);
  });
});
