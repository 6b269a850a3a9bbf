import assert from 'node:assert/strict';
import { agreementsIn, canadaFramework, iranDeal, japanFramework, mentionsIn, paris, type Given } from './reading';

suite('Agreements that the glossary does not hold', () => {
  test('a new one keeps what follows from skipping back', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. Peugeot signed an agreement with a carmaker there. The agreement is at risk.', [iranDeal]), [
      'Iran nuclear deal=jcpoa', 'an agreement=?1', 'The agreement=?1',
    ]);
  });

  test('separate, similar and another open one; previous and earlier too', () => {
    assert.deepEqual(agreementsIn('The port signed an agreement with a bank. It signed a separate lease with a yard. It has a similar deal with a mill. It dropped an earlier accord.', []), [
      'an agreement=?1', 'a separate lease=?2', 'a similar deal=?3', 'an earlier accord=?4',
    ]);
  });

  test('a definite phrase with nothing to go back to is listed, a bare “this deal” is not', () => {
    assert.deepEqual(agreementsIn('The budget deal passed.', [iranDeal]), ['The budget deal=?1']);
    assert.deepEqual(agreementsIn('“This deal is killing us,” he said.', [iranDeal]), []);
  });

  test('one that nobody made is no mention, and what “the deal” after it means', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. He hopes to strike a deal with North Korea. The deal would be bigger.', [iranDeal]), ['Iran nuclear deal=jcpoa']);
    assert.deepEqual(agreementsIn('He may sign an agreement. A better deal is possible. An agreement would be good.', [iranDeal]), []);
  });

  test('nobody may still make what has been signed', () => {
    assert.deepEqual(agreementsIn('He left the Iran nuclear deal. It is up to Israel whether it wants to make the deal.', [iranDeal], '2018-05-08'), ['Iran nuclear deal=jcpoa']);
  });

  test('what is hailed or denounced is there', () => {
    assert.deepEqual(agreementsIn('Two ports hailed an agreement on cod. They may denounce a deal.', []), ['an agreement=?1']);
  });

  test('what a speaker says of “a deal” in passing brings up none', () => {
    assert.deepEqual(agreementsIn('Envoy quits JCPOA\n\nThe envoy quit the JCPOA. “We struck a deal and now we keep it,” he said. The deal holds.', [iranDeal]), ['JCPOA=jcpoa', 'JCPOA=jcpoa', 'The deal=jcpoa']);
  });

  test('one that is set to be signed is there', () => {
    assert.deepEqual(agreementsIn('Oslo and a bank will sign an agreement on Thursday. The agreement is short.', []), ['an agreement=?1', 'The agreement=?1']);
  });

  test('a concluded, a kept and an owned one are there', () => {
    assert.deepEqual(agreementsIn('A deal was struck. The firm has a $2 billion contract with an airline. Under a joint agreement, they fly.', []), ['A deal=?1', 'a $2 billion contract=?2', 'a joint agreement=?3']);
    assert.deepEqual(agreementsIn('He spoke of a deal. They wait until an agreement is reached.', []), []);
  });

  test('generic and plural uses, idioms and compounds are none', () => {
    assert.deepEqual(agreementsIn('Agreements are hard to reach. Both agreements and future deals help a great deal. No deal is a deal-breaker. Any agreement will do. It is the worst deal ever.', [iranDeal]), []);
    assert.deepEqual(agreementsIn('He wrote “The Art of the Deal.” Here’s the deal: the two sides deal with it of their own accord. All must give their agreement.', [iranDeal]), []);
    assert.deepEqual(agreementsIn('He must deal with it. Contract workers lease a compact car.', [iranDeal]), []);
  });

  test('“the new deal” goes on with the one just made, “a new deal” is another', () => {
    const peace: Given = { id: 'peace', title: 'Vellan Peace Agreement', type: 'peace agreement', parties: ['Colombia'], signed: '2016-11-24' };
    const text = 'Colombia signs peace deal\n\nColombia signed a revised peace agreement on Thursday after an earlier accord was rejected. The new agreement is longer.';
    assert.deepEqual(agreementsIn(text, [peace], '2016-11-25'), ['peace deal=peace', 'a revised peace agreement=peace', 'an earlier accord=?1', 'The new agreement=peace']);
    assert.deepEqual(agreementsIn('Iran left the JCPOA. A new deal is due.', [iranDeal], '2018-05-09'), ['JCPOA=jcpoa']);
  });

  test('in a quote, “the agreement” is the event’s', () => {
    const text = (say: string): string => `Envoys sign U.S.-Japan Space Framework Agreement\n\nThe United States and Japan signed the U.S.-Japan Space Framework Agreement Friday.\n\nOne.\n\nTwo.\n\nThree.\n\nThe United States signed the U.S.-Canada Space Framework Agreement in 2009.\n\n${say}`;
    assert.equal(agreementsIn(text('“The Framework Agreement will take us higher,” an envoy said.'), [japanFramework, canadaFramework], '2023-01-13').at(-1), 'The Framework Agreement=us-japan');
  });

  test('all mentions of one share a chain, those of two do not', () => {
    const chains = mentionsIn('The port signed an agreement with a bank. The agreement holds. The yard signed a lease.', [paris]).map((m) => m.chain);
    assert.equal(new Set(chains).size, 2);
    assert.equal(chains[0], chains[1]);
  });
});

suite('Odd glossaries and odd texts', () => {
  test('an agreement that supersedes itself, with no date that can be read, still links', () => {
    assert.deepEqual(agreementsIn('He left the Cod Treaty.', [{ id: 'cod', title: 'Cod Treaty', supersedes: ['cod'], signed: 'soon' }]), ['Cod Treaty=cod']);
  });

  test('an agreement signed after the article is not what it calls the deal struck last year', () => {
    assert.deepEqual(agreementsIn('Iran praised last year’s nuclear deal.', [iranDeal], '2010-02-01'), ['last year’s nuclear deal=?1']);
  });

  test('marks alone, a noun alone, nothing', () => {
    for (const text of ['', '“”', 'deal', 'The', '— the deal (', 'agreement’s agreement-agreement', 'The the the deal deal', '“the Agreement']) assert.ok(Array.isArray(mentionsIn(text, [iranDeal])));
  });
});
