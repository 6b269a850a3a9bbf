import assert from 'node:assert/strict';
import { daysOf, readWhen, yearsOf } from '../../../../src/annotate/agreements/dates';
import { tokenize } from '../../../../src/text/tokens';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const when = (text: string, published?: string): string | undefined => {
  const tokens = tokenize(text);
  const found = readWhen(tokens, 0, tokens.length, daysOf(published));
  return found && `${iso(found.from)}/${iso(found.to)}`;
};

suite('Dates of agreements', () => {
  test('a partial date is all of its days', () => {
    const february = daysOf('2024-02')!;
    assert.deepEqual([iso(february.from), iso(february.to)], ['2024-02-01', '2024-02-29']);
    assert.equal(daysOf('soon'), undefined);
    assert.equal(daysOf(undefined), undefined);
  });

  test('written dates', () => {
    assert.equal(when('on July 6, 2011, they'), '2011-07-06/2011-07-06');
    assert.equal(when('in 2015'), '2015-01-01/2015-12-31');
    assert.equal(when('it may march'), undefined);
    assert.equal(when('2000000 jobs and 42 ships'), undefined);
  });

  test('without a year, the last one before the paper', () => {
    assert.equal(when('Jan. 13', '2023-01-13'), '2023-01-13/2023-01-13');
    assert.equal(when('in November', '2023-01-13'), '2022-11-01/2022-11-30');
    assert.equal(when('in November'), undefined);
  });

  test('told from the day of publication', () => {
    assert.equal(when('last year’s', '2016-01-20'), '2015-01-01/2015-12-31');
    assert.equal(when('last month', '2016-01-20'), '2015-12-01/2015-12-31');
    assert.equal(when('Friday', '2016-01-20'), '2016-01-12/2016-01-27');
    assert.equal(when('last year’s'), undefined);
  });

  test('the years a range touches', () => {
    assert.deepEqual(yearsOf({ from: daysOf('2015-12-20')!.from, to: daysOf('2016-01-10')!.to }), [2015, 2016]);
  });
});
