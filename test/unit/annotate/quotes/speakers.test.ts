import assert from 'node:assert/strict';
import { said } from './reading';

suite('Speakers: the cue after', () => {
  test('subject and verb, verb and subject', () => {
    assert.deepEqual(said('“We will go,” Ann Lee said.'), ['Ann Lee: “We will go,”']);
    assert.deepEqual(said('“We will go,” said Ann Lee, the mayor of Bern.'), ['Ann Lee: “We will go,”']);
    assert.deepEqual(said('“Will we go?” he asked.'), ['he: “Will we go?”']);
  });

  test('an appositive or a bracket between subject and verb', () => {
    assert.deepEqual(said('“We will go,” Ann Lee, now 81 and retired in Bern, said by telephone.'), ['Ann Lee: “We will go,”']);
    assert.deepEqual(said('“We will go,” Ann Lee (D-Wis.) said on Friday.'), ['Ann Lee: “We will go,”']);
  });

  test('bodies and papers speak too', () => {
    assert.deepEqual(said('“We will go,” the White House said in a statement.'), ['the White House: “We will go,”']);
    assert.deepEqual(said('“It is done,” according to the report.'), ['the report: “It is done,”']);
  });

  test('a verb of the next sentence is no cue', () => {
    assert.deepEqual(said('Ann Lee nodded. “We will go.” The mayor said nothing.'), ['Ann Lee: “We will go.”']);
  });
});

suite('Speakers: the cue before', () => {
  test('with a colon, a comma, nothing', () => {
    assert.deepEqual(said('Ann Lee said: “We will go.”'), ['Ann Lee: “We will go.”']);
    assert.deepEqual(said('Ann Lee said, “We will go.”'), ['Ann Lee: “We will go.”']);
    assert.deepEqual(said('Ann Lee called the plan “a gift to everybody” on Friday.'), ['Ann Lee: “a gift to everybody”']);
  });

  test('an aside, a relative clause, a second verb', () => {
    assert.deepEqual(said('The agency, in a statement about the plan, described it as “a gift to everybody.”'), ['The agency: “a gift to everybody.”']);
    assert.deepEqual(said('They met Ann Lee, who called the plan “a gift to everybody.”'), ['Ann Lee: “a gift to everybody.”']);
    assert.deepEqual(said('Ann Lee fired back and called the plan “a gift to everybody.”'), ['Ann Lee: “a gift to everybody.”']);
  });

  test('what a paper describes is its own speech', () => {
    assert.deepEqual(said('That agreement established what it described as an “overall legal framework” for both.'), ['That agreement: “overall legal framework”']);
  });

  test('a possessor of a statement', () => {
    assert.deepEqual(said('They liked Ann Lee’s promise of “a gift to everybody.”'), ['Ann Lee: “a gift to everybody.”']);
  });

  test('a noun of the verb’s form is no cue', () => {
    assert.deepEqual(said('Voters in key states of “the gift to everybody” were silent.').map((q) => q.split(':')[0]), ['nobody']);
  });

  test('a transcript’s label', () => {
    assert.deepEqual(said('“WALLACE: Will you go?”').map((q) => q.split(':')[0]), ['WALLACE']);
  });
});

suite('Speakers carried on', () => {
  test('to the next sentence, as one utterance', () => {
    assert.deepEqual(said('“We will go,” Ann Lee said. “It is time for all of us.”'), ['Ann Lee: “We will go,” … “It is time for all of us.”']);
  });

  test('to the next paragraph', () => {
    assert.deepEqual(said('“We will go,” Ann Lee said.\n\n“It is time for all of us.”').map((q) => q.split(':')[0]), ['Ann Lee', 'Ann Lee']);
  });

  test('a new subject takes over', () => {
    assert.deepEqual(said('“We will go,” Ann Lee said. Adam Berg disagreed. “It is too soon for us.”').map((q) => q.split(':')[0]), ['Ann Lee', 'Adam Berg']);
  });

  test('“he said” inside somebody’s quotation does not leak', () => {
    assert.deepEqual(said('“Then he said no to us,” Ann Lee said.'), ['Ann Lee: “Then he said no to us,”']);
  });
});

suite('One utterance', () => {
  test('split by its cue', () => {
    assert.deepEqual(said('“With the plan,” he said, “we will go.”'), ['he: “With the plan,” … “we will go.”']);
  });

  test('split by a cue with more behind it', () => {
    assert.deepEqual(said('“Every time you say that,” he said, referring to the fee, “you give ground.”'), ['he: “Every time you say that,” … “you give ground.”']);
  });

  test('over paragraphs that open again', () => {
    assert.deepEqual(said('Ann Lee said: “We will go.\n\n“It is time for all of us.”'), ['Ann Lee: “We will go. … “It is time for all of us.”']);
  });

  test('not two cues', () => {
    assert.equal(said('“We will go,” Ann Lee said. “It is too soon,” Adam Berg replied.').length, 2);
  });
});
