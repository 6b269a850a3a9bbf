import assert from 'node:assert/strict';
import type { Agreement } from '../../../src/glossary/types';
import { agreementCitation, quoteCitation } from '../../../src/present/citation';
import { english } from '../../../src/present/words';
import { read } from './reading';

const yaml = `
officials:
  - { id: eto, name: Ana Eto, roles: [{ title: Fisheries Minister, organization: fao, from: 2020, to: 2021-06 }] }
agreements:
  - { id: pact, title: Agreement on the Fisheries of Oslo, parties: [Norway, Peru], signed: 2020-05-01, in_force: 2021, links: { text: "https://treaties.example/1" } }
  - { id: bare, title: Bare Pact }
organizations: [{ id: fao, name: Food Office }]
`;

suite('present: citations', () => {
  test('a quote: its words, the speaker with the office of that day, the article', () => {
    const article = read('---\ntitle: Cod again\ndate: 2021-03-04\noutlet: The Rye Post\n---\n\n“The banks will rest,” Ana Eto said. “For a year.”', yaml);
    assert.equal(quoteCitation(article.annotations.quotes[0]!, article, english), '“The banks will rest,” … “For a year.” — Ana Eto (Fisheries Minister, Food Office), in “Cod again”, The Rye Post, 2021-03-04');
  });

  test('a quote of somebody whom the glossary lacks, in an article that tells nothing of itself', () => {
    const article = read('“The banks will\nrest,” Grace Obi said.', yaml);
    assert.equal(quoteCitation(article.annotations.quotes[0]!, article, english), '“The banks will rest,” — Grace Obi');
  });

  test('an agreement with what is known of it', () => {
    const { glossary } = read('', yaml);
    assert.equal(agreementCitation(glossary.entry('pact') as Agreement, english), 'Agreement on the Fisheries of Oslo, Norway–Peru, signed 2020-05-01, in force 2021, https://treaties.example/1');
    assert.equal(agreementCitation(glossary.entry('bare') as Agreement, english), 'Bare Pact');
  });
});
