import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { textsWith, tokenize } from './tokenize';

suite('grammar: front matter', () => {
  const frontMatter = (text: string): Promise<string[]> => textsWith('meta.embedded.block.frontmatter', text);

  test('is YAML between its fences', async () => {
    const text = '---\ntitle: A “title\n\ntags:\n  - one\n---\n\nThe text.';
    assert.deepEqual(await frontMatter(text), ['title: A “title', 'tags:', '  - one']);
    assert.deepEqual(await textsWith('entity.name.tag.yaml', text), ['title', 'tags']);
    assert.deepEqual(await textsWith('punctuation.definition.frontmatter', text), ['---', '---']);
    assert.deepEqual(await textsWith('meta.paragraph', text), ['The text.']);
  });

  test('may end in dots, and is empty when nothing stands in it', async () => {
    assert.deepEqual(await frontMatter('---\ndate: 2023\n...\nThe text.'), ['date: 2023']);
    assert.deepEqual(await frontMatter('---\n---\nThe text.'), []);
    assert.deepEqual(await textsWith('meta.paragraph', '---\n---\nThe text.'), ['The text.']);
  });

  test('that is not closed ends where prose begins', async () => {
    assert.deepEqual(await frontMatter('---\ntitle: A\n\nGENEVA — The text.\n\nkey: more'), ['title: A']);
  });

  test('stands at the top alone', async () => {
    assert.deepEqual(await frontMatter('The text.\n\n---\ntitle: A\n---'), []);
  });
});

suite('grammar: dateline', () => {
  const dateline = (text: string): Promise<string[]> => textsWith('meta.dateline', text);

  test('a place and a dash', async () => {
    for (const [text, expected] of [
      ['WASHINGTON — The two', 'WASHINGTON —'],
      ['GENEVA, March 3 (Reuters) - The two', 'GENEVA, March 3 (Reuters) -'],
      ['NEW YORK, Jan. 13, 2023 – The two', 'NEW YORK, Jan. 13, 2023 –'],
      ['PORT-AU-PRINCE, Haiti (AP) -- The two', 'PORT-AU-PRINCE, Haiti (AP) --'],
      ['WASHINGTON, D.C. — The two', 'WASHINGTON, D.C. —'],
    ] as const) assert.deepEqual(await dateline(text), [expected]);
  });

  test('its parts', async () => {
    const text = 'GENEVA, March 3 (Reuters) - The two';
    assert.deepEqual(await textsWith('entity.name.place', text), ['GENEVA']);
    assert.deepEqual(await textsWith('constant.other.date', text), ['March 3']);
    assert.deepEqual(await textsWith('entity.name.agency', text), ['(Reuters)']);
  });

  test('only where a paragraph begins, and only in capitals', async () => {
    for (const text of ['They met.\nGENEVA — The two', 'In GENEVA — the seat — they', 'Washington — the city — slept', 'A — B', 'GENEVA—they', '— — —', 'U.S.-Japan talks']) assert.deepEqual(await dateline(text), [], text);
  });
});

suite('grammar: byline', () => {
  const byline = (text: string): Promise<string[]> => textsWith('entity.name.author', text);

  test('one or more authors', async () => {
    for (const author of ['Jane Doe', 'JANE DOE', 'Jane Q. Doe and Ana de la Cruz', 'Jane Doe, The Associated Press', 'the Associated Press', 'Siobhán O’Hara-Smith, senior correspondent']) assert.deepEqual(await byline(`By ${author}`), [author]);
  });

  test('prose that begins with “by” is none', async () => {
    for (const text of ['By January the two had agreed', 'By signing, Japan joins', 'by Jane Doe, who writes about space policy', 'By Jane Doe. The two', 'The book is by\nJane Doe', 'By', 'By ,,,,']) assert.deepEqual(await byline(text), [], text);
  });
});

suite('grammar: credits', () => {
  const credit = (text: string): Promise<string[]> => textsWith('meta.credit', text);

  test('a line of its own', async () => {
    for (const line of ['Credit: NASA/Ana Ruiz', 'Credits: NASA', 'Photo: Jane Doe', 'Image credit: ESA', 'Photo by Jane Doe', 'Photo courtesy of the White House', 'PHOTO: JAXA']) assert.deepEqual(await credit(line), [line]);
  });

  test('at the end of a caption', async () => {
    assert.deepEqual(await credit('The two shake hands. Credit: NASA/Ana Ruiz'), ['Credit: NASA/Ana Ruiz']);
    assert.deepEqual(await credit('The two shake hands. (AP Photo/Jane Doe)'), ['AP Photo/Jane Doe']);
    assert.deepEqual(await credit('The two shake hands. (Photo by Jane Doe)'), ['(Photo by Jane Doe)']);
  });

  test('ordinary words are none', async () => {
    for (const text of ['Photo by photo, she built the archive.', 'He took credit: nobody else would.', 'Images show a rover.', 'The photo by Jane Doe won a prize.', 'Credit: where credit is due.', `Photo: ${'Long '.repeat(30)}`, 'Credit:', 'Photo by']) assert.deepEqual(await credit(text), [], text);
  });
});

suite('grammar: headings and the whole', () => {
  test('headings', async () => {
    assert.deepEqual(await textsWith('entity.name.section', '# One\n\n###### Six\n\n####### Seven\n\n#hashtag'), ['One', 'Six']);
  });

  test('every character is tokenized once, whatever the text', async () => {
    for (const text of ['', '\n\n', '---', '---\n---\n---', '\ufeff---\na: b\n---', '“\n"\n«', 'By By By By\nBy', '# “\n## "', 'A'.repeat(5000) + ' —', '\ud800 “\udc00']) {
      const lines = await tokenize(text);
      assert.equal(lines.map((line) => line.map((t) => t.text).join('')).join('\n'), text);
    }
  });

  test('the sample: its parts are found', async () => {
    const text = readFileSync('sample/space-agreement.article', 'utf8');
    assert.deepEqual(await textsWith('entity.name.author', text), ['Mara Ellison']);
    assert.deepEqual(await textsWith('meta.dateline', text), ['WASHINGTON —']);
    assert.deepEqual(await textsWith('meta.credit', text), ['Photo: NASA']);
    assert.equal((await textsWith('punctuation.definition.quote.begin', text)).length, (await textsWith('punctuation.definition.quote.end', text)).length);
  });
});
