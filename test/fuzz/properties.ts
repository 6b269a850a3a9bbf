import assert from 'node:assert/strict';
import fc from 'fast-check';
import { indexGlossary } from '../../src/glossary/glossaryIndex';
import { readGlossary } from '../../src/glossary/readGlossary';
import { exportArticle } from '../../src/present/export/exportArticle';
import { articleFormats } from '../../src/present/export/exportFormat';
import { hoverCard, quoteHoverCard } from '../../src/present/hoverCard';
import { buildTree } from '../../src/present/agreementTree/buildTree';
import { outlineOf } from '../../src/present/outline';
import { buildPeople } from '../../src/present/peopleTree/buildPeople';
import { english } from '../../src/present/words';
import type { Span } from '../../src/text/span';
import { annotateText, ArticleStore } from '../../src/workspace/articleStore';
import { summarize } from '../../src/workspace/articleSummary';
import { GlossaryStore } from '../../src/workspace/glossaryStore';
import { readSidecar } from '../../src/workspace/sidecar/readSidecar';
import { change, changed, glossary, hostileText } from './hostileText';

export interface FuzzProperty {
  readonly name: string;
  readonly property: fc.IProperty<[unknown]>;
}

const index = indexGlossary(readGlossary(glossary, 'glossary.yaml').glossary);
const setting = { today: '2026-11-23' };

const liesIn = (text: string, { start, end }: Span): boolean => Number.isInteger(start) && 0 <= start && start < end && end <= text.length;

function annotated(text: string): Exclude<ReturnType<typeof annotateText>, string> | undefined {
  const result = annotateText(text, index);
  return typeof result === 'string' ? undefined : result;
}

/** Everything that is found lies in the text, in order, and no two mentions of one kind share a character. */
function checkPlaces(text: string): void {
  const found = annotated(text);
  if (!found) return;
  const { mentions, quotes, problems } = found.annotations;
  const ends: Record<string, number> = {};
  for (const mention of mentions) {
    assert.ok(liesIn(text, mention), `a mention out of the text: ${mention.start}–${mention.end}`);
    assert.equal(mention.text, text.slice(mention.start, mention.end));
    assert.ok(mention.start >= (ends[mention.kind] ?? 0), `two mentions overlap at ${mention.start}`);
    ends[mention.kind] = mention.end;
    if (mention.title) assert.ok(liesIn(text, mention.title));
    assert.equal(mention.entry !== null, mention.status === 'linked');
  }
  for (const { segments, speakers, cue } of quotes) {
    assert.ok(segments.length > 0);
    for (const span of [...segments, ...speakers, ...(cue ? [cue] : [])]) assert.ok(liesIn(text, span), `a quote out of the text: ${span.start}–${span.end}`);
  }
  for (const span of [...problems, ...found.findings()]) assert.ok(liesIn(text, span), 'a finding out of the text');
}

/** Every card, tree, outline and export is made of it, and none shows what would be read as HTML or as a command. */
function checkShown(text: string): void {
  const found = annotated(text);
  if (!found) return;
  const cards = [...found.annotations.mentions.map((mention) => hoverCard(mention, found, setting, english)), ...found.annotations.quotes.map((quote) => quoteHoverCard(quote, found, setting, english))];
  for (const card of cards) {
    assert.doesNotMatch(card, /(?<!\\)<\w/);
    assert.doesNotMatch(card, /\]\((?!https:)/);
  }
  const summary = summarize('file:///a.article', found);
  buildTree([summary], 'article', english, (uri) => uri);
  buildPeople(summary, setting.today, english);
  outlineOf(found, english);
  const exported = { ...found, name: 'a.article', iri: 'file:///a.article', iriOf: (file: string) => file };
  for (const format of articleFormats) for (const { text: written } of exportArticle(format, exported, setting, english)) assert.ok(written.length > 0 || text.length === 0 || format === 'brat');
}

const anyChanges = fc.array(change, { minLength: 1, maxLength: 8 });
const damaged = anyChanges.map((changes) => changes.reduce(changed, glossary));

/** What must hold for any input at all: each takes one value. */
export const fuzzProperties: readonly FuzzProperty[] = [
  { name: 'an article of any text: all that is found lies in it, in order', property: fc.property(hostileText, checkPlaces) as fc.IProperty<[unknown]> },
  { name: 'an article of any text: it is shown and exported', property: fc.property(hostileText, checkShown) as fc.IProperty<[unknown]> },
  {
    name: 'the same text, the same result',
    property: fc.property(hostileText, (text) => assert.deepEqual(annotated(text)?.annotations, annotated(text)?.annotations)) as fc.IProperty<[unknown]>,
  },
  {
    name: 'an article that is edited is read as if it were new',
    property: fc.property(fc.tuple(hostileText, anyChanges), ([first, changes]) => {
      const store = new ArticleStore();
      let text = first;
      changes.forEach((next, i) => {
        text = changed(text, next);
        const [edited, fresh] = [store.of({ uri: 'a', version: i + 1, getText: () => text }, index), annotateText(text, index)];
        assert.deepEqual(typeof edited === 'string' ? edited : edited.annotations, typeof fresh === 'string' ? fresh : fresh.annotations);
      });
    }) as fc.IProperty<[unknown]>,
  },
  {
    name: 'a glossary that is edited is read as if it were new, once its mistakes are mended',
    property: fc.property(anyChanges, (changes) => {
      const file = 'file:///glossary.yaml';
      const store = new GlossaryStore();
      const check = (text: string): void => {
        store.set(file, text);
        const fresh = new GlossaryStore();
        fresh.set(file, text);
        const problems = fresh.problemsOf(file);
        const edited = store.problemsOf(file);
        // What a mistake hides keeps its last good state.
        if (problems.every(({ severity }) => severity !== 'error')) assert.deepEqual([edited, store.indexFor('file:///a.article').glossary], [problems, fresh.indexFor('file:///a.article').glossary]);
      };
      let text = glossary;
      for (const next of changes) check((text = changed(text, next)));
      check(glossary);
    }) as fc.IProperty<[unknown]>,
  },
  {
    name: 'a damaged glossary is read, and serves',
    property: fc.property(fc.tuple(damaged, hostileText), ([yaml, text]) => {
      const { glossary: read, problems } = readGlossary(yaml, 'glossary.yaml');
      for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= yaml.length);
      const result = annotateText(text, indexGlossary(read));
      if (typeof result !== 'string') for (const { entry } of result.annotations.mentions) assert.ok(entry === null || result.glossary.entry(entry));
    }) as fc.IProperty<[unknown]>,
  },
  {
    name: 'a sidecar of any text is read',
    property: fc.property(fc.tuple(anyChanges, hostileText), ([changes, text]) => {
      const sound = `version: 1\narticle: a.article\ndecisions:\n  - id: 01JC3Z9V7C8Q0000000000000A\n    target: { exact: "Ann Lee", prefix: "by ", suffix: " said", start: 3 }\n    link: lee\n`;
      for (const yaml of [changes.reduce(changed, sound), text]) for (const { start, end } of readSidecar(yaml, 'a.article').problems) assert.ok(0 <= start && start <= end && end <= yaml.length);
    }) as fc.IProperty<[unknown]>,
  },
];
