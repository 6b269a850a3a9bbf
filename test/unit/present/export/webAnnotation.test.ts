import assert from 'node:assert/strict';
import { webAnnotations } from '../../../../src/present/export/webAnnotation';
import { exported, spansOf, text } from './exporting';

interface Selector { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string; readonly start: number; readonly end: number }
interface Resource { readonly type: string; readonly purpose?: string; readonly source?: string; readonly value?: string; readonly selector?: readonly Selector[] }
interface Annotation { readonly id: string; readonly type: string; readonly motivation: string; readonly body: readonly Resource[]; readonly target: Resource | readonly Resource[] }
interface Collection { readonly '@context': string; readonly id: string; readonly type: string; readonly label: string; readonly total: number; readonly first: { readonly id: string; readonly type: string; readonly partOf: string; readonly startIndex: number; readonly items: readonly Annotation[] } }

const collection = JSON.parse(webAnnotations(exported())) as Collection;
const { items } = collection.first;
const targetsOf = ({ target }: Annotation): readonly Resource[] => (Array.isArray(target) ? (target as Resource[]) : [target as Resource]);
const selectorOf = (resource: Resource, type: string): Selector => resource.selector!.find((selector) => selector.type === type)!;
const wordsOf = (annotation: Annotation): string[] => targetsOf(annotation).map((target) => selectorOf(target, 'TextQuoteSelector').exact);
const valuesOf = ({ body }: Annotation, purpose: string): (string | undefined)[] => body.filter((part) => part.purpose === purpose).map((part) => part.source ?? part.value);

const motivations = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'tagging'];

suite('present: export: web annotation', () => {
  test('the collection and its page have what the model requires (sections 5.1 and 5.2)', () => {
    assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.deepEqual([collection.type, collection.total, collection.label], ['AnnotationCollection', items.length, 'news/lake.article']);
    assert.deepEqual([collection.first.type, collection.first.partOf, collection.first.startIndex], ['AnnotationPage', collection.id, 0]);
    assert.ok(items.length > 8);
  });

  test('every annotation, body and target has what the model requires (sections 3 and 4)', () => {
    const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)];
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(URL.canParse(id), id);
    for (const annotation of items) {
      assert.equal(annotation.type, 'Annotation');
      assert.ok(motivations.includes(annotation.motivation));
      assert.ok(annotation.body.length > 0 && targetsOf(annotation).length > 0);
      for (const body of annotation.body) {
        assert.ok(motivations.includes(body.purpose!));
        if (body.type === 'TextualBody') assert.equal(typeof body.value, 'string');
        else assert.deepEqual([body.type, URL.canParse(body.source!)], ['SpecificResource', true]);
      }
      for (const target of targetsOf(annotation)) assert.deepEqual([target.type, target.source], ['SpecificResource', 'https://desk.example/news/lake.article']);
    }
  });

  test('both selectors of a target find the same words: positions count code points', () => {
    const characters = Array.from(text);
    for (const target of items.flatMap(targetsOf)) {
      const { exact, prefix, suffix } = selectorOf(target, 'TextQuoteSelector');
      const { start, end } = selectorOf(target, 'TextPositionSelector');
      assert.equal(characters.slice(start, end).join(''), exact);
      assert.ok(characters.slice(0, start).join('').endsWith(prefix) && characters.slice(end).join('').startsWith(suffix));
      assert.doesNotMatch(prefix + suffix, /^[\p{M}\udc00-\udfff]|[\ud800-\udbff]$/u);
    }
  });

  test('a linked mention is identified by the entry’s IRI, with its name, its links and its kind', () => {
    const obi = items.find((annotation) => wordsOf(annotation)[0] === 'Ada\r\nObi')!;
    assert.deepEqual([obi.motivation, valuesOf(obi, 'identifying'), valuesOf(obi, 'describing')], ['identifying', ['https://desk.example/glossary.yaml#ada-obi'], ['Ada Obi']]);
    assert.deepEqual([valuesOf(obi, 'linking'), valuesOf(obi, 'tagging')], [['https://obi.example/a_(b)'], ['official', 'full', 'linked']]);
  });

  test('an ambiguous one is not: it is linked to its candidates', () => {
    const clark = items.find((annotation) => wordsOf(annotation)[0] === 'Clark')!;
    assert.deepEqual([clark.motivation, valuesOf(clark, 'identifying'), valuesOf(clark, 'tagging')], ['tagging', [], ['official', 'surname', 'ambiguous']]);
    assert.deepEqual(valuesOf(clark, 'linking').sort(), ['https://desk.example/glossary.yaml#eve-clark', 'https://desk.example/glossary.yaml#tom-clark']);
  });

  test('a quote has a target for each of its parts, and its speaker links to it', () => {
    const quote = items.find((annotation) => targetsOf(annotation).length === 2)!;
    assert.deepEqual(wordsOf(quote).map((words) => words.slice(0, 10)), ['“We waited', '“and <b>no']);
    assert.deepEqual([valuesOf(quote, 'tagging'), valuesOf(quote, 'describing')], [['quote', 'direct'], ['said']]);
    const speaker = items.find(({ id }) => id === `${quote.id}-speaker-1`)!;
    assert.deepEqual([speaker.motivation, wordsOf(speaker), valuesOf(speaker, 'linking').includes(quote.id)], ['linking', ['Obi'], true]);
  });

  test('every mention and every quote is there', () => {
    const { annotations: { mentions, quotes } } = exported();
    assert.equal(items.length, mentions.length + quotes.length + quotes.flatMap(({ speakers }) => speakers).length);
    assert.ok(spansOf(exported()).length > 0);
  });
});
