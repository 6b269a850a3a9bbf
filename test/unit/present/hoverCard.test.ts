import assert from 'node:assert/strict';
import type { Annotations, Mention, Quote } from '../../../src/annotate/types';
import { entryCard, hoverCard, quoteHoverCard } from '../../../src/present/hoverCard';
import { english } from '../../../src/present/words';
import { readArticle } from '../../../src/text/article';
import { ArticleIndex } from '../../../src/workspace/articleIndex';
import { summarize, type AnnotatedText } from '../../../src/workspace/articleSummary';
import { indexOf, seen } from './reading';

const glossary = indexOf(`
officials:
  - { id: bill, name: Bill Clinton, roles: [{ title: President, organization: United States, from: 1993-01-20, to: 2001-01-20 }] }
  - { id: hillary, name: Hillary Clinton, roles: [{ title: Secretary of State, from: 2009-01-21, to: 2013-02-01 }] }
agreements:
  - { id: one, title: First Pact, parties: [Japan, Canada], signed: 2009 }
  - { id: two, title: Second Pact }
organizations:
  - { id: nasa, name: NASA, summary: A *space* agency., links: { site: "https://www.nasa.gov/" } }
programs: [{ id: artemis, name: Artemis }]
places: [{ id: hq, name: NASA Headquarters }]
`);

/** An article of five words a line. */
const article = readArticle('One two three four five.\n'.repeat(9));
const annotated = (annotations: Partial<Annotations> = {}): AnnotatedText => ({ article, annotations: { mentions: [], quotes: [], problems: [], ...annotations }, glossary });
const mention = (of: Partial<Mention>): Mention => ({ start: 0, end: 7, text: 'Clinton', kind: 'official', form: 'surname', entry: null, status: 'unknown', candidates: [], why: [], ...of });
const card = (of: Partial<Mention>, date?: string): string => seen(hoverCard(mention(of), annotated(date ? { date } : {}), { today: '2024-05-01' }, english));

