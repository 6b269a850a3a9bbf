import assert from 'node:assert/strict';
import { agreementsIn, canadaFramework, iranDeal, japanFramework, paris, type Given } from './reading';

const frameworks = [japanFramework, canadaFramework];

suite('Agreements by description', () => {
  test('parties and subject', () => {
    assert.deepEqual(agreementsIn('He praised the U.S. agreement with Iran over nuclear weapons.', [iranDeal]), ['the U.S. agreement=jcpoa']);
    assert.deepEqual(agreementsIn('He praised the U.S. agreement with Norway over cod.', [iranDeal]), ['the U.S. agreement=?1']);
  });

  test('near-identical entries are told apart by the party in which they differ', () => {
    assert.deepEqual(agreementsIn('The U.S.-Canada space framework pact has aged well.', frameworks), ['The U.S.-Canada space framework pact=us-canada']);
    assert.deepEqual(agreementsIn('Canada and the United States signed a space framework agreement.', frameworks), ['a space framework agreement=us-canada']);
  });

  test('the year, also told from the day of publication', () => {
    assert.deepEqual(agreementsIn('Iran fulfilled last year’s nuclear agreement.', [iranDeal], '2016-01-20'), ['last year’s nuclear agreement=jcpoa']);
    assert.deepEqual(agreementsIn('Iran fulfilled last year’s nuclear agreement.', [iranDeal], '2012-01-20'), ['last year’s nuclear agreement=?1']);
    assert.deepEqual(agreementsIn('Iran hates the 2015 pact. Iran liked the 1994 pact.', [iranDeal]), ['the 2015 pact=jcpoa', 'the 1994 pact=?1']);
  });

  test('a month that is not the entry’s makes another agreement', () => {
    const text = (month: string): string => `Japan and the United States signed an agreement in ${month} on the Moon.`;
    assert.deepEqual(agreementsIn(text('January'), frameworks, '2023-01-20'), ['an agreement=us-japan']);
    assert.deepEqual(agreementsIn(text('November'), frameworks, '2023-01-20'), ['an agreement=?1']);
  });

  test('the place of signing, when the name has it', () => {
    assert.deepEqual(agreementsIn('Nations praised the climate accord they struck in Paris.', [paris]), ['the climate accord=paris']);
  });

  test('apposition on either side', () => {
    assert.deepEqual(agreementsIn('They signed a pact with a similar name — Framework Agreement Between the Government of Canada and others — there.', frameworks), [
      'a pact=us-canada', 'Framework Agreement Between the Government of Canada=us-canada',
    ]);
    assert.deepEqual(agreementsIn('He quit the JCPOA, a landmark accord.', [iranDeal]), ['JCPOA=jcpoa', 'a landmark accord=jcpoa']);
    assert.deepEqual(agreementsIn('Like that lease, the JCPOA has critics.', [iranDeal]), ['JCPOA=jcpoa']);
  });

  test('who brokers it is no party, nor is it like what it is likened to', () => {
    assert.deepEqual(agreementsIn('Iran kept the 2015 nuclear accord. Norway praised the Norwegian-brokered accord.', [iranDeal]), ['the 2015 nuclear accord=jcpoa', 'the Norwegian-brokered accord=jcpoa']);
    assert.deepEqual(agreementsIn('Iran kept the JCPOA. Peru could use an Iran-style deal.', [iranDeal]), ['JCPOA=jcpoa']);
  });

  test('a relative clause or a participle tells of it like a phrase', () => {
    assert.deepEqual(agreementsIn('His legacy is an agreement that the nations of the world reached in Paris in 2015.', [paris]), ['an agreement=paris']);
    assert.deepEqual(agreementsIn('Iran kept the JCPOA. The pact, signed in 1994, is another.', [iranDeal]), ['JCPOA=jcpoa', 'The pact=?1']);
  });

  test('what follows a party may be the sentence’s verb', () => {
    assert.deepEqual(agreementsIn('He says that scrapping a nuclear agreement with Iran strengthens his hand with North Korea.', [iranDeal]), ['a nuclear agreement=jcpoa']);
  });

  test('a headline without articles', () => {
    assert.deepEqual(agreementsIn('Verdane, miners reach four-year deal\n\nVerdane has struck a provisional agreement with its miners.', []), ['four-year deal=?1', 'a provisional agreement=?1']);
    assert.deepEqual(agreementsIn('Mayors Find Ways to Deal With Dust\n\nDust is a problem.', []), []);
  });

  test('a headline’s agreement is the entry that the text then describes', () => {
    assert.deepEqual(agreementsIn('Agreement is a win for diplomats\n\nClimate diplomats completed an agreement. The climate accord reached in Paris binds all.', [paris]), [
      'Agreement=paris', 'an agreement=paris', 'The climate accord=paris',
    ]);
  });

  test('an armistice is one of few', () => {
    const armistice: Given = { id: 'armistice', title: 'Korean Armistice Agreement', type: 'armistice', parties: ['North Korea', 'China'], signed: '1953-07-27' };
    assert.deepEqual(agreementsIn('North Korea disowned the armistice.', [armistice]), ['the armistice=armistice']);
    assert.deepEqual(agreementsIn('The Korean War ended in 1953, after which an armistice agreement was signed.', [armistice]), ['an armistice agreement=armistice']);
    assert.deepEqual(agreementsIn('North Korea disowned the lease.', [armistice]), ['the lease=?1']);
  });

  test('an entry with no parties and no type is linked by its words alone', () => {
    assert.deepEqual(agreementsIn('The cod quota agreement holds.', [{ id: 'cod', title: 'Cod Quota Agreement' }]), ['The cod quota agreement=cod']);
    assert.deepEqual(agreementsIn('The agreement holds.', [{ id: 'cod', title: 'Cod Quota Understanding' }]), ['The agreement=?1']);
  });
});
