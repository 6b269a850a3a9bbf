import assert from 'node:assert/strict';
import { readArticle } from '../../../src/text/article';

/** The blocks, each as its kind and its words on one line. */
const blocks = (text: string): string[] => readArticle(text).blocks.map((b) => `${b.kind}: ${text.slice(b.start, b.end).replace(/\s*[\r\n]+\s*/g, ' / ')}`);
/** The kinds of blocks that stand under a headline and a paragraph. */
const kindsOf = (...parts: readonly string[]): string[] => readArticle(['A headline', 'The talks went on for a day.', ...parts].join('\n\n')).blocks.slice(2).map((b) => b.kind);

suite('Blocks', () => {
  test('are parted by blank lines, in any convention, blanks within them allowed', () => {
    for (const gap of ['\n\n', '\r\n\r\n', '\r\r', '\n \t\n', '\n\n\n\n', '\u2029\n']) assert.deepEqual(blocks(`A headline${gap}One.${gap}Two.${gap}`), ['headline: A headline', 'paragraph: One.', 'paragraph: Two.']);
    assert.deepEqual(blocks(' \n\n'), []);
    assert.deepEqual(blocks(''), []);
  });

  test('begin after the front matter', () => {
    assert.deepEqual(blocks('---\ntitle: x\n---\nA headline\n\nOne.'), ['headline: A headline', 'paragraph: One.']);
    assert.deepEqual(blocks('\ufeff---\r\ntitle: x\r\n---\r\nA headline\r\n\r\nOne.'), ['headline: A headline', 'paragraph: One.']);
  });

  test('front matter that is not closed hides nothing', () => {
    assert.deepEqual(blocks('---\ntitle: x\n\nA line\n\nOne.'), ['paragraph: --- / title: x', 'paragraph: A line', 'paragraph: One.']);
  });

  test('a headline is the first line; a caption, a byline and a date follow on lines of their own', () => {
    assert.deepEqual(blocks('A headline\nThe ministers meet in Vienna. Photo: AP\n\nOne.'), ['headline: A headline', 'paragraph: The ministers meet in Vienna. Photo: AP', 'paragraph: One.']);
    assert.deepEqual(blocks('A headline\nA line under it\nBy Ann Lee\nMarch 22, 2024\nThe talks ended.'), ['headline: A headline', 'paragraph: A line under it', 'byline: By Ann Lee', 'byline: March 22, 2024', 'paragraph: The talks ended.']);
    assert.deepEqual(blocks('# A headline\n\nOne.\n\n## A heading\n\nTwo.'), ['headline: # A headline', 'paragraph: One.', 'heading: ## A heading', 'paragraph: Two.']);
  });

  test('a first line that is speech, a dateline, a wrapped line, several sentences, very long or no words is no headline', () => {
    for (const first of ['“We will go,” she said', 'WASHINGTON — The talks ended on Friday.', 'The talks that had gone on\nfor years ended.', 'The talks ended. Nobody spoke.', `The ${'very '.repeat(50)}long talks ended`, '***']) {
      assert.equal(readArticle(`${first}\n\nThe end came.`).blocks[0]?.kind, 'paragraph', first);
    }
  });

  test('a headline may be in capitals, with a stop, with a mark inside', () => {
    for (const first of ['U.S. AND JAPAN SIGN PACT', 'U.S. and Japan sign pact.', 'What is in the pact?', 'Lee calls pact ‘historic’ for Japan', 'It is done: Lee, Berg sign']) assert.equal(readArticle(`${first}\n\nThe end came.`).blocks[0]?.kind, 'headline', first);
  });

  test('a text of one line is its paragraph', () => {
    assert.deepEqual(blocks('The agreement'), ['paragraph: The agreement']);
  });

  test('bylines', () => {
    for (const line of ['By Ann Lee', 'By ANN LEE and JO BERG', 'by Ann Lee, Associated Press', 'By: Ann B. Lee', 'By The Associated Press', 'By the Associated Press', 'By Ann Lee, staff writer', 'BY ANN LEE', 'By Jo de la Cruz in Paris', '(Reporting by Ann Lee in Vienna; Editing by Jo Berg)', 'Additional reporting by Jo Berg']) {
      assert.deepEqual(kindsOf(line), ['byline'], line);
    }
    for (const line of ['By the time they left, it was done.', 'By then nobody cared', 'By March Lee was gone', 'By Friday it was over.', 'Stand by Lee', 'By']) assert.deepEqual(kindsOf(line), ['paragraph'], line);
  });

  test('credits of the houses, as blocks of their own', () => {
    for (const line of ['(AP Photo/Ann Lee)', 'AP Photo/Ann Lee', 'REUTERS/Ann Lee', 'Ann Lee/Getty Images', 'Ann Lee/AFP via Getty Images', 'EPA/ANN LEE', 'EPA-EFE/Ann Lee', 'NASA/JPL-Caltech', 'Credit: NASA', 'Image Credit: NASA/Ann Lee', 'Photo by Ann Lee/NASA', '(Photo by Ann Lee)', 'Photo courtesy of the White House', 'Courtesy of Ann Lee', 'Getty Images', 'Photos: Ann Lee', 'PHOTO: ANN LEE', 'Video: NASA', 'Pool/Reuters', 'Bloomberg/Getty Images.']) {
      assert.deepEqual(kindsOf(line), ['credit'], line);
    }
    for (const line of ['Photo by photo, the talks went on.', 'He takes credit: the pact is his work and it holds.', 'The image of the talks was poor.', 'Credit for the pact goes to Lee.', 'A NASA/ESA mission', 'Contract/Purchase Order Number', 'They met with NASA/JAXA.', 'NASA/JAXA Agreement Signed', 'Images show the signing.']) {
      assert.deepEqual(kindsOf(line), ['paragraph'], line);
    }
  });

  test('all after the end mark, or the line of the press office, is contacts', () => {
    for (const mark of ['-end-', '-END-', '– end –', '###', '# # #', '-30-', 'ENDS', 'Media Contact:', 'News Media Contacts:', 'Press contact: Ann Lee, ann.lee@nasa.gov', 'For media inquiries, contact Ann Lee', 'Contacts\nAnn Lee']) {
      assert.deepEqual(kindsOf('More.', mark, 'Jo Berg', 'Washington'), ['paragraph', 'contact', 'contact', 'contact'], mark);
    }
    for (const line of ['Press office staff said the talks ended.', 'The end', 'Contact between the two was broken.', 'In the end']) assert.deepEqual(kindsOf(line, 'More.'), ['paragraph', 'paragraph'], line);
  });

  test('an end mark at the top ends nothing', () => {
    assert.deepEqual(blocks('###\n\nA line\n\nOne.').slice(1), ['paragraph: A line', 'paragraph: One.']);
  });

  test('hard-wrapped lines are one paragraph', () => {
    assert.deepEqual(blocks('A headline\n\nThe talks went\non for\r\na day.'), ['headline: A headline', 'paragraph: The talks went / on for / a day.']);
  });
});

