import assert from 'node:assert/strict';
import { bratConfiguration, bratStandoff } from '../../../../src/present/export/brat';
import { english } from '../../../../src/present/words';
import type { Span } from '../../../../src/text/span';
import { exported, text } from './exporting';
import { readStandoff, type Bound } from './readStandoff';

const article = exported();
const ann = bratStandoff(article, english);
const { bound, others } = readStandoff(ann, text);
const all = [...bound.values()];
const extent = ({ spans }: Bound): Span => ({ start: spans[0]!.start, end: spans.at(-1)!.end });
const related = (type: string): string[][] => others.filter(([id, fields]) => id!.startsWith('R') && fields!.startsWith(`${type} `)).map(([, fields]) => [...fields!.matchAll(/Arg\d:(T\d+)/g)].map((match) => bound.get(match[1]!)!.words));

suite('present: export: brat', () => {
  test('what is read back are the mentions of the article, at their places', () => {
    const read = all.filter(({ type }) => ['Official', 'Agreement', 'Organization'].includes(type)).map((mention) => [mention.type.toLowerCase(), extent(mention)]);
    assert.deepEqual(read, article.annotations.mentions.map(({ kind, start, end }) => [kind, { start, end }]));
    assert.ok(read.length > 6);
  });

  test('a span over the end of a line, or over a tab, is in fragments around it', () => {
    assert.ok(all.some(({ type, words, spans }) => type === 'Official' && words === 'Ada Obi' && spans.length === 2));
    assert.ok(all.some(({ type, words, spans }) => type === 'Quote' && words === '“a bit \\ much more”' && spans.length === 2));
  });

  test('a quote is one span with a fragment for each part', () => {
    const quotes = all.filter(({ type }) => type === 'Quote');
    assert.deepEqual(quotes.map(extent), article.annotations.quotes.map(({ segments }) => ({ start: segments[0]!.start, end: segments.at(-1)!.end })));
    assert.ok(quotes.some(({ spans }) => spans.length === 2 && text.slice(spans[0]!.end, spans[1]!.start) === ' Obi said, '));
  });

  test('relations tell who speaks, through which words, and whose title it is', () => {
    assert.deepEqual(related('Speaker')[0], ['“We waited 🙂 long,” “and <b>now</b> it is [here]; we_all * have a | to -> drink.”', 'Obi']);
    assert.deepEqual(related('Cue').map(([, cue]) => cue), ['said', 'said', 'called']);
    assert.deepEqual(related('TitleOf'), [['Minister of Trade', 'Ada Obi']]);
  });

  test('entries, forms, kinds and reasons stand in lines of their own', () => {
    const lines = others.map(([id, ...fields]) => [id![0], ...fields].join('\t'));
    const obi = [...bound].find(([, { words }]) => words === 'Ada Obi')![0];
    assert.ok(lines.includes(`N\tReference ${obi} Glossary:ada-obi\tAda Obi`));
    assert.ok(lines.includes(`A\tForm ${obi} full`) && lines.includes(`A\tStatus ${obi} linked`));
    assert.ok(lines.some((line) => line.startsWith(`#\tAnnotatorNotes ${obi}\t“Ada Obi”`)));
  });

  test('the configuration names every type that is written', () => {
    for (const { type } of all) assert.match(bratConfiguration, new RegExp(`^${type}$`, 'm'));
    for (const [, fields] of others.filter(([id]) => /^[RA]/.test(id!))) assert.match(bratConfiguration, new RegExp(`^${fields!.split(' ')[0]}\t`, 'm'));
  });

  test('an article without annotations has an empty file', () => assert.equal(bratStandoff(exported('Nothing here.', ''), english), ''));
});
