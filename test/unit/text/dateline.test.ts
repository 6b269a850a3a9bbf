import assert from 'node:assert/strict';
import { readArticle } from '../../../src/text/article';
import { marked } from '../markers';

/** Asserts place and date of the dateline in brackets, under a headline. */
function opens(source: string, place: string, date?: string): void {
  const { text, spans } = marked(`A headline\n\n${source}`);
  const { dateline } = readArticle(text);
  assert.deepEqual(dateline && { start: dateline.start, end: dateline.end }, spans[0], source);
  assert.equal(dateline?.place, place);
  assert.equal(dateline.date, date);
}

suite('Datelines', () => {
  test('of the houses', () => {
    opens('⟦WASHINGTON — ⟧The talks ended.', 'WASHINGTON');
    opens('⟦PARIS (AP) — ⟧The talks ended.', 'PARIS');
    opens('⟦GENEVA, March 3 (Reuters) - ⟧The talks ended.', 'GENEVA', '--03-03');
    opens('⟦GENEVA, Sept. 13, 2023 -- ⟧The talks ended.', 'GENEVA', '2023-09-13');
    opens('⟦LONDON, 13 January 2023 – ⟧The talks ended.', 'LONDON', '2023-01-13');
    opens('⟦WASHINGTON—⟧The talks ended.', 'WASHINGTON');
    opens('⟦CAPE CANAVERAL, Fla. (AP) _ ⟧The talks ended.', 'CAPE CANAVERAL, Fla.');
    opens('⟦WASHINGTON, D.C., Jan. 13 — ⟧“We will go,” she said.', 'WASHINGTON, D.C.', '--01-13');
  });

  test('of places with accents, hyphens, strokes, several words', () => {
    opens('⟦SÃO PAULO – ⟧The talks ended.', 'SÃO PAULO');
    opens('⟦PORT-AU-PRINCE, Haiti — ⟧The talks ended.', 'PORT-AU-PRINCE, Haiti');
    opens('⟦NEW DELHI/BEIJING, May 2 (Reuters) - ⟧The talks ended.', 'NEW DELHI/BEIJING', '--05-02');
    opens('⟦ST. PETERSBURG, Russia (AP) — ⟧The talks ended.', 'ST. PETERSBURG, Russia');
    opens('⟦RIO DE JANEIRO — ⟧20 talks ended.', 'RIO DE JANEIRO');
  });

  test('a place that is not in capitals, a parenthesis, a heading, initials are none', () => {
    for (const text of ['Washington — The talks ended.', 'NASA — which built it — agreed.', 'U.S. — Japan ties grew.', 'WASHINGTON The talks ended.', 'THE TALKS WENT ON AND ON AND ON AND ON AND ON - They ended.', '— The talks ended.']) {
      assert.equal(readArticle(`A headline\n\n${text}`).dateline, undefined, text);
    }
  });

  test('a month or a day that does not exist gives no date', () => {
    opens('⟦GENEVA, Foo 3 — ⟧The talks ended.', 'GENEVA');
    opens('⟦GENEVA, May 32 — ⟧The talks ended.', 'GENEVA');
  });

  test('stands under headline and byline, not deep in the text', () => {
    assert.equal(readArticle('A headline\nBy Ann Lee\nWASHINGTON — The talks ended.').dateline?.place, 'WASHINGTON');
    assert.equal(readArticle(`${'A paragraph.\n\n'.repeat(7)}WASHINGTON — The talks ended.`).dateline, undefined);
  });
});

suite('The date of an article', () => {
  const date = (text: string): string | undefined => readArticle(text).date;

  test('is that of the front matter first', () => {
    assert.equal(date('---\ndate: 2022-11-18T10:00:00Z\n---\n\nA headline\n\nGENEVA, March 3, 2023 — The talks ended.'), '2022-11-18');
    assert.equal(date('---\ndate: 2022-11\n---\n'), '2022-11');
    assert.equal(date('---\ndate: "January 13, 2023"\n---\n'), '2023-01-13');
    assert.equal(date('---\ndate: 2022-13-45\n---\n'), undefined);
    assert.equal(date('---\ndate: soon\n---\n'), undefined);
  });

  test('else that of the dateline', () => {
    assert.equal(date('A headline\n\nGENEVA, March 3, 2023 — The talks of 2015 ended.'), '2023-03-03');
  });

  test('else that of a line of its own at the top', () => {
    for (const line of ['March 22, 2024', 'Published: March 22, 2024', 'Friday, March 22, 2024', '22 March 2024', '2024-03-22', 'Updated March 22, 2024 10:15 a.m. EST']) {
      assert.equal(date(`A headline\n\n${line}\n\nThe talks ended.`), '2024-03-22', line);
      assert.equal(date(`A headline\n${line}\nThe talks ended.`), '2024-03-22', line);
    }
    assert.equal(date('A headline\n\nMarch 22, 2024, was the day on which the talks of many years ended.'), undefined);
  });

  test("else the dateline's day, with the year that the text gives that day", () => {
    const dateline = 'A headline\n\nGENEVA, March 3 — ';
    assert.equal(date(`${dateline}The talks of 2015 ended on March 3, 2023.`), '2023-03-03');
    assert.equal(date(`${dateline}The talks of 2015 ended.\n\n© 2023 The Desk`), '2023-03-03');
    assert.equal(date(`${dateline}The talks ended.\n\nCopyright 2023 The Desk`), '2023-03-03');
  });

  test('else none: the year of another event is not that of the article', () => {
    for (const text of ['A headline\n\nGENEVA, March 3 — The talks of 2015 ended.', 'A headline\n\nGENEVA, March 3 — It was signed on March 4, 2023.', 'A headline\n\nGENEVA — It was signed on March 4, 2023.', 'It was signed in 2023.', '']) assert.equal(date(text), undefined, text);
  });
});
