import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareDates, earliestDay, isBefore, isPartialDate, isWithin, latestDay, suggestDate } from '../../../src/glossary/partialDate';

suite('partial dates', () => {
  test('stop at the year, the month or the day, and exist', () => {
    for (const date of ['2022', '2022-11', '2022-11-18', '2024-02-29', '2000-02-29', '0001']) assert.ok(isPartialDate(date), date);
    for (const text of ['', '22', '2022-1', '2022-00', '2022-13', '2022-11-31', '2023-02-29', '1900-02-29', '2022-11-00', '0000', '2022-11-18T00:00', ' 2022', '12022']) assert.ok(!isPartialDate(text), text);
  });

  test('have a first and a last day', () => {
    assert.deepEqual(['2022', '2022-11', '2022-11-18'].map(earliestDay), ['2022-01-01', '2022-11-01', '2022-11-18']);
    assert.deepEqual(['2022', '2022-11', '2022-11-18', '2024-02', '2023-02'].map(latestDay), ['2022-12-31', '2022-11-30', '2022-11-18', '2024-02-29', '2023-02-28']);
  });

  test('are suggested where only the form is wrong', () => {
    assert.equal(suggestDate('2022/1/5'), '2022-01-05');
    assert.equal(suggestDate('2022.11'), '2022-11');
    for (const text of ['5/1/2022', '2022/13', 'May 2022']) assert.equal(suggestDate(text), undefined);
  });

  test('sort by their first day, the more exact first', () => {
    assert.deepEqual(['2022-11', '2022', '2021-12-31', '2022-01', '2022-01-01'].sort(compareDates), ['2021-12-31', '2022-01-01', '2022-01', '2022', '2022-11']);
  });

  test('answer maybe where they do not know', () => {
    assert.equal(isBefore('2022', '2023-01-01'), 'yes');
    assert.equal(isBefore('2022', '2022-06'), 'maybe');
    assert.equal(isBefore('2022-06-01', '2022-06-01'), 'no');
    assert.equal(isBefore('2023', '2022'), 'no');
    assert.equal(isWithin('2022-06', '2022', '2023'), 'maybe');
    assert.equal(isWithin('2022-06', '2021', '2023'), 'yes');
    assert.equal(isWithin('2022-06', '2022-06-15', undefined), 'maybe');
    assert.equal(isWithin('2022-06', undefined, '2022-05'), 'no');
    assert.equal(isWithin('2022-06', undefined, undefined), 'yes');
    assert.equal(isWithin('2025-01-20', '2021-01-20', '2025-01-20'), 'yes');
  });

  test('agree with every pair of days that they may stand for', () => {
    const day = fc.tuple(fc.integer({ min: 2022, max: 2023 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-'));
    const cut = fc.constantFrom(4, 7, 10);
    fc.assert(
      fc.property(day, day, cut, cut, (a, b, cutA, cutB) => {
        const answer = isBefore(a.slice(0, cutA), b.slice(0, cutB));
        if (answer !== 'maybe') assert.equal(answer === 'yes', a < b);
        else assert.ok(cutA < 10 || cutB < 10);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
