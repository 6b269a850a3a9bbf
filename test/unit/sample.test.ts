import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate/annotate';
import type { Annotations, Mention } from '../../src/annotate/types';
import { indexGlossary } from '../../src/glossary/glossaryIndex';
import { readGlossary } from '../../src/glossary/readGlossary';
import { readArticle } from '../../src/text/article';

const glossary = readGlossary(readFileSync('sample/glossary.yaml', 'utf8'), 'glossary.yaml');
const read = (name: string): Annotations => annotate(readArticle(readFileSync(`sample/${name}`, 'utf8')), indexGlossary(glossary.glossary));

const shown = (mention: Mention): string => `${mention.text.length > 40 ? `${mention.text.slice(0, 32)}…` : mention.text} = ${mention.entry ?? mention.status}`;
const agreements = (annotations: Annotations): string[] => annotations.mentions.filter((m) => m.kind === 'agreement').map(shown);

suite('the sample', () => {
  test('its glossary is without fault', () => assert.deepEqual(glossary.problems, []));

  test('tells the three agreements of the article apart', () => {
    assert.deepEqual(agreements(read('space-agreement.article')), [
      'a framework agreement = us-japan-space-framework',
      'The agreement = us-japan-space-framework',
      'Framework Agreement Between the … = us-japan-space-framework',
      'the framework agreement = us-japan-space-framework',
      'This agreement = us-japan-space-framework',
      'the agreement = us-japan-space-framework',
      'Framework Agreement Between the … = us-canada-space-framework',
      'That agreement = us-canada-space-framework',
      'Outer Space Treaty = outer-space-treaty',
      'an agreement = unknown',
      'that agreement = unknown',
      'the framework agreement = us-japan-space-framework',
    ]);
  });

  test('links every official of the article', () => {
    const officials = read('space-agreement.article').mentions.filter((m) => m.kind === 'official');
    assert.deepEqual(officials.filter((m) => m.form === 'surname').map(shown), ['Kishida = fumio-kishida', 'Blinken = antony-blinken', 'Hayashi = yoshimasa-hayashi', 'Nelson = bill-nelson', 'Melroy = pam-melroy']);
    assert.deepEqual(officials.filter((m) => m.status !== 'linked').map(shown), ['Rahm Emanuel = unknown'], 'whom the first steps add');
  });

  test('knows who speaks in each quotation, and that a title in marks is none', () => {
    const { quotes } = read('space-agreement.article');
    const spoken = quotes.filter((q) => q.kind === 'direct' || q.kind === 'mixed');
    assert.deepEqual(spoken.map((q) => `${q.speakers.map((s) => s.entry).join()} ${q.segments.length}`), ['fumio-kishida 2', 'antony-blinken 2', 'yoshimasa-hayashi 2', 'nasa 1', 'outer-space-treaty 1', 'bill-nelson 1', 'bill-nelson 1', ' 1']);
    assert.equal(quotes.filter((q) => q.kind === 'not-speech' && q.segments[0]!.end - q.segments[0]!.start > 100).length, 1);
  });

  test('keeps the accords and the treaty of the briefing apart', () => {
    const found = agreements(read('briefing.md'));
    assert.deepEqual(new Set(found.map((line) => line.replace(/^(?:the|The) /, ''))), new Set(['Artemis Accords = artemis-accords', 'accords = artemis-accords', 'Outer Space Treaty = outer-space-treaty', 'treaty = outer-space-treaty', 'U.S.-Japan Space Framework Agreement = us-japan-space-framework', 'agreement = us-japan-space-framework']));
  });
});
