import assert from 'node:assert/strict';
import type { Mention, Quote } from '../../../src/annotate/types';
import { highlightChoices, highlightsOf, visibleFirst, type Highlights, type HighlightWish } from '../../../src/present/highlights';

suite('present: highlights', () => {
  const mention = (start: number, of: Partial<Mention>): Mention => ({ start, end: start + 1, text: '', kind: 'official', form: 'full', entry: 'x', status: 'linked', candidates: ['x'], why: [], ...of });
  const quote = (kind: Quote['kind'], ...starts: number[]): Quote => ({ kind, segments: starts.map((start) => ({ start, end: start + 1 })), speakers: [], why: [] });
  const shown = (mentions: readonly Mention[], quotes: readonly Quote[] = [], wish: Partial<HighlightWish> = {}): Readonly<Record<string, readonly number[]>> => {
    const highlights: Highlights = highlightsOf({ mentions, quotes, problems: [] }, { mode: 'all', shown: highlightChoices, ...wish });
    return Object.fromEntries(Object.entries(highlights).filter(([, spans]) => spans.length > 0).map(([category, spans]) => [category, spans.map((s) => s.start)]));
  };

  test('by kind; programs and places as organizations are', () => {
    const kinds = ['official', 'agreement', 'organization', 'program', 'place'] as const;
    assert.deepEqual(shown(kinds.map((kind, at) => mention(at, { kind }))), { official: [0], agreement: [1], organization: [2, 3, 4] });
  });

  test('what is not settled by what is open, whatever its kind', () => {
    const open = { entry: null, candidates: [] };
    assert.deepEqual(shown([mention(0, { ...open, status: 'unknown' }), mention(1, { ...open, status: 'ambiguous', kind: 'agreement' })]), { unknown: [0], ambiguous: [1] });
  });

  test('speech in quote marks with all its parts; no titles in marks, and no indirect speech', () => {
    assert.deepEqual(shown([], [quote('direct', 1, 5), quote('mixed', 7), quote('not-speech', 9), quote('indirect', 11)]), { quote: [1, 5, 7] });
  });
});

suite('present: highlights as wished', () => {
  const mention = (start: number, entry: string | null, of: Partial<Mention> = {}): Mention => ({ start, end: start + 1, text: 'x', kind: 'official', form: 'full', entry, status: entry === null ? 'unknown' : 'linked', candidates: [], why: [], ...of });
  const speaker = { start: 40, end: 44, text: 'Eto', entry: null };
  const quotes: readonly Quote[] = [{ kind: 'direct', segments: [{ start: 50, end: 60 }], speakers: [speaker, { ...speaker, start: 50, end: 50 }], why: [] }, { kind: 'not-speech', segments: [{ start: 70, end: 80 }], speakers: [speaker], why: [] }];
  const starts = (wish: Partial<HighlightWish>): Record<string, number[]> => {
    const mentions = [mention(0, 'a'), mention(2, 'b'), mention(4, 'a'), mention(6, null, { chain: 'c' }), mention(8, null, { chain: 'c' }), mention(9, 'a', { kind: 'agreement' })];
    const all = highlightsOf({ mentions, quotes, problems: [] }, { mode: 'all', shown: highlightChoices, ...wish });
    return Object.fromEntries(Object.entries(all).filter(([, spans]) => spans.length > 0).map(([category, spans]) => [category, spans.map((span) => span.start)]));
  };

  test('the first mention of each, known or not', () => {
    assert.deepEqual(starts({ mode: 'first' }), { quote: [50], speaker: [40], agreement: [9], official: [0, 2], unknown: [6] });
  });

  test('nothing', () => assert.deepEqual(starts({ mode: 'off' }), {}));

  test('some categories; what is open goes with its kind', () => {
    assert.deepEqual(starts({ shown: ['agreements'] }), { agreement: [9] });
    assert.deepEqual(starts({ shown: ['officials'] }), { official: [0, 2, 4], unknown: [6, 8] });
    assert.deepEqual(starts({ shown: ['quotes'] }), { quote: [50] });
  });
});

suite('present: visible first', () => {
  const spans = [0, 10, 20, 30, 40].map((start) => ({ start, end: start + 5 }));
  const starts = (most: number, ...visible: { start: number; end: number }[]): number[] => visibleFirst(spans, visible, most).map((s) => s.start);

  test('few enough stay as they are', () => assert.deepEqual(starts(5, { start: 20, end: 50 }), [0, 10, 20, 30, 40]));

  test('of too many, those in view, then the others from the top', () => {
    assert.deepEqual(starts(3, { start: 24, end: 31 }), [20, 30, 0]);
    assert.deepEqual(starts(2, { start: 0, end: 1 }, { start: 41, end: 60 }), [0, 40]);
    assert.deepEqual(starts(1), [0]);
  });
});
