import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { findAgain, searched } from '../../../../src/workspace/anchors/findAgain';
import { targetOf } from '../../../../src/workspace/anchors/target';
import { measureAnchors } from './measureAnchors';

const text = [
  'Ministers from Peru and Chad met on the coast on Friday to end a long quarrel over fish.',
  'They signed the agreement in Oslo after a short night, and praised it before the cameras.',
  'Critics of the agreement said that it would leave the boats of the north without work.',
  '“We will read every line of it,” said one of them, whom nobody had asked.',
].join('\n\n');

/** Where words, marked by bars in the text before, are found in the text after; marked there. */
function found(before: string, after: string): string | undefined {
  const [start, end] = [before.indexOf('|'), before.lastIndexOf('|') - 1];
  const span = findAgain(targetOf(before.replaceAll('|', ''), { start, end }), searched(after));
  return span && `${after.slice(Math.max(0, span.start - 11), span.start)}|${after.slice(span.start, span.end)}|`;
}

const first = text.replace('the agreement in', '|the agreement| in');

suite('workspace: anchors found again', () => {
  test('in the same text, each at its place', () => {
    assert.equal(found(first, text), 'hey signed |the agreement|');
    assert.equal(found(text.replace('of the agreement', 'of |the agreement|'), text), 'Critics of |the agreement|');
  });

  test('where words were added, taken and moved around it', () => {
    assert.equal(found(first, text.replace('in Oslo after a short night', 'at last')), 'hey signed |the agreement|');
    assert.equal(found(first, text.split('\n\n').reverse().join('\n\n')), 'hey signed |the agreement|');
  });

  test('in other case, quote marks, accents and line endings', () => {
    assert.equal(found(first, text.toUpperCase()), 'HEY SIGNED |THE AGREEMENT|');
    assert.equal(found(text.replace('“We will read', '|“We will read|'), text.replaceAll('“', '"').replaceAll('\n', '\r\n')), 't work.\r\n\r\n|"We will read|');
  });

  test('not at a double of its own words when it is gone itself', () => {
    const caption = '|Ines Obi| of the harbour board speaks.\n\nInes Obi of the harbour board speaks. Nobody else of the board does.';
    const doubled = caption.replaceAll('|', '');
    assert.equal(found(caption, doubled), '|Ines Obi|');
    assert.equal(found(caption, doubled.slice(doubled.indexOf('\n') + 2)), undefined);
    assert.equal(found(caption, `On Friday: ${doubled}`), 'On Friday: |Ines Obi|');
  });

  test('beside another place of the same words, when its own words are undisturbed on both sides', () => {
    const closely = 'The new envoy said the pact |NASA| signed in spring with NASA was NASA business, and NASA paid for it all along.';
    assert.equal(found(closely, closely.replaceAll('|', '')), 'd the pact |NASA|');
    assert.equal(found(closely, 'A new envoy said that NASA was NASA business, and NASA paid for it all along.'), undefined);
  });

  test('not at another place of the same words', () => {
    assert.equal(found(first, text.replace('They signed the agreement in Oslo after a short night, and praised it before the cameras.', 'They left.')), undefined);
    assert.equal(found(text.replace('whom', '|whom|'), text.replace(', whom nobody had asked', '').replace('Ministers', 'To whom it concerns: Ministers')), undefined);
  });

  test('not where two places fit alike', () => {
    assert.equal(found('They met. |The pact| holds. They left.', 'They met. The pact holds. They left. They met. The pact holds. They left.'), undefined);
  });

  test('not as a part of a word, and not in an empty text', () => {
    assert.equal(found('A |part| of it is here.', 'A party of it is here.'), undefined);
    assert.equal(found('A |part| of it.', ''), undefined);
  });

  test('keeps as much context as tells it from every other place, in whole words', () => {
    const short = targetOf(text, { start: text.indexOf('Chad'), end: text.indexOf('Chad') + 4 });
    assert.deepEqual([short.prefix, short.suffix], ['Ministers from Peru and ', ' met on the coast on Friday to']);
    const repeated = 'One and the same line about the pact. '.repeat(9);
    const target = targetOf(`${repeated}End.`, { start: 4 * 38 + 32, end: 4 * 38 + 36 });
    assert.ok(target.prefix.length + target.suffix.length > 100);
  });

  test('after edits of every kind on real articles: nearly always right, and never wrong', function () {
    const file = '../shared/corpora/nasa-news-200.jsonl';
    if (!existsSync(file)) return this.skip();
    const articles = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text.slice(0, 4000));
    const { standing, right, wrong } = measureAnchors(articles, 400, 20261123);
    assert.ok(standing > 1000);
    assert.equal(wrong, 0);
    assert.ok(right / standing >= 0.98, `${right} of ${standing}`);
  });
});
