import assert from 'node:assert/strict';
import { official, officialsIn } from './reading';

const nelson = official({ name: 'Bill Nelson' });
const trump = official({ name: 'Donald Trump' });
const kishida = official({ name: 'Fumio Kishida' });
const jackson = official({ name: 'Mary Jackson' });
const nieto = official({ name: 'Enrique Peña Nieto', id: 'pena-nieto' });

suite('Full names', () => {
  test('a name of the glossary links, with its title apart', () => {
    assert.deepEqual(officialsIn('The head of the agency, Administrator Bill Nelson, spoke.', [nelson]), ['Bill Nelson=nelson']);
  });

  test('the state that an office is of, or to, is no part of the name after it', () => {
    assert.deepEqual(officialsIn('The Ambassador to South Korea Hanno Grell, who is new, spoke. Prime Minister of Estonia Mette Aun left.', []), ['Hanno Grell=–', 'Mette Aun=–']);
    assert.deepEqual(officialsIn('The Prime Minister of Estonia met Ambassador to Japan. They flew to Georgia Falls.', []), []);
  });

  test('a middle initial or name makes no other person', () => {
    assert.deepEqual(officialsIn('Donald J. Trump spoke. Donald John Trump left.', [trump]), ['Donald J. Trump=trump', 'Donald John Trump=trump']);
  });

  test('a middle name that contradicts the glossary’s makes one', () => {
    const lepre = official({ name: 'Carol Ringer Lepre' });
    assert.deepEqual(officialsIn('Carol R. Lepre and Carol Ann Lepre met.', [lepre]), ['Carol R. Lepre=lepre']);
  });

  test('accents may be missing', () => {
    assert.deepEqual(officialsIn('Enrique Pena Nieto spoke.', [nieto]), ['Enrique Pena Nieto=pena-nieto']);
  });

  test('the family name may stand first', () => {
    assert.deepEqual(officialsIn('Kishida Fumio arrived on Monday.', [kishida]), ['Kishida Fumio=kishida']);
  });

  test('a headline in capitals', () => {
    assert.deepEqual(officialsIn('BILL NELSON RESIGNS\n\nBill Nelson has left.', [nelson]), ['BILL NELSON=nelson', 'Bill Nelson=nelson']);
  });

  test('a name broken over two lines', () => {
    assert.deepEqual(officialsIn('A new chief\n\nThe agency’s chief is Bill\nNelson.', [nelson]), ['Bill\nNelson=nelson']);
  });

  test('buildings and bodies are no people', () => {
    const text = 'They met at the Mary Jackson Building, and the Bill Nelson Foundation paid. The Mary Jackson building is new.';
    assert.deepEqual(officialsIn(text, [jackson, nelson]), []);
  });

  test('a photo credit, a byline and a press contact are no officials', () => {
    const text = 'A signing in the capital\n\nBy Mary Jackson\n\nThe two shake hands. Credit: NASA/Bill Nelson\n\nThe text is out.\n\n-end-\n\nMary Jackson\n\n202-555-0100';
    assert.deepEqual(officialsIn(text, [jackson, nelson]), []);
  });

  test('a nickname in marks or brackets', () => {
    assert.deepEqual(officialsIn('Mary “Polly” Jackson and Bill (Buzz) Nelson spoke.', [jackson, nelson]), ['Mary “Polly” Jackson=jackson', 'Bill (Buzz) Nelson=nelson']);
  });

  test('what an entry says never to link is not linked', () => {
    const blinken = official({ name: 'Antony Blinken', never: ['Antony Blinken Moving Company'] });
    assert.deepEqual(officialsIn('The Antony Blinken Moving Company is not Antony Blinken.', [blinken]), ['Antony Blinken=blinken']);
  });

  test('an official whom the glossary lacks is listed as unknown, a passer-by is not', () => {
    assert.deepEqual(officialsIn('Energy Minister Laura Berg spoke. Adam Ortiz, who lives here, listened. Berg left.', [nelson]), ['Laura Berg=–', 'Berg=–']);
  });
});
