import assert from 'node:assert/strict';
import { pointedAt } from './reviewing';

suite('review: quotation without a speaker', () => {
  const marked = (text: string): string => pointedAt('quote-without-speaker', text);

  test('direct speech that nothing ascribes', () => {
    assert.equal(marked('Prices rose again in the autumn. “Nobody knows how long this is going to last.” The harbour was quiet.'), 'Prices rose again in the autumn. ⟦“Nobody knows how long this is going to last.”⟧ The harbour was quiet.');
  });

  test('a cue, a colon, a source in brackets, a title, a fragment', () => {
    for (const text of [
      '“Nobody knows how long this is going to last,” Ann Lee said.',
      'The sign on the door was short: “Nobody is coming back here before the spring.”',
      '“Nobody knows how long this is going to last.” [Reuters]',
      'She gave a talk. “The Long Way Home from Here.” It was well liked.',
      'It was “quite good” on the whole.',
    ]) assert.equal(marked(text), text);
  });
});

suite('review: speaker changes inside a paragraph', () => {
  const marked = (text: string): string => pointedAt('speaker-changes', text);

  test('the second quotation has no cue of its own', () => {
    const text = '“We are ready to sign it now,” Ann Lee said. Ben Okafor shook his head at this. “It will take us years to read it.”';
    assert.equal(marked(text), text.replace(/“It.*”/, '⟦$&⟧'));
  });

  test('the same speaker goes on, a cue names the other one, or a new paragraph begins', () => {
    for (const text of [
      '“We are ready to sign it now,” Ann Lee said. “It will not take us years to read it.”',
      '“We are ready to sign it now,” Ann Lee said. “It will take us years to read it,” Ben Okafor said.',
      '“We are ready to sign it now,” Ann Lee said.\n\nBen Okafor shook his head. “It will take us years to read it.”',
    ]) assert.equal(marked(text), text);
  });
});

suite('review: unclosed quotation', () => {
  test('at its opening mark', () => assert.equal(pointedAt('unclosed-quote', 'He said: “Never again.\n\nThe day was over.'), 'He said: ⟦“⟧Never again.\n\nThe day was over.'));
  test('one that goes on in the next paragraph is closed there', () => assert.equal(pointedAt('unclosed-quote', 'He said: “Never again.\n\n“Not now.”'), 'He said: “Never again.\n\n“Not now.”'));
});
