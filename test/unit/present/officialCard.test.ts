import assert from 'node:assert/strict';
import type { Official } from '../../../src/glossary/types';
import { officialCard } from '../../../src/present/officialCard';
import { lineBreak } from '../../../src/present/markdown';
import { english } from '../../../src/present/words';
import { indexOf, seen } from './reading';

const glossary = indexOf(`
officials:
  - name: Yoshimasa Hayashi
    country: Japan
    roles:
      - { title: Foreign Minister, organization: Government of Japan, from: 2021-11-10, to: 2023-09-13 }
      - { title: Chief Cabinet Secretary, organization: cabinet, from: 2023-12-14, to: 2025-10-21 }
    summary: Signed for *Japan*.
    links: { Wikipedia: "https://en.wikipedia.org/wiki/Yoshimasa_Hayashi", bad: "http://example.org" }
  - name: Nobody Known
  - { name: Undated Holder, roles: [{ title: Envoy }] }
organizations:
  - { id: cabinet, name: Cabinet Secretariat }
`);

const card = (id: string, today: string, article?: string): string[] => officialCard(glossary.entry(id) as Official, glossary, { today, ...(article && { article }) }, english).map(seen).flatMap((block) => block.split(lineBreak));

suite('present: card of an official', () => {
  test('the office on the day of the article, and the office now', () => {
    assert.deepEqual(card('yoshimasa-hayashi', '2024-05-01', '2023-01-13').slice(0, 3), [
      '**Yoshimasa Hayashi** · Japan',
      'On 2023-01-13: Foreign Minister, Government of Japan (2021-11-10 – 2023-09-13)',
      'Now: Chief Cabinet Secretary, Cabinet Secretariat (2023-12-14 – 2025-10-21)',
    ]);
  });

  test('the office now is not said twice', () => {
    assert.deepEqual(card('yoshimasa-hayashi', '2023-02-01', '2023-01-13').slice(1, 3), ['On 2023-01-13 and now: Foreign Minister, Government of Japan (2021-11-10 – 2023-09-13)', 'Signed for *Japan*.']);
    assert.equal(card('yoshimasa-hayashi', '2023-02-01', '2023-01')[1], 'In 2023-01 and now: Foreign Minister, Government of Japan (2021-11-10 – 2023-09-13)');
  });

  test('an office that has ended since', () => {
    assert.equal(card('yoshimasa-hayashi', '2026-05-01', '2025-01-13')[2], 'Now: no office in the glossary');
  });

  test('an article between two offices names the one before', () => {
    assert.equal(card('yoshimasa-hayashi', '2026-05-01', '2023-10-20')[1], 'Before 2023-10-20: Foreign Minister, Government of Japan (2021-11-10 – 2023-09-13)');
  });

  test('an article before every office', () => {
    assert.deepEqual(card('yoshimasa-hayashi', '2024-05-01', '2019').slice(1, 3), ['In 2019: no office in the glossary', 'Now: Chief Cabinet Secretary, Cabinet Secretariat (2023-12-14 – 2025-10-21)']);
  });

  test('without a date of the article the office now, or the last one', () => {
    assert.deepEqual(card('yoshimasa-hayashi', '2022-05-01').slice(1, 2), ['Now: Foreign Minister, Government of Japan (2021-11-10 – 2023-09-13)']);
    assert.deepEqual(card('yoshimasa-hayashi', '2026-05-01').slice(1, 3).map((line) => line.slice(0, 28)), ['Now: no office in the glossa', 'Last: Chief Cabinet Secretar']);
  });

  test('no office, or one without dates', () => {
    assert.deepEqual(card('nobody-known', '2024-05-01', '2023-01-13'), ['**Nobody Known**']);
    assert.deepEqual(card('undated-holder', '2024-05-01', '2023-01-13'), ['**Undated Holder**', 'On 2023-01-13 and now: Envoy']);
  });

  test('the summary is escaped, and only https links are links', () => {
    const lines = officialCard(glossary.entry('yoshimasa-hayashi') as Official, glossary, { today: '2024-05-01' }, english);
    assert.deepEqual(lines.slice(-2), ['Signed for \\*Japan\\*\\.', '[Wikipedia](https://en.wikipedia.org/wiki/Yoshimasa_Hayashi)']);
  });
});
