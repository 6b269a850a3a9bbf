import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contextOf } from '../../../src/text/context';

suite('text: words in their context', () => {
  /** The context of the words between two bars, with bars around them again. */
  const context = (marked: string): string => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    const { before, words, after } = contextOf(marked.replaceAll('|', ''), { start, end });
    return `${before}|${words}|${after}`;
  };

  test('some words before, from a whole word on, and more after', () => {
    assert.equal(context('Ministers from both capitals signed |the agreement| in a hurry.'), 'capitals signed |the agreement| in a hurry.');
  });

  test('a line that goes on is cut after a whole word', () => {
    assert.equal(context('|The pact| speaks of ships, of their crews, of what they carry and of what they may not.'), '|The pact| speaks of ships, of their crews, of what they carry…');
  });

  test('never beyond the line', () => {
    assert.equal(context('One.\n|The pact| holds.\nThree.'), '|The pact| holds.');
    assert.equal(context('One.\r\nAnd |the pact| holds.\r\nThree.'), 'And |the pact| holds.');
  });

  test('a name that runs over lines stands on one', () => {
    assert.equal(context('the |Kiruna\n   Treaty| of 1998'), 'the |Kiruna Treaty| of 1998');
  });

  test('marks that turn the direction of text are taken out', () => {
    assert.equal(context('the \u202ered |Kiruna\u2066 Treaty| now'), 'the red |Kiruna Treaty| now');
  });

  test('the words are found in any context, whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-z]{1,20}$/), fc.string({ unit: 'binary' }), (before, words, after) => {
        const context = contextOf(before + words + after, { start: before.length, end: before.length + words.length });
        assert.equal(context.words, words);
        assert.doesNotMatch(context.before + context.after, /[\r\n]/);
      }),
      { seed: 7 },
    );
  });
});
