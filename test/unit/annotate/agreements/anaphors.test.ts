import assert from 'node:assert/strict';
import { agreementsIn, artemis, canadaFramework, iranDeal, japanFramework, kyoto, mentionsIn, paris } from './reading';

suite('Agreements by anaphor', () => {
  test('the, this and that go back to what was named', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. The accord was dying. Critics of this agreement cheered; that pact is over.', [iranDeal]), [
      'Iran nuclear deal=jcpoa', 'The accord=jcpoa', 'this agreement=jcpoa', 'that pact=jcpoa',
    ]);
  });

  test('praise, blame and measures tell nothing', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. Europe likes the landmark seven-party, 159-page accord.', [iranDeal]), ['Iran nuclear deal=jcpoa', 'the landmark seven-party, 159-page accord=jcpoa']);
  });

  test('a modifier that is not its own excludes it', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. Boats ignored the cod quota deal.', [iranDeal]), ['Iran nuclear deal=jcpoa', 'the cod quota deal=?1']);
  });

  test('a modifier that only one of them has decides', () => {
    assert.deepEqual(agreementsIn('The United States signed an implementing arrangement with Japan under the U.S.-Japan Space Framework Agreement. The framework agreement is older.', [japanFramework]).at(-1), 'The framework agreement=us-japan');
  });

  test('a bare modifier keeps its article out only in meaning', () => {
    assert.deepEqual(agreementsIn('Chile joined the Artemis Accords. The Accords signatories met, and deal talks went on.', [artemis]), ['Artemis Accords=artemis', 'The Accords=artemis']);
  });

  test('number agrees', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. The accords were many.', [iranDeal]), ['Iran nuclear deal=jcpoa']);
  });

  test('a lease is not called back as a treaty, nor a treaty as a lease', () => {
    assert.deepEqual(agreementsIn('The city signed a lease with the port. The treaty is old. The lease is new.', []), ['a lease=?1', 'The treaty=?2', 'The lease=?1']);
  });

  test('a sentence that opens with it goes on with the one before', () => {
    assert.deepEqual(
      agreementsIn('Leaders back Paris climate accord\n\nThey backed the Paris climate accord. An aide praised the agreement.\n\nBut one left the Kyoto Protocol in 2001. That agreement had no teeth. The agreement died.', [paris, kyoto]).slice(-3),
      ['Kyoto Protocol=kyoto', 'That agreement=kyoto', 'The agreement=kyoto'],
    );
  });

  test('the one the article leads with is meant from afar', () => {
    const filler = 'Nothing else happened in the capital that day.\n\n'.repeat(9);
    assert.deepEqual(agreementsIn(`Envoy quits Iran nuclear deal\n\nHe quit the Iran nuclear deal.\n\nThe Kyoto Protocol is older.\n\n${filler}The deal is dead.`, [iranDeal, kyoto]).at(-1), 'The deal=jcpoa');
    assert.deepEqual(agreementsIn(`A day\n\nOne.\n\nTwo.\n\nThree.\n\nThe Kyoto Protocol is old.\n\n${filler}The deal is dead.`, [iranDeal, kyoto]).at(-1), 'The deal=?1');
  });

  test('“it” only where it is signed, joined, ratified, implemented or left', () => {
    assert.deepEqual(agreementsIn('The Senate has the Artemis Accords treaty. The Kyoto Protocol waits, and nobody will ratify it. It rained.', [kyoto]).slice(-2), ['Kyoto Protocol=kyoto', 'it=kyoto']);
    assert.deepEqual(agreementsIn('He signed an order. The Kyoto Protocol is old. He saw it.', [kyoto]), ['Kyoto Protocol=kyoto']);
  });

  test('subject and object of one verb are two', () => {
    assert.deepEqual(agreementsIn('Two ports signed a pact. The pact replaces the agreement of their fathers.', []), ['a pact=?1', 'The pact=?1', 'the agreement=?2']);
  });

  test('a paper that is signed, or counted by its pages', () => {
    assert.deepEqual(agreementsIn('Envoys read the Kyoto Protocol. They signed the document. Nobody read the 31-page text; the text of the speech was short.', [kyoto]), ['Kyoto Protocol=kyoto', 'the document=kyoto', 'the 31-page text=kyoto']);
  });

  test('what firms agree on is a contract, too', () => {
    assert.deepEqual(agreementsIn('The port signed an agreement with a bank. The contract is long.', []), ['an agreement=?1', 'The contract=?1']);
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. The contract is long.', [iranDeal]), ['Iran nuclear deal=jcpoa', 'The contract=?1']);
  });

  test('between two that fit alike it is left open, best first', () => {
    const [last] = mentionsIn('A day\n\nOne.\n\nTwo.\n\nThree.\n\nThe U.S.-Japan Space Framework Agreement and the U.S.-Canada Space Framework Agreement are alike. One sets the framework agreement first.', [japanFramework, canadaFramework]).slice(-1);
    assert.deepEqual([last?.status, last?.candidates], ['ambiguous', ['us-canada', 'us-japan']]);
  });

  test('the reasons name the antecedent and what ruled the rivals out', () => {
    const text = 'He left the Iran nuclear deal. Of the lease it signed, the lease with Norway stays. Norway left the Kyoto Protocol. The 2015 deal is dead.';
    const why = mentionsIn(text, [iranDeal, kyoto]).at(-1)!.why;
    assert.deepEqual(why, [
      { code: 'agreement-noun', noun: 'deal' },
      { code: 'antecedent', text: 'Iran nuclear deal', at: text.indexOf('Iran') },
      { code: 'rival-excluded', name: 'Kyoto Protocol', because: 'date' },
    ]);
  });
});
