import assert from 'node:assert/strict';
import { findingWords, replacementWords } from '../../../src/present/findingWords';
import { english } from '../../../src/present/words';
import type { Finding, FindingOf } from '../../../src/review/finding';

const place = { start: 0, end: 5, entries: [] };
const say = (finding: Finding): string => findingWords(finding, english);

suite('present: finding words', () => {
  test('an office of another time, and what was held instead', () => {
    const finding: FindingOf<'office-not-held'> = { ...place, code: 'office-not-held', title: 'Foreign Minister', name: 'Yoshimasa Hayashi', date: '2024-02-01', held: [{ title: 'Chief Cabinet Secretary' }], role: { title: 'Foreign Minister', from: '2021-11-10', to: '2023-09-13' } };
    assert.equal(say(finding), 'Yoshimasa Hayashi held the office “Foreign Minister” until 2023-09-13; the article is of 2024-02-01. Held then: Chief Cabinet Secretary.');
    assert.equal(say({ ...finding, date: '2021-01-01', held: [] }), 'Yoshimasa Hayashi holds the office “Foreign Minister” from 2021-11-10; the article is of 2021-01-01.');
    const { role: _role, ...never } = finding;
    assert.equal(say({ ...never, title: 'Gov.' }), '“Gov.” is no office of Yoshimasa Hayashi in the glossary. Held at the article’s date (2024-02-01): Chief Cabinet Secretary.');
  });

  test('a title, word by word', () => {
    const changes = [{ printed: 'Concerning', formal: 'Governing the' }, { printed: 'All', formal: '' }, { printed: '', formal: 'Other' }];
    assert.equal(say({ ...place, code: 'title-not-verbatim', title: 'Treaty', changes }), 'Not the formal title to the word: “Concerning” for “Governing the”; “All” is not in it; “Other” is missing.');
  });

  test('surnames, with and without the full name to come', () => {
    const finding: FindingOf<'surname-first'> = { ...place, code: 'surname-first', surname: 'Obi', names: ['Grace Obi', 'Peter Obi'] };
    assert.equal(say(finding), '“Obi” is not introduced by the full name. In the glossary: Grace Obi, Peter Obi.');
    assert.equal(say({ ...finding, names: ['Grace Obi'], full: 40 }), '“Obi” before the full name: Grace Obi is introduced only later.');
  });

  test('how often an unknown agreement is spoken of', () => {
    assert.equal(say({ ...place, code: 'unknown-agreement', text: 'the deal', mentions: 1 }), 'The glossary does not hold this agreement.');
    assert.equal(say({ ...place, code: 'unknown-agreement', text: 'the deal', mentions: 3 }), 'The glossary does not hold this agreement, which is spoken of 3 times.');
  });

  test('a fix is named by what it writes, cut short; without one there is nothing to name', () => {
    assert.equal(replacementWords({ ...place, code: 'misspelt-name', name: 'Obi', replacement: 'Obi' }, english), 'Replace by “Obi”');
    assert.equal(replacementWords({ ...place, code: 'misspelt-name', name: 'Obi', replacement: 'x'.repeat(90) }, english), `Replace by “${'x'.repeat(60)}…”`);
    assert.equal(replacementWords({ ...place, code: 'quote-without-speaker' }, english), undefined);
  });
});
