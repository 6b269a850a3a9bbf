import assert from 'node:assert/strict';
import { official, officialsIn, role } from './reading';

/** Names of a glossary of thousands that look like something else in an article. */
suite('Names out of a very large glossary', () => {
  const liuHe = official({ name: 'Liu He', familyName: 'Liu' });
  const wanI = official({ name: 'Lin Wan-i', familyName: 'Lin' });
  const may = official({ name: 'Theresa May', pronouns: 'she', roles: [role('Prime Minister')] });
  const friday = official({ name: 'Angus Friday', roles: [role('Ambassador to the US')] });
  const khan = official({ name: 'Franklin Khan', roles: [role('Minister of Energy')] });
  const evans = official({ name: 'Evans' });
  const francis = official({ name: 'Francis' });
  const george = official({ name: 'George Clinton', id: 'george', roles: [role('Vice President', undefined, '1805-03-04', '1812-04-20')] });
  const bill = official({ name: 'William Clinton', id: 'bill', roles: [role('President', undefined, '1993-01-20', '2001-01-20')] });

  test('a name that begins with the family name ends in a given one', () => {
    assert.deepEqual(officialsIn('Vice Premier Liu He came. He left. Liu will return.', [liuHe]), ['Liu He=liu', 'He=liu', 'Liu=liu']);
    assert.equal(officialsIn('Liu He came, and so did Robert Oduya. The aide met He at noon.', [liuHe]).filter((m) => m.startsWith('He=')).length, 0);
  });

  test('the second syllable of a given name is no surname, the end of a compound one is', () => {
    assert.deepEqual(officialsIn('Lin Wan-i spoke to the pilot. The minister said I should go.', [wanI]).filter((m) => m.startsWith('I=')), []);
    const assad = official({ name: 'Bashar al-Assad', familyName: 'al-Assad', id: 'assad' });
    assert.deepEqual(officialsIn('Bashar al-Assad spoke. Assad left.', [assad]), ['Bashar al-Assad=assad', 'Assad=assad']);
  });

  test('a surname that is a word is one only where its capital tells', () => {
    assert.deepEqual(officialsIn('Theresa May spoke on May 6. May left.', [may]), ['Theresa May=may', 'May=may']);
    assert.deepEqual(officialsIn('Theresa May spoke in May, and late last May. Aides to May left.', [may]), ['Theresa May=may', 'May=may']);
    assert.deepEqual(officialsIn('Backers May Doubt Her\n\nTheresa May spoke.', [may]), ['Theresa May=may']);
    assert.deepEqual(officialsIn('May to Visit Tokyo\n\nTheresa May will go.', [may]), ['May=may', 'Theresa May=may']);
  });

  test('a day of the week is nobody, but after a title', () => {
    assert.deepEqual(officialsIn('The letter from his doctor Friday was short. The governor said Friday that it rained.', [friday]), []);
    assert.deepEqual(officialsIn('They met Ambassador Friday at noon.', [friday]), ['Friday=friday']);
  });

  test('an adjective that opens a sentence is nobody', () => {
    const young = official({ name: 'Lois Young' });
    assert.deepEqual(officialsIn('Lois Young voted. Young people did not. Green energy won.', [young]), ['Lois Young=young']);
    assert.deepEqual(officialsIn('Lois Young voted. Young said so. Young, a farmer, left.', [young]), ['Lois Young=young', 'Young=young', 'Young=young']);
  });

  test('an acronym is no surname, a name among capitals is', () => {
    const un = official({ name: 'Kim Un' });
    assert.deepEqual(officialsIn('Kim Un spoke. The UN leaders listened.', [un]), ['Kim Un=un']);
    assert.deepEqual(officialsIn('KIM UN SPEAKS\n\nKim Un spoke. Un left.', [un]), ['KIM UN=un', 'Kim Un=un', 'Un=un']);
  });

  test('a title before a longer name introduces nobody who bears its first word', () => {
    const ken = official({ name: 'Don Ken', id: 'ken' });
    assert.deepEqual(officialsIn('It came from the nominee Ken Oduberg and Sen. Ken Oduberg.', [ken]).filter((m) => m.endsWith('=ken')), []);
    assert.deepEqual(officialsIn('It came from Senator Ken on Monday.', [ken]), ['Ken=ken']);
  });

  test('a title does not reach over the end of a sentence', () => {
    assert.deepEqual(officialsIn('It went to the minister. Khan wrote it.', [khan]), []);
    assert.deepEqual(officialsIn('It went to Minister Khan. Khan wrote it.', [khan]), ['Khan=khan', 'Khan=khan']);
  });

  test('“Mr.” goes back to whom the article has named, though in a name that no list has', () => {
    assert.deepEqual(officialsIn('Parents such as Khizr Khan wept. Mr. Khan spoke.', [khan]), []);
    assert.deepEqual(officialsIn('Parents wept. Mr. Khan spoke.', [khan]), ['Khan=khan']);
  });

  test('an office that the bearer never held is somebody else’s', () => {
    assert.deepEqual(officialsIn('Judge Khan ruled on it.', [khan]), []);
    assert.deepEqual(officialsIn('Energy Minister Khan ruled it out.', [khan]), ['Khan=khan']);
    assert.deepEqual(officialsIn('The party’s leader Khan ruled it out.', [khan]), ['Khan=khan']);
  });

  test('a calling without an office is somebody else’s, unless the glossary knows no office', () => {
    assert.deepEqual(officialsIn('The band praised singer Khan and coach Khan.', [khan]), []);
    assert.deepEqual(officialsIn('The band praised singer Khan.', [official({ name: 'Franklin Khan' })]), ['Khan=khan']);
  });

  test('whom the article knows by one office does not bear another', () => {
    const young = official({ name: 'Lois Young', roles: [role('Permanent Representative to the UN')] });
    assert.deepEqual(officialsIn('Rep. Young voted.', [young]), []);
    assert.deepEqual(officialsIn('Permanent Representative Young voted. Mayor Young did not.', [young]), ['Young=young']);
    assert.deepEqual(officialsIn('Lois Young voted. Mayor Young did not.', [young]), ['Lois Young=young', 'Young=young']);
  });

  test('a vice president is no president', () => {
    assert.deepEqual(officialsIn('President Clinton spoke.', [george, bill]), ['Clinton=bill']);
    assert.deepEqual(officialsIn('Vice President Clinton spoke.', [george, bill]), ['Clinton=george']);
  });

  test('of two who held the office, the one who holds it at the article’s date', () => {
    const elder = official({ name: 'George Bush', id: 'elder', roles: [role('President', undefined, '1989-01-20', '1993-01-20')] });
    const younger = official({ name: 'Walker Bush', id: 'younger', roles: [role('President', undefined, '2001-01-20', '2009-01-20')] });
    assert.deepEqual(officialsIn('President Bush spoke.', [elder, younger], '1990-05-01'), ['Bush=elder']);
    assert.deepEqual(officialsIn('President Bush spoke.', [elder, younger], '2004-05-01'), ['Bush=younger']);
    assert.deepEqual(officialsIn('President Bush spoke.', [elder, younger], '2020-05-01'), ['Bush=?elder|younger']);
  });

  test('a president of another country is another', () => {
    const mora = official({ name: 'Luis Mora', country: 'Peru', roles: [role('President')] });
    assert.deepEqual(officialsIn('French President Mora spoke.', [mora]), []);
    assert.deepEqual(officialsIn('Peruvian President Mora spoke.', [mora]), ['Mora=mora']);
    assert.deepEqual(officialsIn('President Mora of Chile spoke.', [mora]), []);
    assert.deepEqual(officialsIn('President Mora of Peru spoke.', [mora]), ['Mora=mora']);
  });

  test('a name of one word is not a part of somebody else’s', () => {
    assert.deepEqual(officialsIn('It was Cindy Evans who spoke. “No,” said Evans.', [evans]), []);
    assert.deepEqual(officialsIn('It was Lord Evans who spoke. “No,” said Evans.', [evans]), ['Evans=evans', 'Evans=evans']);
    assert.deepEqual(officialsIn('They traded Francis Gary Powers.', [francis]), []);
    assert.deepEqual(officialsIn('They met Pope Francis Thursday.', [francis]), ['Francis=francis']);
  });

  test('a nickname before the bearer’s own surname is', () => {
    const bibi = official({ name: 'Benjamin Netanyahu', aliases: ['Bibi'] });
    assert.deepEqual(officialsIn('They met Bibi Netanyahu.', [bibi])[0], 'Bibi=netanyahu');
  });

  test('initials tell two of one alias apart', () => {
    const elder = official({ name: 'George Herbert Walker Bush', id: 'elder', aliases: ['George Bush'] });
    const younger = official({ name: 'George Walker Bush', id: 'younger', aliases: ['George Bush'] });
    assert.deepEqual(officialsIn('They met George H.W. Bush.', [elder, younger]), ['George H.W. Bush=elder']);
    assert.deepEqual(officialsIn('They met George W. Bush.', [elder, younger]), ['George W. Bush=?elder|younger']);
    assert.deepEqual(officialsIn('They met George Bush.', [elder, younger]), ['George Bush=?elder|younger']);
  });
});
