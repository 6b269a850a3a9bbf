import assert from 'node:assert/strict';
import { reported } from './reading';

suite('Where a reported clause begins and ends', () => {
  test('behind words of time and place', () => {
    assert.deepEqual(reported('Ann Lee said on Friday the pact would hold.'), ['Ann Lee: the pact would hold']);
    assert.deepEqual(reported('Ann Lee said in an interview with a magazine the pact would hold.'), ['Ann Lee: the pact would hold']);
    assert.deepEqual(reported('Ann Lee said on Friday Japan would sign.'), ['Ann Lee: Japan would sign']);
  });

  test('not at an object, nor at a time', () => {
    assert.deepEqual(reported('They agreed to pay a sum to settle a claim that was never made.'), []);
    assert.deepEqual(reported('Ann Lee said at a conference this week, as workers picketed outside.'), []);
  });

  test('behind whom it was told to', () => {
    assert.deepEqual(reported('Ann Lee told Mr. Berg the pact would hold.'), ['Ann Lee: the pact would hold']);
    assert.deepEqual(reported('Ann Lee told reporters that the pact would hold.'), ['Ann Lee: the pact would hold']);
  });

  test('a second report has the speaker of the first', () => {
    assert.deepEqual(reported('In an interview, Ann Lee said the pact would hold, adding that Japan was ready.'), ['Ann Lee: the pact would hold', 'Ann Lee: Japan was ready']);
  });

  test('words of time before a cue inside are nobody’s', () => {
    assert.deepEqual(reported('Today, Ann Lee said, the pact is in force.'), ['Ann Lee: the pact is in force']);
    assert.deepEqual(reported('The pact, Ann Lee said, is in force.'), ['Ann Lee: The pact … is in force']);
  });

  test('a few words beside a quoted fragment are no report of their own', () => {
    assert.deepEqual(reported('Ann Lee said the plan was “doomed from the start.”'), []);
    assert.deepEqual(reported('Ann Lee said the pact would hold until the end of the “long” year.'), ['Ann Lee: the pact would hold until the end of the']);
  });

  test('a question put to the speaker is no report', () => {
    assert.deepEqual(reported('“No,” she said when asked if she would sign.'), []);
    assert.deepEqual(reported('Asked whether it was over, Ann Lee said: “Not at all. We have begun.”'), []);
  });
});
