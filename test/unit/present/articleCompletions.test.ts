import assert from 'node:assert/strict';
import { nameCompletions } from '../../../src/present/articleCompletions';
import { marked } from '../markers';
import { read } from './reading';

const yaml = `
officials:
  - { id: eto, name: Ana Eto, roles: [{ title: Fisheries Minister, from: 2020, to: 2021-06 }, { title: Prime Minister, from: 2021-07 }] }
  - { id: bo, name: Bo Ettinger }
agreements: [{ id: pact, title: Agreement on the Fisheries of Oslo, short: Oslo Pact }]
organizations: [{ id: fao, name: Food Office, aliases: [Eating Board] }]
`;

function completed(source: string): readonly string[] | undefined {
  const { text, cursors } = marked(source);
  return nameCompletions(read(text, yaml), cursors[0]!, '2026-11-23')?.items.map(({ text: put }) => put);
}

suite('present: names that an article may go on with', () => {
  test('with the office held on the article’s date', () => {
    assert.deepEqual(completed('---\ndate: 2021-03-04\n---\n\nThe ship left. Et‸'), ['Fisheries Minister Ana Eto', 'Ana Eto', 'Bo Ettinger']);
    assert.deepEqual(completed('---\ndate: 2021-03-04\n---\n\nThe ship left, and Fish‸ stayed.')?.[0], 'Fisheries Minister Ana Eto');
  });

  test('after the first mention in full, the surname first', () => {
    assert.deepEqual(completed('---\ndate: 2024-03-04\n---\n\nAna Eto left. Later E‸')?.slice(0, 3), ['Eto', 'Prime Minister Ana Eto', 'Ana Eto']);
    assert.equal(completed('---\ndate: 2024-03-04\n---\n\nLater Et‸ said so. Ana Eto left.')?.[0], 'Prime Minister Ana Eto');
  });

  test('an agreement by its short name and its formal title, an organization by any of its names', () => {
    assert.deepEqual(completed('They signed the Os‸'), ['Oslo Pact', 'Agreement on the Fisheries of Oslo']);
    assert.deepEqual(completed('They asked the Eat‸'), ['Food Office']);
  });

  test('none for a word in lower case, for nothing at all, and in the front matter', () => {
    assert.equal(completed('They et‸'), undefined);
    assert.equal(completed('They left ‸'), undefined);
    assert.equal(completed('---\nauthor: Et‸\n---\n\nText.'), undefined);
  });

  test('replaces the word being written, and no more', () => {
    const { text, cursors } = marked('They met Ana Et‸');
    assert.deepEqual(nameCompletions(read(text, yaml), cursors[0]!, '2026')?.range, { start: 13, end: 15 });
  });
});
