import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contextOf } from '../../../src/text/context';

suite('text: words in their context', () => {
  /** The context of the words between two bars, with bars around them again. */
  const context = (marked: string): string => {
    const start = marked.indexOf('|');
    const end = marked.lastIndexOf('|') - 1;
    const { context, highlight } = contextOf(marked.replaceAll('|', ''), { start, end });
    return `${context.slice(0, highlight.start)}|${context.slice(highlight.start, highlight.end)}|${context.slice(highlight.end)}`;
  };

  test('some words before, from a whole word on, and more after', () => {
    assert.equal(context('Ministers from both capitals signed |the agreement| in a hurry.'), 'capitals signed |the agreement| in a hurry.');
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
        const { context, highlight } = contextOf(before + words + after, { start: before.length, end: before.length + words.length });
        assert.equal(context.slice(highlight.start, highlight.end), words);
        assert.doesNotMatch(context, /[\r\n]/);
      }),
      { seed: 7 },
    );
  });
});
