import assert from 'node:assert/strict';
import type { Mention } from '../../../../src/annotate/types';
import type { ExportedArticle } from '../../../../src/present/export/exportedArticle';
import { webannoTsv } from '../../../../src/present/export/webannoTsv';
import { exported, text } from './exporting';

interface Read { readonly layer: string; readonly start: number; end: number; readonly features: Record<string, string> }
interface Document { readonly text: string; readonly annotations: readonly Read[]; readonly unitsOf: ReadonlyMap<string, readonly Read[]> }

/** Reads the format as DKPro Core does: text from `#Text`, gaps as blanks, and annotations by their column, stack and number. */
function readTsv(tsv: string): Document {
  const [head, ...blocks] = tsv.split('\n\n\n').join('\n\n').split('\n\n');
  const [format, ...layerLines] = head!.split('\n');
  assert.equal(format, '#FORMAT=WebAnno TSV 3.2');
  const columns = layerLines.flatMap((line) => line.slice('#T_SP='.length).split('|').slice(1).map((feature) => ({ layer: line.slice('#T_SP='.length).split('|')[0]!, feature })));
  const [annotations, unitsOf, byNumber] = [[] as Read[], new Map<string, Read[]>(), new Map<string, Read>()];
  let document = '';
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line !== '');
    const sentence = lines.filter((line) => line.startsWith('#Text=')).map((line) => line.slice('#Text='.length).replace(/\\([^])/g, (_, c: string) => ({ t: '\t', r: '\r', f: '\f', b: '\b' })[c] ?? c)).join('\n');
    for (const line of lines.filter((other) => !other.startsWith('#Text='))) {
      const [id, place, words, ...cells] = line.split('\t');
      const [start, end] = place!.split('-').map(Number) as [number, number];
      if (id!.endsWith('-1')) document = document.padEnd(start, ' ') + sentence;
      assert.equal(document.slice(start, end), words, line);
      assert.equal(cells.length, columns.length + 1);
      const here: Read[] = [];
      columns.forEach(({ layer, feature }, c) => {
        if (cells[c] === '_') return;
        cells[c]!.split(/(?<!\\)\|/).forEach((cell, stack) => {
          const isTarget = feature.startsWith('de.');
          const [, value = '', number] = isTarget ? [cell, cell] : /^([^]*?)(?:(?<!\\)\[(\d+)\])?$/.exec(cell)!;
          let annotation = here.filter((other) => other.layer === layer)[stack];
          if (!annotation) {
            annotation = (number && byNumber.get(number)) || { layer, start, end, features: {} };
            if (!annotations.includes(annotation)) annotations.push(annotation);
            annotation.end = end;
            here.push(annotation);
          }
          if (number) byNumber.set(number, annotation);
          annotation.features[isTarget ? 'target' : feature] = value.replace(/\\(->|[^])/g, '$1');
        });
      });
      unitsOf.set(id!, here);
    }
  }
  return { text: document, annotations, unitsOf };
}

const ofLayer = ({ annotations }: Document, name: string): readonly Read[] => annotations.filter(({ layer }) => layer.endsWith(name));
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
