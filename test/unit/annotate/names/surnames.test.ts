import assert from 'node:assert/strict';
import { official, officialsIn, role } from './reading';

const blinken = official({ name: 'Antony Blinken', pronouns: 'he', roles: [role('Secretary of State')] });
const hillary = official({ name: 'Hillary Clinton', id: 'hillary', pronouns: 'she', roles: [role('Secretary of State')] });
const bill = official({ name: 'Bill Clinton', id: 'bill', pronouns: 'he', roles: [role('President')] });
const barack = official({ name: 'Barack Obama', id: 'barack', pronouns: 'he', roles: [role('President')] });
const michelle = official({ name: 'Michelle Obama', id: 'michelle', pronouns: 'she' });
const xi = official({ name: 'Xi Jinping', id: 'xi' });
const surnamesOf = (text: string, officials: Parameters<typeof officialsIn>[1]): string[] => officialsIn(text, officials).filter((m) => !m.split('=')[0]!.includes(' '));

suite('Surnames', () => {
  test('follow the full name, with a possessive too', () => {
    assert.deepEqual(surnamesOf('Antony Blinken came. Blinken’s aides and Mr. Blinken left.', [blinken]), ['Blinken=blinken', 'Blinken=blinken']);
  });

  test('may stand before it in a headline', () => {
    assert.deepEqual(surnamesOf('Blinken to visit Tokyo\n\nAntony Blinken will go.', [blinken]), ['Blinken=blinken']);
  });

  test('alone, with nobody introduced, are nobody’s', () => {
    assert.deepEqual(officialsIn('The firm of Blinken won the race.', [blinken]), []);
  });

  test('under a title introduce whom the glossary knows by it', () => {
    assert.deepEqual(officialsIn('President Obama came. Obama left.', [barack, michelle]), ['Obama=barack', 'Obama=barack']);
  });

  test('of somebody else named in full do not reach a namesake of the glossary', () => {
    assert.deepEqual(officialsIn('Tim Blinken, a farmer, came. Blinken left.', [blinken]), []);
  });

  test('of two people are told apart by the title', () => {
    assert.deepEqual(surnamesOf('Hillary Clinton met Bill Clinton. Mrs. Clinton smiled. President Clinton left.', [hillary, bill]), ['Clinton=hillary', 'Clinton=bill']);
  });

  test('of two people named alike stay open', () => {
    assert.deepEqual(surnamesOf('Hillary Clinton met Bill Clinton. Clinton left.', [hillary, bill]), ['Clinton=?hillary|bill']);
  });

  test('go to the person whom the article is about', () => {
    const text = 'Hillary Clinton came.\n\nSecretary Clinton spoke.\n\nBill Clinton waited at home.\n\nClinton said so.';
    assert.deepEqual(surnamesOf(text, [hillary, bill]), ['Clinton=hillary', 'Clinton=hillary']);
  });

  test('a title that the bearer of the article cannot have looks beyond him', () => {
    assert.deepEqual(surnamesOf('Michelle Obama came. Mr. Obama spoke.', [barack, michelle]), ['Obama=barack']);
    assert.deepEqual(surnamesOf('Michelle Obama came. President Obama spoke.', [barack, michelle]), ['Obama=barack']);
  });

  test('are no part of another name, a place or a compound', () => {
    const text = 'Antony Blinken came. Laura Blinken left. Blinken Airport and Fort Blinken and the Blinken-Lavrov talks and the Blinkens.';
    assert.deepEqual(surnamesOf(text, [blinken]), []);
  });

  test('before "administration" and after a hyphen still mean the person', () => {
    assert.deepEqual(surnamesOf('Barack Obama came. The Obama administration and an Obama-era rule.', [barack]), ['Obama=barack', 'Obama=barack']);
  });

  test('of somebody a thing is named after are the thing’s', () => {
    const webb = official({ name: 'James Webb' });
    assert.deepEqual(surnamesOf('The James Webb Space Telescope is up. Webb took images.', [webb]), []);
    assert.deepEqual(surnamesOf('The James Webb Space Telescope recalls James Webb. Webb led NASA.', [webb]), ['Webb=webb']);
    assert.deepEqual(officialsIn('The James Webb and Hubble Space Telescopes and the James Webb Coronagraph are up.', [webb]), []);
  });

  test('that come first, as in Chinese', () => {
    assert.deepEqual(surnamesOf('Xi Jinping spoke. Xi left.', [xi]), ['Xi=xi']);
  });

  test('of two words', () => {
    const nieto = official({ name: 'Enrique Peña Nieto', id: 'nieto', pronouns: 'he' });
    assert.deepEqual(officialsIn('Mr. Peña Nieto spoke.', [nieto]), ['Peña Nieto=nieto']);
  });

  test('a given name alone, where one person bears it and no sentence opens with it', () => {
    assert.deepEqual(surnamesOf('Barack Obama came. We like Barack, she said. Barack Street is long.', [barack]), ['Barack=barack']);
  });
});