suite('Credits in captions', () => {
  const credits = (caption: string): string[] => {
    const article = readArticle(`A headline\n\n${caption}\n\nThe talks ended.`);
    return article.credits.map((c) => article.text.slice(c.start, c.end));
  };

  test('run from their label, or from the agency, to the end', () => {
    assert.deepEqual(credits('Ann Lee speaks. Credit: NASA/Jo Berg'), ['Credit: NASA/Jo Berg']);
    assert.deepEqual(credits('Ann Lee speaks in Vienna. (AP Photo/Jo Berg)'), ['(AP Photo/Jo Berg)']);
    assert.deepEqual(credits('Ann Lee speaks. (Photo by Jo Berg/Getty Images)'), ['(Photo by Jo Berg/Getty Images)']);
    assert.deepEqual(credits('Ann Lee speaks in Washington, D.C. Image credit: courtesy of Jo Berg.'), ['Image credit: courtesy of Jo Berg.']);
    assert.deepEqual(credits('Ann Lee speaks. Courtesy of Jo Berg'), ['Courtesy of Jo Berg']);
    assert.deepEqual(credits('Ann Lee speaks. NASA/ESA/Jo Berg'), ['NASA/ESA/Jo Berg']);
    assert.deepEqual(credits('Ann Lee at work Credit: NASA'), ['Credit: NASA']);
    assert.deepEqual(credits('Ann Lee at work NASA/Jo Berg'), ['NASA/Jo Berg']);
  });

  test('prose is none', () => {
    for (const text of ['He posted a photo by Ann Lee on Friday.', 'They talk of credit: it is scarce.', 'The pact was signed by NASA/JAXA.', 'It was a joint NASA/Air Force effort.', `A photo by Jo. Photo by NASA shows ${'a very long row of people '.repeat(5)}.`]) assert.deepEqual(credits(text), [], text);
  });

  test('are sentences of their own', () => {
    const article = readArticle('A headline\n\nAnn Lee in Washington, D.C. Image credit: NASA');
    assert.deepEqual(article.blocks[1]!.sentences.map((s) => article.text.slice(s.start, s.end)), ['Ann Lee in Washington, D.C.', 'Image credit: NASA']);
  });
});