suite('present: hover card', () => {
  test('a linked mention: the entry, then why', () => {
    assert.equal(card({ entry: 'bill', status: 'linked', candidates: ['bill'], why: [{ code: 'surname-of', name: 'Bill Clinton', at: 50 }, { code: 'cue', cue: 'said', at: 50 }] }, '1999'), [
      '**Bill Clinton**',
      'In 1999: President, United States (1993-01-20 – 2001-01-20)  \nNow: no office in the glossary',
      'Others of this surname: Hillary Clinton',
      '*Why:* the surname of Bill Clinton, introduced in line 3; “said” in line 3 tells who speaks',
    ].join('\n\n'));
  });

  test('an ambiguous one: its candidates with what tells them apart on that day', () => {
    assert.equal(card({ status: 'ambiguous', candidates: ['hillary', 'bill', 'gone'] }, '2010-05-01'), '**Ambiguous** · Clinton\n\n- **Hillary Clinton** · Secretary of State\n- **Bill Clinton**');
    assert.equal(card({ status: 'ambiguous', kind: 'agreement', text: 'the pact', candidates: ['one', 'two'] }), '**Ambiguous** · the pact\n\n- **First Pact** · Japan, Canada · signed 2009\n- **Second Pact**');
  });

  test('one that the glossary does not hold', () => {
    assert.equal(card({ text: 'an agreement\non fish', kind: 'agreement', why: [{ code: 'not-in-glossary' }] }), '**Not in the glossary** · an agreement on fish\n\n*Why:* the glossary does not hold it');
  });

  test('an entry that went away since', () => {
    assert.equal(card({ entry: 'gone', status: 'linked', candidates: ['gone'] }), '**Not in the glossary** · Clinton');
  });

  test('words of the article in the evidence are escaped', () => {
    const markdown = hoverCard(mention({ text: '<b>[x](command:y)</b>', why: [{ code: 'antecedent', text: '![p](https://example.org/p.png)', at: 0 }] }), annotated(), { today: '2024' }, english);
    assert.doesNotMatch(markdown, /(?<!\\)[<[\]()!]/);
  });

  test('an agreement: the forms by which the article refers to it', () => {
    const one = (form: Mention['form']): Mention => mention({ kind: 'agreement', form, status: 'linked', entry: 'two', candidates: ['two'] });
    const unknown = mention({ kind: 'agreement', form: 'descriptive', chain: 'agreement-1' });
    const mentions = [one('title'), one('anaphor'), unknown, one('anaphor'), mention({ entry: 'bill', status: 'linked' })];
    const shown = (of: Mention): string => hoverCard(of, annotated({ mentions }), { today: '2024' }, english);
    assert.equal(shown(one('anaphor')), '**Second Pact**\n\nIn this article: 1 by formal title, 2 by referring back');
    assert.match(shown(unknown), /In this article: 1 by description$/);
    assert.doesNotMatch(shown(mention({ kind: 'place', entry: 'hq', status: 'linked' })), /In this article/);
  });

  test('organizations, programs and places', () => {
    const shown = (id: string): string[] => entryCard(glossary.entry(id)!, glossary, { today: '2024' }, english);
    assert.deepEqual(shown('nasa'), ['**NASA** · organization', 'A \\*space\\* agency\\.', '[site](https://www.nasa.gov/)']);
    assert.deepEqual([shown('artemis'), shown('hq')], [['**Artemis** · program'], ['**NASA Headquarters** · place']]);
  });

  test('an official: others of the surname with their offices, and what is said and quoted', () => {
    const linked = mention({ entry: 'bill', status: 'linked' });
    const speaker = { start: 0, end: 3, text: 'One', entry: 'bill' };
    const said: Quote = { kind: 'direct', segments: [{ start: 0, end: 23 }, { start: 25, end: 32 }], speakers: [speaker], why: [] };
    const quotes: Quote[] = [said, { ...said, kind: 'indirect' }, { ...said, kind: 'not-speech' }, { ...said, speakers: [] }];
    const shown = seen(hoverCard(linked, annotated({ date: '2010-05-01', mentions: [linked, mention({})], quotes }), { today: '2024' }, english));
    assert.match(shown, /^Others of this surname: Hillary Clinton \(Secretary of State\)$/m);
    assert.match(shown, /^In this article: 1 mention, 2 quotes \(7 words\)$/m);
  });

  test('what stands in several articles of the workspace', () => {
    const index = new ArticleIndex();
    const linked = mention({ entry: 'bill', status: 'linked' });
    const shown = (): string => hoverCard(linked, annotated({ mentions: [linked] }), { today: '2024', workspace: index }, english);
    index.set(summarize('a', annotated({ mentions: [linked] })));
    assert.doesNotMatch(shown(), /workspace/);
    index.set(summarize('b', annotated({ mentions: [linked, linked] })));
    assert.match(shown(), /In the workspace: 3 mentions in 2 articles/);
  });

  test('a quote: the speaker in office, how it is quoted, and why', () => {
    const quote: Quote = { kind: 'direct', segments: [{ start: 0, end: 23 }], cue: { start: 0, end: 4, text: 'said' }, speakers: [{ start: 0, end: 1, text: 'she', entry: 'hillary' }], why: [{ code: 'cue', cue: 'said', at: 0 }] };
    const shown = (of: Partial<Quote>): string => seen(quoteHoverCard({ ...quote, ...of }, annotated({ date: '2010-05-01' }), { today: '2024' }, english));
    assert.equal(shown({}), '**Hillary Clinton** · Secretary of State\n\nDirect speech · 5 words · “said”\n\n*Why:* “said” in line 1 tells who speaks');
    assert.match(shown({ speakers: [{ start: 0, end: 1, text: 'A *clerk*', entry: null }] }), /^\*\*A \*clerk\*\*\* · not in the glossary/);
    assert.match(shown({ speakers: [] }), /^\*\*No speaker found\*\*\n\nDirect speech/);
    assert.equal(shown({ kind: 'not-speech', why: [] }), '**Not speech**');
  });
});
