import assert from 'node:assert/strict';
import { agreementsIn, iranDeal, type Given } from './reading';

const world = Array.from({ length: 25 }, (_, i) => `Island ${i}`).concat(['Iran', 'United States', 'Japan', 'France', 'Canada', 'Brazil', 'Kenya', 'Peru', 'Chile', 'Ghana', 'Norway', 'Sweden', 'Finland', 'Denmark', 'Iceland', 'Ireland', 'Spain', 'Portugal', 'Italy', 'Greece', 'Turkey', 'Egypt', 'Sudan', 'Chad', 'Mali', 'Niger', 'Togo', 'Benin', 'Gabon', 'Angola', 'Zambia', 'Malawi', 'Tanzania', 'Uganda', 'Rwanda', 'Burundi', 'India', 'Nepal', 'Bhutan', 'Thailand', 'Laos', 'Vietnam']);

/** Titles of thousands of treaties share a word, a party or a year with nearly everything that an article says of an agreement. */
suite('Agreements out of a very large glossary', () => {
  const marriage: Given = { id: 'marriage', title: 'Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages', parties: world, signed: '1962-12-10' };
  const objects: Given = { id: 'objects', title: 'Convention on Registration of Objects Launched into Outer Space', parties: world, signed: '1974-11-12' };
  const tests: Given = { id: 'tests', title: 'Comprehensive Nuclear-Test-Ban Treaty', parties: world, signed: '1996-09-24' };
  const rover: Given = { id: 'rover', title: 'Agreement on a Lunar Rover', parties: ['Japan', 'United States'], signed: '2024-04-10' };
  const fisheries: Given = { id: 'fisheries', title: 'Agreement respecting Fisheries', parties: ['Japan', 'United States'], signed: '1956-08-12' };

  test('a name of one word calls the title in which the word leads', () => {
    assert.deepEqual(agreementsIn('Japan ratified the Registration Convention.', [marriage]), ['Registration Convention=?1']);
    assert.deepEqual(agreementsIn('Japan ratified the Registration Convention.', [marriage, objects]), ['the Registration Convention=objects']);
  });

  test('two parties do not tell a convention that all the world has joined', () => {
    const text = 'Japan and the United States signed an agreement on Tuesday.';
    assert.deepEqual(agreementsIn(text, [tests], '1996-09-25'), ['an agreement=?1']);
    assert.deepEqual(agreementsIn(text, [tests, rover], '2024-04-11'), ['an agreement=rover']);
    assert.deepEqual(agreementsIn('Japan praised the nuclear test ban treaty.', [tests]), ['the nuclear test ban treaty=tests']);
  });

  test('nor do they tell one that is a generation old, unless with its date', () => {
    assert.deepEqual(agreementsIn('They praised the U.S.-Japan pact.', [fisheries], '2024-04-11'), ['the U.S.-Japan pact=?1']);
    assert.deepEqual(agreementsIn('They praised the U.S.-Japan pact.', [rover], '2024-04-11'), ['the U.S.-Japan pact=rover']);
    assert.deepEqual(agreementsIn('They praised the 1956 agreement between Japan and the United States.', [fisheries], '2024-04-11'), ['the 1956 agreement=fisheries']);
  });

  test('an old one is called by one word where it is nearly all of the name', () => {
    const refugees: Given = { id: 'refugees', title: 'Convention relating to the Status of Refugees', parties: world, signed: '1951-07-28' };
    const danube: Given = { id: 'danube', title: 'Convention on Paris Tariffs, Weights and Measures', parties: world, signed: '1922-03-31' };
    assert.deepEqual(agreementsIn('Japan ratified the Refugee Convention.', [refugees, danube], '2016-04-01'), ['the Refugee Convention=refugees']);
    assert.deepEqual(agreementsIn('Japan ratified the Paris Convention.', [refugees, danube], '2016-04-01'), ['Paris Convention=?1']);
  });

  test('a year goes with the noun', () => {
    assert.deepEqual(agreementsIn('Iran hates the 2015 pact.', [iranDeal]), ['the 2015 pact=jcpoa']);
    const amendments: Given = { id: 'who', title: 'Amendments to the Constitution of the World Health Organization', in_force: '1994-07-11' };
    assert.deepEqual(agreementsIn('They praised the 1994 contract.', [amendments]), ['the 1994 contract=?1']);
  });

  test('states that have many agreements do not tell one by their names alone', () => {
    const many = Array.from({ length: 30 }, (_, i): Given => ({ id: `n${i}`, title: `Agreement concerning Matter ${i}`, parties: ['Japan', 'Peru'], signed: `${2000 + (i % 20)}-06-01` }));
    const trade: Given = { id: 'trade', title: 'Agreement on Trade', parties: ['Japan', 'Peru'], signed: '2020-06-01' };
    assert.deepEqual(agreementsIn('Japan praised its agreement with Peru.', [...many, trade]), ['its agreement=?1']);
    assert.deepEqual(agreementsIn('Japan praised its agreement with Peru.', [trade]), ['its agreement=trade']);
    assert.deepEqual(agreementsIn('Japan praised its trade agreement with Peru.', [...many, trade]), ['its trade agreement=trade']);
  });

  test('a title that is no more than a subject and a kind is theirs whose parties the article names', () => {
    const meat: Given = { id: 'meat', title: 'Meat Agreement', parties: ['United Kingdom', 'Argentina'], signed: '1962-06-01' };
    assert.deepEqual(agreementsIn('Canada and Chile praised the Meat Agreement.', [meat]), ['Meat Agreement=?1']);
    assert.deepEqual(agreementsIn('Meat Agreement Reached\n\nCanada praised it.', [meat]).filter((m) => m.endsWith('=meat')), []);
    assert.deepEqual(agreementsIn('Argentina and the United Kingdom praised the Meat Agreement.', [meat]), ['Meat Agreement=meat']);
    const wheat: Given = { id: 'wheat', title: 'Third International Wheat Agreement', parties: ['Canada', 'Argentina', 'Chile'], signed: '1962-06-01' };
    assert.deepEqual(agreementsIn('They praised the Third International Wheat Agreement.', [wheat]), ['Third International Wheat Agreement=wheat']);
  });
});
