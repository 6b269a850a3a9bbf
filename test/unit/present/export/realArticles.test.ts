import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { bratStandoff } from '../../../../src/present/export/brat';
import { webannoTsv } from '../../../../src/present/export/webannoTsv';
import { webAnnotations } from '../../../../src/present/export/webAnnotation';
import { english } from '../../../../src/present/words';
import type { Span } from '../../../../src/text/span';
import { exported } from './exporting';
import { readStandoff } from './readStandoff';
import { readTsv } from './readTsv';

const yaml = `
officials:
${['Bill Nelson', 'Pam Melroy', 'Hillary Clinton', 'Donald Trump', 'Barack Obama', 'Joe Biden'].map((name) => `  - { name: ${name} }\n`).join('')}
organizations: [{ name: NASA }, { name: White House }, { name: European Space Agency, aliases: [ESA] }]
agreements: [{ title: Artemis Accords, type: accords }, { title: Paris Agreement, type: agreement }]
`;

const places = (spans: readonly Span[]): string[] => [...new Set(spans.map(({ start, end }) => `${start}-${end}`))].sort();

suite('present: export: real articles', () => {
  for (const name of ['nasa-news-200', 'polnear-dev']) {
    test(`what is exported from ${name} is read back at the same places`, function () {
      this.timeout(60_000);
      const file = `../shared/corpora/${name}.jsonl`;
      if (!existsSync(file)) return this.skip();
      const texts = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, 60).map((line) => (JSON.parse(line) as { text: string }).text);
      let spans = 0;
      for (const text of texts) {
        const article = exported(text, yaml);
        const { mentions, quotes } = article.annotations;
        const expected = places([...mentions, ...quotes.flatMap(({ segments, cue, speakers }) => [...segments, ...(cue ? [cue] : []), ...speakers])]);
        assert.deepEqual(places(readTsv(webannoTsv(article)).annotations), expected);
        const bound = [...readStandoff(bratStandoff(article, english), text).bound.values()];
        assert.deepEqual(places(bound.filter(({ type }) => type !== 'Title' && type !== 'Quote').map(({ spans: parts }) => ({ start: parts[0]!.start, end: parts.at(-1)!.end }))), places([...mentions, ...quotes.flatMap(({ cue, speakers }) => [...(cue ? [cue] : []), ...speakers])]));
        assert.ok(JSON.parse(webAnnotations(article)));
        spans += expected.length;
      }
      assert.ok(spans > 300, String(spans));
    });
  }
});
