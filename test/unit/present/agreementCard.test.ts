import assert from 'node:assert/strict';
import type { Agreement } from '../../../src/glossary/types';
import { agreementCard } from '../../../src/present/agreementCard';
import { lookAlikes } from '../../../src/present/lookAlikes';
import { lineBreak } from '../../../src/present/markdown';
import { english } from '../../../src/present/words';
import { indexOf, seen } from './reading';

const glossary = indexOf(`
agreements:
  - id: japan
    title: Framework Agreement Between the Government of Japan and the Government of the United States of America for Cooperation in Space Exploration and Use of Outer Space for Peaceful Purposes
    short: U.S.-Japan Space Framework Agreement
    type: framework agreement
    parties: [Japan, United States]
    signed: 2023-01-13
    in_force: 2023-06-19
  - id: canada
    title: Framework Agreement Between the Government of Canada and the Government of the United States of America for Cooperation in the Exploration and Use of Outer Space for Peaceful Purposes
    short: U.S.-Canada Space Framework Agreement
    parties: [Canada, United States]
    signed: 2009-09
  - { id: accords, title: The Artemis Accords, signed: 2020-10-13 }
  - { id: old, title: Treaty of Old, signed: 1900, in_force: 1901, ended: 1950, status: replaced by the new one }
  - { id: new, title: Treaty of New, supersedes: [old, accords] }
  - { id: bare, title: Pact of Nothing }
`);

const card = (id: string, today: string, article?: string): string[] => agreementCard(glossary.entry(id) as Agreement, glossary, { today, ...(article && { article }) }, english).map(seen).flatMap((block) => block.split(lineBreak));

suite('present: card of an agreement', () => {
  test('which one, between whom, and how far it had come', () => {
    assert.deepEqual(card('japan', '2024-05-01', '2023-01-13').slice(0, 5), [
      '**U.S.-Japan Space Framework Agreement** · framework agreement',
      '*Framework Agreement Between the Government of Japan and the Government of the United States of America for Cooperation in Space Exploration and Use of Outer Space for Peaceful Purposes*',
      'Parties: Japan, United States',
      'Signed 2023-01-13 · In force 2023-06-19',
      'On 2023-01-13: signed, not yet in force · Now: in force',
    ]);
  });

  test('before it was signed, and on a day that leaves it open', () => {
    assert.match(card('japan', '2024-05-01', '2022-12-31')[4]!, /^On 2022-12-31: not yet signed/);
    assert.match(card('japan', '2024-05-01', '2023')[4]!, /^In 2023: not yet signed, perhaps further/);
  });

  test('what it supersedes', () => assert.deepEqual(card('new', '2024-05-01').slice(1, 2), ['Supersedes: Treaty of Old; The Artemis Accords']));

  test('one that has no day of entry into force is only signed', () => {
    assert.deepEqual(card('accords', '2024-05-01', '2023-01-13'), ['**The Artemis Accords**', 'Signed 2020-10-13', 'On 2023-01-13 and now: signed']);
  });

  test('its status, in the desk’s own words, is that of now', () => {
    assert.deepEqual(card('old', '2024-05-01', '1940-01-01').slice(1), ['Signed 1900 · In force 1901 · Ended 1950', 'On 1940-01-01: in force · Now: replaced by the new one']);
    assert.match(card('old', '2024-05-01', '1960')[2]!, /^In 1960: ended/);
  });

  test('nothing but its title', () => {
    assert.deepEqual(card('bare', '2024-05-01', '2023-01-13'), ['**Pact of Nothing**']);
  });

  test('what tells it from a look-alike', () => {
    assert.ok(card('japan', '2024-05-01').includes('Not to be taken for U.S.-Canada Space Framework Agreement: Canada; 2009-09'));
    assert.ok(card('canada', '2024-05-01').includes('Not to be taken for U.S.-Japan Space Framework Agreement: Japan; 2023-01-13'));
  });
});

suite('present: look-alikes', () => {
  const alike = (yaml: string): string[] => {
    const index = indexOf(yaml);
    return lookAlikes(index.glossary.agreements[0]!, index).map((l) => `${l.agreement.id}: ${l.differences.join('; ')}`);
  };

  test('titles of other words are none', () => {
    assert.deepEqual(alike('agreements: [{ title: Treaty of Lisbon }, { title: Treaty of Rome on the Fisheries of the North }]'), []);
  });

  test('where the parties are alike the words that differ are told', () => {
    assert.deepEqual(alike('agreements: [{ title: First Protocol on the Fisheries of the North Sea }, { id: b, title: Second Protocol on the Fisheries of the North Sea }]'), ['b: Second']);
  });

  test('the nearest first, and three at the most', () => {
    const titles = ['One', 'Two', 'Three', 'Four', 'Five'].map((n, i) => `{ id: a${i}, title: Protocol ${n} on the Fisheries of the North Sea }`);
    assert.deepEqual(alike(`agreements: [${titles.join(', ')}]`).length, 3);
  });
});
