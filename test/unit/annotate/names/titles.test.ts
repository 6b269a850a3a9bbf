import assert from 'node:assert/strict';
import { annotateText, glossaryOf, official, officialsIn, role } from './reading';

const nelson = official({ name: 'Bill Nelson', roles: [role('Administrator', 'NASA', '2021-05-03', '2025-01-20'), role('Senator', 'United States', '2001-01-03', '2019-01-03')] });
const obama = official({ name: 'Barack Obama', roles: [role('President', 'United States')] });
const kim = official({ name: 'Jim Yong Kim', roles: [role('President', 'World Bank')] });

const titleBefore = (text: string): string | undefined => {
  const mention = annotateText(text, glossaryOf([nelson])).mentions.find((m) => m.entry === 'nelson');
  return mention?.title && text.slice(mention.title.start, mention.title.end).trim();
};
const titles = (text: string, date?: string): string[] => officialsIn(text, [nelson, obama, kim], date).filter((m) => /^the /i.test(m));

suite('Titles before a name', () => {
  test('of one word and of many', () => {
    assert.equal(titleBefore('NASA Administrator Bill Nelson spoke.'), 'NASA Administrator');
    assert.equal(titleBefore('Japan’s Minister of Education, Culture, Sports, Science and Technology Bill Nelson spoke.'), 'Japan’s Minister of Education, Culture, Sports, Science and Technology');
    assert.equal(titleBefore('They met chief executive Bill Nelson.'), 'chief executive');
    assert.equal(titleBefore('They met Founder and CEO Bill Nelson.'), 'Founder and CEO');
  });

  test('end where another person begins', () => {
    assert.equal(titleBefore('President Ann Lee and Senator Bill Nelson spoke.'), 'Senator');
    assert.equal(titleBefore('President Ann Lee, Bill Nelson and others spoke.'), undefined);
  });

  test('go on over a state’s initials and over several offices', () => {
    assert.equal(titleBefore('There U.S. Secretary of State Bill Nelson spoke.'), 'U.S. Secretary of State');
    assert.equal(titleBefore('There Chief Cabinet Secretary Bill Nelson spoke.'), 'Chief Cabinet Secretary');
  });

  test('do not begin with a day', () => assert.equal(titleBefore('On Friday U.S. Senator Bill Nelson spoke.'), 'U.S. Senator'));

  test('do not begin with the word that opens the sentence', () => {
    assert.equal(titleBefore('But Administrator Bill Nelson spoke.'), 'Administrator');
    assert.equal(titleBefore('Under Secretary Bill Nelson spoke.'), 'Under Secretary');
  });
});

suite('Titles for a name', () => {
  test('mean whom the article gave the title', () => {
    assert.deepEqual(titles('NASA Administrator Bill Nelson came. The administrator spoke.'), ['The administrator=nelson']);
    assert.deepEqual(titles('Bill Nelson, the agency’s director, came. The director spoke.'), ['The director=nelson']);
  });

  test('mean who held the office on the article’s date', () => {
    assert.deepEqual(titles('Bill Nelson came. The administrator spoke.', '2023-01-13'), ['The administrator=nelson']);
    assert.deepEqual(titles('Bill Nelson came. The administrator spoke.', '2010-01-13'), []);
    assert.deepEqual(titles('Bill Nelson came. The senator spoke.', '2010-01-13'), ['The senator=nelson']);
  });

  test('a country in the title tells one president from another', () => {
    assert.deepEqual(titles('President Obama and World Bank President Jim Yong Kim met. The U.S. president spoke.'), ['The U.S. president=obama']);
    assert.deepEqual(titles('President Obama and World Bank President Jim Yong Kim met. The president spoke.'), ['The president=obama']);
  });

  test('a title beside a name, of another office or of nobody is no mention', () => {
    assert.deepEqual(titles('Bill Nelson, the administrator, came. The administrator, Bill Nelson, left.'), []);
    assert.deepEqual(titles('President Obama came. The president of the club and the mayor spoke.'), []);
  });
});
