import assert from 'node:assert/strict';
import type { Mention, Quote } from '../../../src/annotate/types';
import { highlightsOf, visibleFirst, type Highlights } from '../../../src/present/highlights';

suite('present: highlights', () => {
  const mention = (start: number, of: Partial<Mention>): Mention => ({ start, end: start + 1, text: '', kind: 'official', form: 'full', entry: 'x', status: 'linked', candidates: ['x'], why: [], ...of });
  const quote = (kind: Quote['kind'], ...starts: number[]): Quote => ({ kind, segments: starts.map((start) => ({ start, end: start + 1 })), speakers: [], why: [] });
  const shown = (mentions: readonly Mention[], quotes: readonly Quote[] = []): Readonly<Record<string, readonly number[]>> => {
    const highlights: Highlights = highlightsOf({ mentions, quotes, problems: [] });
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
