import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { annotate } from '../../../../src/annotate/annotate';
import type { Mention } from '../../../../src/annotate/types';
import { indexGlossary, type GlossaryIndex } from '../../../../src/glossary/glossaryIndex';
import type { ImportFormat } from '../../../../src/glossary/import/importGlossary';
import type { Glossary, Official } from '../../../../src/glossary/types';
import { readArticle } from '../../../../src/text/article';
import { finish } from '../../glossary/import/importing';
import { official } from './reading';

const folder = '../shared/corpora';
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const importFile = (format: ImportFormat, names: readonly string[], map: Readonly<Record<string, string>> = {}): Glossary => finish(format, names.map((name) => ({ name, text: read(name) })), map).glossary;

/** A labelled person mention, in the layout of ELEVANT. */
interface Label {
  readonly span: readonly [number, number];
  readonly entity_id?: string;
  readonly type?: string;
  readonly parent?: unknown;
}

interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly evaluation_span?: readonly [number, number];
}

const isPerson = ({ entity_id: id, type, parent }: Label): boolean => /^Q\d+$/.test(id ?? '') && !parent && /Q5|Q215627/.test(type ?? '');
const isPronoun = (text: string): boolean => /^(?:he|she|him|hers?|his|himself|herself|i|me|my|they|them|their|whose?)$/i.test(text);

/** Everybody whom the articles name in full, as a desk's glossary would have them. */
function deskOf(articles: readonly Labelled[]): readonly Official[] {
  const names = new Map<string, Set<string>>();
  for (const { text, labels } of articles) {
    for (const { span, entity_id: id } of labels.filter(isPerson)) {
      const name = text.slice(...span);
      if (/\s/.test(name) && !isPronoun(name)) names.set(id!, (names.get(id!) ?? new Set()).add(name));
    }
  }
  return [...names].map(([id, all]) => {
    const [name, ...aliases] = [...all].sort((a, b) => a.length - b.length);
    return official({ id: id.toLowerCase(), name: name!, aliases });
  });
}

/** Share of the links to officials by name that the labels confirm, in percent. */
function precision(articles: readonly Labelled[], glossary: GlossaryIndex): number {
  let right = 0;
  let wrong = 0;
  for (const { text, labels, evaluation_span: [from, to] = [0, text.length] } of articles) {
    const isRight = ({ start, end, entry }: Mention): boolean => labels.some((label) => isPerson(label) && label.entity_id!.toLowerCase() === entry && label.span[0] < end && start < label.span[1]);
    for (const mention of annotate(readArticle(text), glossary).mentions) {
      if (mention.kind !== 'official' || mention.entry === null || (mention.form !== 'full' && mention.form !== 'surname') || mention.start < from || mention.end > to) continue;
      if (isRight(mention)) right++;
      else wrong++;
    }
  }
  return (100 * right) / (right + wrong);
}

suite('Linking with 14,000 entries more', function () {
  this.timeout(60_000);
  if (!existsSync(folder)) return void test.skip(`skipped: ${folder} is not here`);

  test('is wrong in hardly more places than with the desk’s own glossary', () => {
    const articles = read('gum-persons.jsonl').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Labelled);
    const desk = deskOf(articles);
    const imports = [
      importFile('congress-legislators', ['congress-legislators-current.yaml', 'us-executive.yaml']),
      importFile('csv', ['cia_world_leaders_2019-06.csv'], { title: 'office' }),
      importFile('csv', ['uk-treaties.csv'], { parties: 'country_name', signed: 'signed_event_date', in_force: 'definative_eif_event_date' }),
    ];
    const merged: Glossary = { officials: [...desk, ...imports.flatMap(({ officials }) => officials)], agreements: imports.flatMap(({ agreements }) => agreements), others: [] };
    assert.ok(merged.officials.length + merged.agreements.length > 14_000);
    const alone = precision(articles, indexGlossary({ officials: desk, agreements: [], others: [] }));
    const among = precision(articles, indexGlossary(merged));
    assert.ok(alone > 90 && alone - among <= 2, `${alone.toFixed(1)} alone, ${among.toFixed(1)} among the imported`);
  });
});
