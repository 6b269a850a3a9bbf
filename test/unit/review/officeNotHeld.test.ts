import assert from 'node:assert/strict';
import { findingsOf, pointedAt } from './reviewing';

const glossary = `
officials:
  - id: hayashi
    name: Yoshimasa Hayashi
    country: Japan
    roles:
      - { title: Foreign Minister, from: 2021-11-10, to: 2023-09-13 }
      - { title: Chief Cabinet Secretary, from: 2023-12-14, to: 2025-10-21 }
  - id: obi
    name: Grace Obi
    country: Ghana
    roles: [{ title: Senator, from: 2019-01-07 }]
  - id: nowak
    name: Jan Nowak
    roles: [{ title: Minister of Finance }]
`;
const at = (date: string, text: string): string => pointedAt('office-not-held', `---\ndate: ${date}\n---\n\n${text}`, glossary).split('\n\n')[1]!;

suite('review: office not held', () => {
  test('a title held at another time', () => {
    assert.equal(at('2024-02-01', 'Talks went on. Foreign Minister Yoshimasa Hayashi met her.'), 'Talks went on. ⟦Foreign Minister Yoshimasa Hayashi⟧ met her.');
    assert.equal(at('2023-02-01', 'Chief Cabinet Secretary Yoshimasa Hayashi met her.'), '⟦Chief Cabinet Secretary Yoshimasa Hayashi⟧ met her.');
  });

  test('one that is held, in any of its forms, is not', () => {
    for (const title of ['Foreign Minister', 'Japanese Foreign Minister', 'Minister of Foreign Affairs', 'Minister', 'Mr.']) assert.equal(at('2023-02-01', `In Tokyo, ${title} Yoshimasa Hayashi spoke.`), `In Tokyo, ${title} Yoshimasa Hayashi spoke.`);
    assert.equal(at('2023-02-01', 'Sen. Grace Obi spoke.'), 'Sen. Grace Obi spoke.');
  });

  test('the office of another: where the one that is held leaves no room for it', () => {
    assert.equal(at('2023-02-01', 'In Accra, Gov. Grace Obi spoke.'), 'In Accra, ⟦Gov. Grace Obi⟧ spoke.');
    assert.equal(at('2023-02-01', 'In Accra, committee chair Grace Obi spoke.'), 'In Accra, committee chair Grace Obi spoke.');
    assert.equal(at('2018-02-01', 'In Accra, Gov. Grace Obi spoke.'), 'In Accra, Gov. Grace Obi spoke.');
  });

  test('of another time by its own words, by the year of its sentence, or in somebody’s mouth', () => {
    for (const text of [
      'The former Foreign Minister Yoshimasa Hayashi met her.',
      'The then-Foreign Minister Yoshimasa Hayashi met her.',
      'In 2022 Foreign Minister Yoshimasa Hayashi met her.',
      '“We thank Foreign Minister Yoshimasa Hayashi for coming,” Ann Lee said.',
    ]) assert.equal(at('2024-02-01', text), text);
  });

  test('long after an office ended, whoever bears its title is part of a story, unless they speak', () => {
    const story = 'The port was Foreign Minister Yoshimasa Hayashi’s idea.';
    assert.equal(at('2030-02-01', story), story);
    assert.equal(at('2030-02-01', '“It is late,” Foreign Minister Yoshimasa Hayashi said.'), '“It is late,” ⟦Foreign Minister Yoshimasa Hayashi⟧ said.');
  });

  test('nothing is said without a date, or of roles without one', () => {
    assert.deepEqual(findingsOf('office-not-held', 'Foreign Minister Yoshimasa Hayashi met her.', glossary), []);
    assert.equal(at('2024-02-01', 'Prime Minister Jan Nowak spoke.'), 'Prime Minister Jan Nowak spoke.');
  });

  test('tells the office that was meant, those that are held, and offers “former”', () => {
    const [finding] = findingsOf('office-not-held', 'In Rome, Foreign Minister Yoshimasa Hayashi met her.', glossary, '2024-02-01');
    assert.deepEqual([finding?.role?.to, finding?.held.map((role) => role.title), finding?.entries, finding?.replacement], ['2023-09-13', ['Chief Cabinet Secretary'], ['hayashi'], 'former Foreign Minister Yoshimasa Hayashi']);
    assert.equal(findingsOf('office-not-held', 'Foreign Minister Yoshimasa Hayashi met her.', glossary, '2024-02-01')[0]?.replacement, 'Former Foreign Minister Yoshimasa Hayashi');
    assert.equal(findingsOf('office-not-held', 'In Rome, Japan’s Foreign Minister Yoshimasa Hayashi met her.', glossary, '2024-02-01')[0]?.replacement, undefined);
    assert.equal(findingsOf('office-not-held', 'Chief Cabinet Secretary Yoshimasa Hayashi met her.', glossary, '2023-02-01')[0]?.replacement, undefined);
  });
});
