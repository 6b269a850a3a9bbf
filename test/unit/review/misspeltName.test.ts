import assert from 'node:assert/strict';
import { findingsOf, pointedAt } from './reviewing';

const glossary = `
officials:
  - { id: blinken, name: Antony Blinken, roles: [{ title: Secretary of State, from: 2021-01-26 }] }
  - { id: comer, name: James Comer, roles: [{ title: Representative, from: 2016-11-08 }] }
  - { id: obama, name: Barack Obama }
agreements:
  - { id: artemis, title: Artemis Accords, type: accords }
`;
const marked = (text: string): string => pointedAt('misspelt-name', text, glossary);

suite('review: misspelt name', () => {
  test('a full name of somebody whom the article names elsewhere, or whose title it gives', () => {
    assert.equal(marked('Antony Blinken came. Later, Antony Blinkin left.'), 'Antony Blinken came. Later, ⟦Antony Blinkin⟧ left.');
    assert.equal(marked('Secretary of State Antony Blinkin left.'), 'Secretary of State ⟦Antony Blinkin⟧ left.');
    assert.equal(marked('Secretary of State Antonny Blinken left.'), 'Secretary of State ⟦Antonny Blinken⟧ left.');
  });

  test('a full name of anybody where the hand slipped', () => {
    assert.equal(marked('They met James Coemr and Antony Blinkken.'), 'They met ⟦James Coemr⟧ and ⟦Antony Blinkken⟧.');
  });

  test('a surname, once its bearer was named', () => {
    assert.equal(marked('Antony Blinken came. Then Blinkin said no.'), 'Antony Blinken came. Then ⟦Blinkin⟧ said no.');
    assert.equal(marked('Blinkin said no. Antony Blinken came.'), 'Blinkin said no. Antony Blinken came.');
  });

  test('an agreement', () => {
    assert.equal(marked('They joined the Artemis Acords in May.'), 'They joined the ⟦Artemis Acords⟧ in May.');
    assert.deepEqual(findingsOf('misspelt-name', 'They joined the Artemis Acords in May.', glossary).map((f) => [f.replacement, f.entries]), [['Artemis Accords', ['artemis']]]);
  });

  test('another person, another word, or another form of the name is none', () => {
    for (const text of [
      'FBI director James Comey spoke.',
      'Antony Blinken came. Mike Blinkin left, and Blinkin was gone.',
      'Barack Obama came. The Obamas left.',
      'Barack Obama came. Osama left.',
      'Antony Blinken came. The Blinker Company left.',
      'They signed an Artemis accord.',
      'Antony Blinken said a blinkin was there; Blinkin was not.',
    ]) assert.equal(marked(text), text);
  });
});
