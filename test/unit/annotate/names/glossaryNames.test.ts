import assert from 'node:assert/strict';
import { findGlossaryNames } from '../../../../src/annotate/names/glossaryNames';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { glossaryFromObject } from '../../../../src/glossary/glossaryFromObject';
import { readArticle } from '../../../../src/text/article';
import { official, officialsIn } from './reading';

/** The names of a glossary in a text: "words=kind form entry", with "?first|second" for the entry of a shared one. */
function namesIn(text: string, glossary: object): string[] {
  return findGlossaryNames(readArticle(text), indexGlossary(glossaryFromObject(glossary).glossary)).map((m) => {
    assert.equal(text.slice(m.start, m.end), m.text);
    return `${m.text}=${m.kind} ${m.form} ${m.entry ?? `?${m.candidates.join('|')}`}`;
  });
}

suite('Names of the glossary', () => {
  test('each kind has its forms', () => {
    const glossary = {
      officials: [{ name: 'Ann Lee', aliases: ['Annie Lee'] }],
      organizations: [{ id: 'peace', name: 'Peace Agency', aliases: ['PA'] }],
      programs: [{ name: 'Delta', aliases: ['Delta program'] }],
      places: [{ id: 'hall', name: 'The Blue Hall' }],
      agreements: [{ id: 'pact', title: 'Pact on Rivers and Lakes', short: 'Rivers Pact', aliases: ['PRL'] }],
    };
    assert.deepEqual(namesIn('Ann Lee (Annie Lee) of the Peace Agency (PA) left the Delta program and Delta in the Blue Hall. The pact on rivers and lakes, the Rivers Pact or P.R.L., holds.', glossary), [
      'Ann Lee=official full ann-lee',
      'Annie Lee=official full ann-lee',
      'Peace Agency=organization full peace',
      'PA=organization short peace',
      'Delta program=program full delta',
      'Delta=program full delta',
      'the Blue Hall=place full hall',
      'pact on rivers and lakes=agreement title pact',
      'Rivers Pact=agreement short pact',
      'P.R.L.=agreement short pact',
    ]);
  });

  test('the longest name hides those inside it, of its own sort', () => {
    const glossary = { officials: [{ name: 'Ann Lee' }], organizations: [{ name: 'Ann Lee Fund' }], agreements: [{ id: 'pact', title: 'Ann Lee Fund Pact' }] };
    assert.deepEqual(namesIn('He signed the Ann Lee Fund Pact.', glossary), ['Ann Lee Fund Pact=agreement title pact', 'Ann Lee Fund=organization full ann-lee-fund']);
  });

  test('a title goes over a line break, but not over a blank line', () => {
    const glossary = { agreements: [{ id: 'pact', title: 'Rivers Pact' }] };
    assert.deepEqual(namesIn('A day\r\n\r\nThe whole text of the Rivers\r\nPact is out.\r\n\r\nThey met on the Rivers\r\n\r\nPact talks', glossary), ['Rivers\r\nPact=agreement title pact']);
  });

  test('a name that two entries share is ambiguous, and its bearer by name comes before one by alias', () => {
    const glossary = { officials: [{ id: 'old', name: 'Joan Berg', aliases: ['J. Berg'] }, { id: 'new', name: 'J. Berg' }] };
    assert.deepEqual(namesIn('Then J. Berg spoke.', glossary), ['J. Berg=official full ?new|old']);
  });

  test('a name is found where nobody wrote prose', () => {
    const glossary = { organizations: [{ name: 'NASA' }] };
    assert.deepEqual(namesIn('NASA OPENS\n\nNASA opens. Credit: NASA/Ann Lee\n\n# NASA\n\n-end-\n\nNASA', glossary).length, 5);
    assert.deepEqual(namesIn('---\ntitle: NASA\n---\nIt opens.', glossary), []);
  });

  test('no text and no glossary have no names', () => {
    assert.deepEqual(namesIn('', { organizations: [{ name: 'NASA' }] }), []);
    assert.deepEqual(namesIn('NASA', {}), []);
  });
});

suite('What is never a mention', () => {
  const never = (phrases: string[]): object => ({ organizations: [{ id: 'nasa', name: 'NASA', never: phrases }, { id: 'esa', name: 'ESA' }] });

  test('is passed over, and nothing else', () => {
    assert.deepEqual(namesIn('The NASA Cafe is near NASA and the ESA Cafe.', never(['NASA Cafe', 'Old NASA', 'ESA'])), ['NASA=organization short nasa', 'ESA=organization short esa']);
    assert.deepEqual(namesIn('The Old NASA is now NASA.', never(['Old NASA'])), ['NASA=organization short nasa']);
  });

  test('is known over a line break, by its words and not by parts of them', () => {
    assert.deepEqual(namesIn('A fine NASA\nCafe’s table', never(['NASA Cafe'])), []);
    assert.deepEqual(namesIn('The NASA Cafeteria is bold NASA.', never(['NASA Cafe', 'old NASA'])).length, 2);
  });

  test('is known beside a copy of itself, and where the phrase says the name twice', () => {
    assert.deepEqual(namesIn('NASA Cafe, NASA Cafe, NASA', never(['NASA Cafe'])), ['NASA=organization short nasa']);
    assert.deepEqual(namesIn('NASA by NASA, not NASA.', never(['NASA by NASA'])), ['NASA=organization short nasa']);
  });

  test('has its own capitals, or only capitals', () => {
    assert.deepEqual(namesIn('NASA cafe or NASA CAFE', never(['NASA Cafe'])), ['NASA=organization short nasa']);
    assert.deepEqual(namesIn('NASA Cafe', never(['NASA cafe'])), ['NASA=organization short nasa']);
  });

  test('holds without words', () => assert.deepEqual(namesIn('NASA', never(['', ' '])), ['NASA=organization short nasa']));

  test('holds for surnames, given names and other spellings of the name too', () => {
    const johnson = official({ name: 'Boris Johnson', never: ['Johnson & Johnson', 'actor Boris Johnson', 'Boris K. Johnson of Rye'] });
    assert.deepEqual(officialsIn('Boris Johnson spoke. Johnson & Johnson fell, and Johnson left.', [johnson]), ['Boris Johnson=johnson', 'Johnson=johnson']);
    assert.deepEqual(officialsIn('The actor Boris Johnson came with Boris K. Johnson of Rye.', [johnson]), ['Boris Johnson=–', 'Boris K. Johnson=–']);
  });
});
