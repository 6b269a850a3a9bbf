import assert from 'node:assert/strict';
import { agreementsIn, artemis, canadaFramework, iranDeal, japanFramework, kyoto, mentionsIn, paris, type Given } from './reading';

suite('Agreements by name', () => {
  test('formal titles, with curly marks and without their last phrase', () => {
    const whole = 'The ministers signed the “Framework Agreement Between the Government of Japan and the Government of the United States of America for Cooperation in Space Exploration and Use of Outer Space, Including the Moon and Other Celestial Bodies.”';
    assert.deepEqual(mentionsIn(whole, [japanFramework, canadaFramework]).map((m) => [m.entry, m.form]), [['us-japan', 'title']]);
  });

  test('a title cut short counts where only one entry begins so', () => {
    const start = 'Framework Agreement Between the Government of';
    assert.deepEqual(agreementsIn(`They filed the ${start} Canada.`, [japanFramework, canadaFramework]), [`${start} Canada=us-canada`]);
    assert.deepEqual(mentionsIn(`They filed the ${start} Norway.`, [japanFramework, canadaFramework]).filter((m) => m.entry), []);
  });

  test('headlines in capitals, titles over two lines, nouns in lower case', () => {
    assert.deepEqual(agreementsIn('PERU SIGNS ARTEMIS ACCORDS\n\nPeru has signed the Artemis\nAccords.', [artemis]), ['ARTEMIS ACCORDS=artemis', 'Artemis Accords=artemis']);
    assert.deepEqual(agreementsIn('Many hailed the Paris agreement.', [paris]), ['Paris agreement=paris']);
  });

  test('an acronym with or without points', () => {
    assert.deepEqual(agreementsIn('He left the J.C.P.O.A. at noon.', [iranDeal]), ['J.C.P.O.A.=jcpoa']);
  });

  test('an acronym that the article itself introduces', () => {
    const shelf: Given = { id: 'shelf', title: 'Northern Shelf Fisheries Treaty', type: 'treaty' };
    assert.deepEqual(agreementsIn('They ratified the Northern Shelf Fisheries Treaty (NSFT). The NSFT bans nets.', [shelf]), ['Northern Shelf Fisheries Treaty=shelf', 'NSFT=shelf', 'NSFT=shelf']);
    assert.deepEqual(agreementsIn('They ratified the Northern Shelf Fisheries Treaty (Oslo). Oslo slept.', [shelf]), ['Northern Shelf Fisheries Treaty=shelf']);
  });

  test('names that the glossary does not hold are listed under one chain', () => {
    assert.deepEqual(agreementsIn('It reaffirms the Registration Convention, the Rescue and Return Agreement and the Registration Convention.', [artemis]), [
      'Registration Convention=?1', 'Rescue and Return Agreement=?2', 'Registration Convention=?1',
    ]);
    assert.deepEqual(agreementsIn('Poland signed the Agreement on the Transfer of Archives.', []), ['Agreement on the Transfer of Archives=?1']);
  });

  test('a name goes on to what it is about, and not to the day of its signing', () => {
    assert.deepEqual(agreementsIn('They signed the Kiruna Treaty on Monday. They signed the Lund Treaty on Jan. 13 in Oslo.', []), ['Kiruna Treaty=?1', 'Lund Treaty=?2']);
    assert.deepEqual(agreementsIn('They signed the Lund Treaty on Fisheries on Monday.', []), ['Lund Treaty on Fisheries=?1']);
  });

  test('party conventions, people and programmes are none', () => {
    assert.deepEqual(agreementsIn('The Democratic National Convention opened. Nathan Deal spoke of the New Deal.', [iranDeal]), []);
  });

  test('the best-known ones are seen without a noun of their own', () => {
    assert.deepEqual(agreementsIn('Nafta is older than the Trans-Pacific Partnership; Nafta endures.', []), ['Nafta=?1', 'Trans-Pacific Partnership=?2', 'Nafta=?1']);
    assert.deepEqual(agreementsIn('Their partnership endures. The public-private partnership grew.', []), []);
  });

  test('a name that is no more than its parties, in any order and spelling', () => {
    const cod: Given = { id: 'cod', title: 'United States-Canada Agreement', parties: ['United States', 'Canada'] };
    assert.deepEqual(agreementsIn('They read the U.S.-Canada Agreement and the Canada-US agreement, not the Canada-US fisheries lease.', [cod]), ['the U.S.-Canada Agreement=cod', 'the Canada-US agreement=cod', 'the Canada-US fisheries lease=?1']);
  });

  test('an acronym inside the name, and a name inside a longer one', () => {
    const inf: Given = { id: 'inf', title: 'Intermediate-Range Nuclear Forces Treaty', short: 'INF Treaty', type: 'treaty', parties: ['United States', 'Russia'] };
    assert.deepEqual(agreementsIn('Russia left the Intermediate Nuclear Forces (INF) Treaty.', [inf]), ['the Intermediate Nuclear Forces (INF) Treaty=inf']);
    assert.deepEqual(agreementsIn('Allies in the North Atlantic Treaty Organization met at the Lima Convention Center.', [inf]), []);
  });

  test('a new one, where the name has no agreement noun', () => {
    const nafta: Given = { id: 'nafta', title: 'North American Free Trade Agreement', short: 'NAFTA', type: 'agreement' };
    assert.deepEqual(agreementsIn('They had not reached a new NAFTA. They left NAFTA.', [nafta]), ['NAFTA=nafta']);
    assert.deepEqual(agreementsIn('They keep New START.', [{ id: 'start', title: 'New START', type: 'treaty', signed: '2010-04-08' }], '2019-01-01'), ['New START=start']);
  });

  test('a headline carries a name that the text below has', () => {
    assert.deepEqual(agreementsIn('Peru Is Newest Lima Accords Signatory\n\nPeru signed the Lima Accords at a Lima Accords signing ceremony.', []), ['Lima Accords=?1', 'Lima Accords=?1', 'Lima Accords=?1']);
  });

  test('a new or a wished-for one under the old name is not the old one', () => {
    assert.deepEqual(agreementsIn('He wants a better Iran nuclear deal. He left the Iran nuclear deal.', [iranDeal]), ['Iran nuclear deal=jcpoa']);
  });

  test('a short name that two entries share stays ambiguous, unless the words tell them apart', () => {
    const first: Given = { id: 'fish-1976', title: 'Channel Fisheries Treaty', short: 'Fisheries Treaty', signed: '1976' };
    const second: Given = { id: 'fish-1999', title: 'Gulf Fisheries Treaty', short: 'Fisheries Treaty', signed: '1999' };
    assert.deepEqual(agreementsIn('Boats obey the Fisheries Treaty.', [first, second]), ['Fisheries Treaty=~fish-1976/fish-1999']);
    assert.deepEqual(agreementsIn('Boats obey the 1999 Fisheries Treaty.', [first, second]), ['Fisheries Treaty=fish-1999']);
  });

  test('a protocol is an anaphor once it has been named', () => {
    assert.deepEqual(agreementsIn('Canada left the Kyoto Protocol. The protocol had no teeth, and the security protocol at the door was worse.', [kyoto]), ['Kyoto Protocol=kyoto', 'The protocol=kyoto']);
  });

  test('a treaty called after a place is another than one called after another place', () => {
    const text = 'They recalled the Treaty of Versailles. The Treaty of Rome was signed in 1957. The Treaty of Versailles was longer.';
    assert.deepEqual(agreementsIn(text, []), ['Treaty of Versailles=?1', 'Treaty of Rome=?2', 'Treaty of Versailles=?1']);
    assert.deepEqual(agreementsIn(text, [{ id: 'rome', title: 'Treaty of Rome' }]), ['Treaty of Versailles=?1', 'Treaty of Rome=rome', 'Treaty of Versailles=?1']);
  });
});
