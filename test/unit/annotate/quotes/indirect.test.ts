import assert from 'node:assert/strict';
import { reported } from './reading';

suite('Indirect speech', () => {
  test('with "that" and without', () => {
    assert.deepEqual(reported('Hayashi said that the plan would cover all.'), ['Hayashi: the plan would cover all']);
    assert.deepEqual(reported('Hayashi said he expected more.'), ['Hayashi: he expected more']);
    assert.deepEqual(reported('Ann Lee, the mayor of Bern, said the plan was out.'), ['Ann Lee: the plan was out']);
  });

  test('words of time, place and addressee before the clause', () => {
    assert.deepEqual(reported('Nelson said at the ceremony that he would go.'), ['Nelson: he would go']);
    assert.deepEqual(reported('Nelson told reporters that he would go.'), ['Nelson: he would go']);
  });

  test('the cue after the clause, or inside', () => {
    assert.deepEqual(reported('The plan would cover all, the president told her.'), ['the president: The plan would cover all']);
    assert.deepEqual(reported('Freeing her, he promised, was one of his goals.'), ['he: Freeing her … was one of his goals']);
    assert.deepEqual(reported('The deal covers six stores, according to the union.'), ['the union: The deal covers six stores']);
    assert.deepEqual(reported('According to the union, the deal covers six stores.'), ['the union: the deal covers six stores']);
  });

  test('findings and announcements', () => {
    assert.deepEqual(reported('A panel found the state was in breach.'), ['A panel: the state was in breach']);
    assert.deepEqual(reported('NASA announced that two firms had signed.'), ['NASA: two firms had signed']);
  });

  test('no clause, no report', () => {
    assert.deepEqual(reported('NASA announced any new projects.'), []);
    assert.deepEqual(reported('They asked her to urge the White House to pass it.'), []);
    assert.deepEqual(reported('Later, he added trucks to the plan.'), []);
    assert.deepEqual(reported('A year later, Mr. Lee called Ann Berg.'), []);
    assert.deepEqual(reported('Nelson did not say that he would go.'), []);
  });

  test('a participle that reports on has its own cue', () => {
    assert.deepEqual(reported('“No,” Freeland said on Tuesday in Ottawa, noting that talks continue.'), ['Freeland: talks continue']);
  });

  test('a cue before marks belongs to the marks', () => {
    assert.deepEqual(reported('Asked whether it would hold, Trudeau said: “Yes, of course.”'), []);
  });

  test('the clause around a quoted fragment', () => {
    assert.deepEqual(reported('Lee says the early morning tweets are “lies and nothing else.”'), ['Lee: the early morning tweets are']);
  });
});
