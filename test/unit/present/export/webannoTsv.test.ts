import assert from 'node:assert/strict';
import type { Mention } from '../../../../src/annotate/types';
import type { ExportedArticle } from '../../../../src/present/export/exportedArticle';
import { webannoTsv } from '../../../../src/present/export/webannoTsv';
import { exported, text } from './exporting';
import { readTsv, type ReadAnnotation, type ReadDocument } from './readTsv';

const ofLayer = ({ annotations }: ReadDocument, name: string): readonly ReadAnnotation[] => annotations.filter(({ layer }) => layer.endsWith(name));
const places = (spans: readonly { readonly start: number; readonly end: number }[]): string[] => [...new Set(spans.map(({ start, end }) => `${start}-${end}`))].sort();

const article = exported();
const read = readTsv(webannoTsv(article));

suite('present: export: WebAnno TSV', () => {
  test('the text that is read back is the article’s, with blanks between sentences', () => {
    assert.equal(read.text.length, text.trimEnd().length);
    for (const { start, end } of article.article.blocks.flatMap((block) => block.sentences)) assert.equal(read.text.slice(start, end), text.slice(start, end));
  });

  test('mentions are read back at their places, with kind and entry', () => {
    const entities = ofLayer(read, 'NamedEntity');
    const seen = entities.filter(({ features }) => features['value'] !== 'speaker');
    assert.deepEqual(places(seen), places(article.annotations.mentions));
    const obi = seen.find(({ start, end }) => text.slice(start, end) === 'Ada\r\nObi')!;
    assert.deepEqual(obi.features, { identifier: 'https://desk.example/glossary.yaml#ada-obi', value: 'official' });
    assert.ok(seen.some(({ start, end, features }) => text.slice(start, end) === 'Clark' && features['identifier'] === '*'));
  });

  test('a name inside a title is stacked on it', () => {
    const nasa = [...read.unitsOf.values()].find((units) => units.filter(({ layer }) => layer.endsWith('NamedEntity')).length === 2)!;
    assert.deepEqual(nasa.map(({ start, end }) => text.slice(start, end)), ['Lake Water Treaty of the NASA Council', 'NASA']);
  });

  test('the parts of a quote and its cue share a number, and the slot holds its speaker', () => {
    const quotes = ofLayer(read, 'Quote');
    assert.deepEqual(places(quotes), places(article.annotations.quotes.flatMap(({ segments }) => segments)));
    const [first, second] = quotes;
    assert.deepEqual([first!.features['kind'], first!.features['utterance'], second!.features['utterance']], ['direct', '1', '1']);
    const [unit, number] = first!.features['target']!.split('[');
    assert.equal(number, undefined);
    assert.deepEqual(read.unitsOf.get(unit!)!.filter(({ layer }) => layer.endsWith('NamedEntity')).map(({ start, end }) => text.slice(start, end)), ['Obi']);
    assert.deepEqual(ofLayer(read, 'Cue').map(({ start, end, features }) => [text.slice(start, end), features['utterance']]), [['said', '1'], ['said', '2'], ['called', '3']]);
  });

  test('what begins or ends inside a token is on a part of it', () => {
    const words = 'The pre-Obiwan talks ended.';
    const mention = (start: number, end: number): Mention => ({ start, end, text: words.slice(start, end), kind: 'official', form: 'surname', entry: 'ada-obi', status: 'linked', candidates: ['ada-obi'], why: [] });
    const base = exported(words);
    const parts: ExportedArticle = { ...base, annotations: { mentions: [mention(5, 7), mention(6, 20), mention(8, 11)], quotes: [], problems: [] } };
    const tsv = webannoTsv(parts);
    assert.match(tsv, /\n1-\d+\.\d\t/);
    assert.deepEqual(places(readTsv(tsv).annotations), ['5-7', '6-20', '8-11'].sort());
  });

  test('values and text are escaped as the format asks', () => {
    const tsv = webannoTsv({ ...exported('Ada Obi \\ came.\r\nShe left.', 'officials: [{ id: "a_b[c]|d*", name: Ada Obi }]'), iriOf: () => 'x:g;h->i' });
    assert.match(tsv, /\n#Text=Ada Obi \\\\ came\.\n/);
    assert.match(tsv, /\tx:g\\;h\\->i#a\\_b%5Bc%5D%7Cd\\\*\[1\]\tofficial\[1\]\t/);
  });

  test('an empty article has a header alone', () => assert.equal(webannoTsv(exported('', '')).split('\n').filter((line) => line !== '').length, 4));
});
