import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/text/sentences';
import { tokenize } from '../../../src/text/tokens';

/** The text is written with a bar where a sentence should end. */
function check(marked: string): void {
  const text = marked.replaceAll('|', '');
  const tokens = tokenize(text);
  const found = splitSentences(tokens, 0, tokens.length).map((s) => text.slice(s.start, s.end));
  assert.deepEqual(found, marked.split('|').map((s) => s.trim()));
}

suite('Sentences', () => {
  test('end at a stop before a capital', () => check('One came. |Two left! |Did three? |Four did.'));
  test('survive titles and initials', () => check('U.S. Secretary Blinken met Gov. Ann Lee and John F. Kennedy. |Dr. Berg left.'));
  test('survive dates and numbers', () => check('They signed on Jan. 13 with No. 5 at 11:30 a.m. Monday for $1.5 billion. |It rained.'));
  test('survive compounds', () => check('The U.S.-Japan pact is old. |Both sides agree.'));
  test('an acronym ends one only before a word that opens a sentence', () => check('He went to the U.S. |The pact held. |The U.S. Senate met.'));
  test('"No." is a word where no number follows', () => check('He said no. |Nobody asked. |See No. 5 here.'));
  test('firms and states', () => check('Acme Inc. said so in Cambridge, Mass. |He left.'));
  test('closing marks belong to the sentence', () => check('“We will go.” |He left. |(It rained.) |She stayed.'));
  test('a quotation that asks', () => check('“Will we go?” |Clinton asked. |“Yes!” he said.'));
  test('ellipses', () => check('He waited... |Then he left… |It ended.'));
  test('lower case goes on', () => check('The site x. said so and e.g. this one went on.'));
});
