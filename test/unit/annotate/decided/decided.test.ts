import assert from 'node:assert/strict';
import { annotate } from '../../../../src/annotate/annotate';
import type { Decided } from '../../../../src/annotate/decided/decided';
import type { Annotations, Mention } from '../../../../src/annotate/types';
import { indexGlossary } from '../../../../src/glossary/glossaryIndex';
import { readGlossary } from '../../../../src/glossary/readGlossary';
import { readArticle } from '../../../../src/text/article';

const glossary = indexGlossary(readGlossary(`
officials:
  - { id: eto, name: Ana Eto, pronouns: she }
  - { id: rui-eto, name: Rui Eto, pronouns: he }
agreements:
  - { id: oslo, title: Oslo Fisheries Agreement, type: agreement, parties: [Norway, Iceland], signed: 2015-05-01 }
  - { id: bonn, title: Bonn Fisheries Agreement, type: agreement, parties: [Norway, Germany], signed: 2016-05-01 }
organizations: [{ id: port, name: Port Authority }]
`, 'glossary.yaml').glossary);

/** A decision on the n-th occurrence of some words, from 1. */
type On = readonly [words: string, decision: object, n?: number];

function annotated(text: string, ...on: readonly On[]): Annotations {
  const decided = on.map(([words, decision, n = 1]) => {
    let start = -1;
    for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
    return { start, end: start + words.length, ...decision } as Decided;
  });
  return annotate(readArticle(text), glossary, { decided });
}

const shown = ({ text, entry, status }: Mention): string => `${text}=${entry ?? status}`;
const mentions = (text: string, ...on: readonly On[]): string[] => annotated(text, ...on).mentions.map(shown);

const link = (entry: string): object => ({ decision: 'link', entry });
const ignore = { decision: 'ignore' };

suite('Decisions on mentions', () => {
  const text = 'A pact for fish\n\nNorway and Chad signed an agreement on Friday. The agreement holds. Critics doubt the agreement.';

  test('a link wins over what was found, and says so', () => {
    const { mentions: [first] } = annotated('The Oslo Fisheries Agreement holds.', ['Oslo Fisheries Agreement', link('bonn')]);
    assert.deepEqual([shown(first!), first!.why.map(({ code }) => code)], ['Oslo Fisheries Agreement=bonn', ['linked-by-hand']]);
  });

  test('later references go back to it, and say on what they rest', () => {
    assert.deepEqual(mentions(text), ['an agreement=unknown', 'The agreement=unknown', 'the agreement=unknown']);
    const found = annotated(text, ['an agreement', link('oslo')]).mentions;
    assert.deepEqual(found.map(shown), ['an agreement=oslo', 'The agreement=oslo', 'the agreement=oslo']);
    assert.ok(found[1]!.why.some(({ code }) => code === 'linked-by-hand'));
  });

  test('words that are no mention by any rule become one', () => {
    assert.deepEqual(mentions('The paper of the north was signed in May.', ['The paper of the north', link('oslo')]), ['The paper of the north=oslo']);
    assert.deepEqual(mentions('The harbor people said no.', ['The harbor people', link('port')]), ['The harbor people=port']);
  });

  test('what is ignored is none, and nothing goes back to it', () => {
    assert.deepEqual(mentions(text, ['an agreement', ignore], ['The agreement', ignore]), ['the agreement=unknown']);
    assert.deepEqual(mentions('Ana Eto came. The Port Authority waited.', ['Port Authority', ignore]), ['Ana Eto=eto']);
  });

  test('an ambiguous surname is settled, with the pronouns after it', () => {
    const eto = 'Ana Eto and Rui Eto came. Eto spoke first.';
    assert.deepEqual(mentions(eto).slice(2), ['Eto=ambiguous']);
    assert.deepEqual(mentions(eto, ['Eto', link('rui-eto'), 3]).slice(2), ['Eto=rui-eto']);
  });

  test('a pronoun is nobody’s name', () => {
    assert.deepEqual(mentions('Ana Eto met Rui Eto. He left, and he slept.', ['He', link('eto')]).slice(2, 4), ['He=eto', 'he=rui-eto']);
  });

  test('an entry that the glossary does not hold decides nothing', () => {
    assert.deepEqual(mentions('The Oslo Fisheries Agreement holds.', ['Oslo Fisheries Agreement', link('gone')]), []);
  });
});

suite('Decisions on quotes', () => {
  const text = 'A word\n\n“We are glad of it,” Ana Eto said.\n\nThey saw “The Long Way Home” on Friday.';
  const quotes = (...on: readonly On[]): string[] => annotated(text, ...on).quotes.map(({ kind, speakers }) => `${kind}: ${speakers.map(({ text: name, entry }) => entry ?? name).join(', ')}`);

  test('other speakers, of the glossary or not', () => {
    assert.deepEqual(quotes(), ['direct: eto', 'not-speech: ']);
    assert.deepEqual(quotes(['“We are glad of it,”', { decision: 'speakers', speakers: ['rui-eto', 'A clerk'] }]), ['direct: rui-eto, A clerk', 'not-speech: ']);
    assert.deepEqual(quotes(['We are glad', { decision: 'speakers', speakers: ['eto'] }]), ['direct: eto', 'not-speech: ']);
  });

  test('speech or not', () => {
    assert.deepEqual(quotes(['“We are glad of it,”', { decision: 'not-speech' }], ['“The Long Way Home”', { decision: 'speech' }]), ['not-speech: ', 'direct: ']);
  });

  test('a link inside a quote leaves its speaker alone', () => {
    assert.deepEqual(quotes(['glad', link('oslo')]), ['direct: eto', 'not-speech: ']);
  });
});
