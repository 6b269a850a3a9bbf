import assert from 'node:assert/strict';
import type { Annotations, Quote } from '../../../src/annotate/types';
import { quoteAt } from '../../../src/workspace/quoteAt';

const text = '“We are glad,” she said, “of it.”';
const span = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const quote: Quote = { kind: 'direct', segments: [span('“We are glad,”'), span('“of it.”')], cue: { ...span('said'), text: 'said' }, speakers: [{ ...span('she'), text: 'she', entry: null }], why: [] };

const at = (offset: number, of: Partial<Quote> = {}): string | undefined => {
  const annotations: Annotations = { mentions: [], quotes: [{ ...quote, ...of }], problems: [] };
  const found = quoteAt(annotations, offset);
  return found && text.slice(found.start, found.end);
};

suite('workspace: the quote at an offset', () => {
  test('by its marks, its speaker and its cue', () => {
    assert.deepEqual([0, text.indexOf('” she'), text.indexOf('she') + 1, text.indexOf('said'), text.indexOf('“of'), text.length - 1].map((offset) => at(offset)), ['“', '”', 'she', 'said', '“', '”']);
  });

  test('not by its words, nor by those around it', () => assert.deepEqual([1, 5, text.indexOf(', “of'), text.length].map((offset) => at(offset)), [undefined, undefined, undefined, undefined]));

  test('indirect speech has no marks', () => assert.deepEqual([0, text.indexOf('said')].map((offset) => at(offset, { kind: 'indirect' })), [undefined, 'said']));
});
