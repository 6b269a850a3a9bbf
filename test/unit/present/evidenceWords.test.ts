import assert from 'node:assert/strict';
import type { Evidence, EvidenceCode, ExclusionCode } from '../../../src/annotate/evidence';
import { evidenceWords } from '../../../src/present/evidenceWords';
import { english } from '../../../src/present/words';

type Steps = { readonly [Code in EvidenceCode]: readonly [Extract<Evidence, { code: Code }>, string] };

/** One step of each code: the compiler tells when one is missing. */
const steps: Steps = {
  'name-in-glossary': [{ code: 'name-in-glossary', name: 'Pam Melroy' }, 'the glossary has the name “Pam Melroy”'],
  'alias-in-glossary': [{ code: 'alias-in-glossary', alias: 'JAXA', name: 'Japan Aerospace Exploration Agency' }, '“JAXA” is another name of Japan Aerospace Exploration Agency'],
  'surname-of': [{ code: 'surname-of', name: 'Bill Nelson', at: 40 }, 'the surname of Bill Nelson, introduced in line 5'],
  'surname-only-one': [{ code: 'surname-only-one', name: 'Bill Nelson' }, 'only Bill Nelson has this surname in the glossary'],
  'surname-shared': [{ code: 'surname-shared', names: ['A B', 'C B'] }, 'the surname is shared by A B, C B'],
  'pronoun-of': [{ code: 'pronoun-of', name: 'Pam Melroy', at: 10 }, 'the pronoun goes back to Pam Melroy in line 2'],
  'title-given': [{ code: 'title-given', title: 'the envoy', name: 'A B', at: 0 }, '“the envoy” is the title of A B, introduced in line 1'],
  'title-held': [{ code: 'title-held', title: 'Administrator', name: 'Bill Nelson', date: '2023-01-13' }, 'Bill Nelson was Administrator on 2023-01-13'],
  'formal-title': [{ code: 'formal-title' }, 'the formal title of the agreement'],
  'short-name': [{ code: 'short-name' }, 'the short name of the agreement'],
  'partial-title': [{ code: 'partial-title', name: 'Outer Space Treaty' }, 'part of the title of “Outer Space Treaty”, and of no other agreement in the glossary'],
  'acronym-introduced': [{ code: 'acronym-introduced', acronym: 'OST', at: 20 }, 'the article introduces OST in line 3'],
  'agreement-noun': [{ code: 'agreement-noun', noun: 'deal' }, '“deal” names a kind of agreement'],
  'parties-matched': [{ code: 'parties-matched', parties: ['Canada', 'Japan'] }, 'the parties agree: Canada, Japan'],
  'date-matched': [{ code: 'date-matched', date: '2009' }, 'the date agrees: 2009'],
  'subject-matched': [{ code: 'subject-matched', words: ['space', 'moon'] }, 'the subject agrees: space, moon'],
  'in-apposition': [{ code: 'in-apposition', name: 'Outer Space Treaty', at: 10 }, 'stands beside “Outer Space Treaty” in line 2'],
  'antecedent': [{ code: 'antecedent', text: 'an agreement', at: 30 }, 'goes back to “an agreement” in line 4'],
  'main-agreement': [{ code: 'main-agreement', at: 10 }, 'the agreement that the article is about, from line 2 on'],
  'rival-excluded': [{ code: 'rival-excluded', name: 'Pact', because: 'party' }, 'not “Pact”: another party'],
  'tied': [{ code: 'tied', names: ['One', 'Two'] }, 'may just as well be “One”, “Two”'],
  'not-in-glossary': [{ code: 'not-in-glossary' }, 'the glossary does not hold it'],
  'cue': [{ code: 'cue', cue: 'said', at: 10 }, '“said” in line 2 tells who speaks'],
  'speaker-carried-on': [{ code: 'speaker-carried-on', at: 10 }, 'the speaker of line 2 goes on'],
  'no-cue': [{ code: 'no-cue' }, 'no word tells who speaks'],
  'linked-by-hand': [{ code: 'linked-by-hand', at: 110 }, 'linked by hand, line 12'],
  'decided-by-hand': [{ code: 'decided-by-hand', at: 0 }, 'decided by hand'],
};

const lineOf = (offset: number): number => offset / 10 + 1;

suite('present: evidence in words', () => {
  for (const [code, [step, expected]] of Object.entries(steps)) test(code, () => assert.equal(evidenceWords(step, english, lineOf), expected));

  test('each reason to rule an agreement out', () => {
    const reasons: Readonly<Record<ExclusionCode, string>> = { party: 'another party', date: 'another date', contrast: 'the words tell it is another one', kind: 'another kind of paper', subject: 'another subject' };
    for (const [because, expected] of Object.entries(reasons)) assert.equal(evidenceWords({ code: 'rival-excluded', name: 'Pact', because: because as ExclusionCode }, english, lineOf), `not “Pact”: ${expected}`);
  });

  test('a formal title is quoted by its beginning', () => {
    const words = evidenceWords({ code: 'antecedent', text: 'Treaty on\n the Launching of Rockets '.repeat(9), at: 0 }, english, lineOf);
    assert.match(words, /^goes back to “Treaty on the Launching of Rockets .{40,60}…” in line 1$/);
  });

  test('values that look like places for values stay as they are', () => {
    assert.equal(evidenceWords({ code: 'alias-in-glossary', alias: '{1}', name: '$& {0}' }, english, lineOf), '“{1}” is another name of $& {0}');
  });
});
