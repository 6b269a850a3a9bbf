import assert from 'node:assert/strict';
import { splitSentences } from '../../../src/text/sentences';
import { tokenize } from '../../../src/text/tokens';
import { marked, withMarks } from '../markers';

/** Asserts that the sentences of a paragraph are those in the brackets. */
function splits(...sources: readonly string[]): void {
  for (const source of sources) {
    const { text } = marked(source);
    const tokens = tokenize(text);
    assert.equal(withMarks(text, splitSentences(tokens, 0, tokens.length)), source);
  }
}

suite('Sentences', () => {
  test('end at a full stop, a question mark, an exclamation mark', () => {
    splits('⟦He came.⟧ ⟦Did she?⟧ ⟦They did!⟧ ⟦All of them?!⟧ ⟦No stop at the end⟧');
  });

  test('do not end after a title or a month', () => {
    splits('⟦On Jan. 13 Sen. Cory Gardner met Gov. Ann Lee and Messrs. Xu and Berg.⟧ ⟦They left.⟧', '⟦The Rev. Dr. Lee met Lt. Gen. Berg at Ft. Meade near Mt. Hood.⟧', '⟦Doe v. Roe was decided on Sept. 5.⟧');
  });

  test('do not end within a name of initials', () => {
    splits('⟦John F. Kennedy met J. K. Rowling and W.E.B. Du Bois.⟧ ⟦He left.⟧', '⟦U.S. Secretary Lee and U.N. envoy Berg signed a U.S.-Japan pact.⟧', '⟦The late J. A. Smith spoke.⟧', '⟦Stephen A. Smith and George I. Norris went.⟧');
  });

  test('end after initials when a word follows that opens sentences', () => {
    splits('⟦He flew to the U.S.⟧ ⟦The talks went on in the U.K.⟧ ⟦But she stayed in Washington, D.C.⟧ ⟦He did not.⟧', '⟦She earned a Ph.D.⟧ ⟦She taught.⟧', '⟦It ended at 5 p.m.⟧ ⟦The next began at 7 a.m. Monday.⟧');
  });

  test('a nickname goes on with the name, also after an initial', () => {
    splits('⟦Edwin E. “Buzz” Aldrin and Robert C. "Bobby" Scott met M.P. ‘Big Pete’ Frank.⟧', '⟦It was vetoed by the U.S.⟧ ⟦“No” was the answer.⟧', '⟦He chose plan B.⟧ ⟦“We will go,” he said.⟧');
  });

  test('a clock goes on with its zone, its day and its month', () => {
    splits('⟦At 5 p.m. EST, at 6 p.m. Eastern and at 7 a.m. Vienna time they met.⟧', '⟦They met at 5 p.m. Jan. 13 and at 7 a.m. Monday.⟧ ⟦Talks begin at 9 a.m.⟧ ⟦Coverage begins at noon.⟧');
  });

  test('"No." is a number before a digit, and a word elsewhere', () => {
    splits('⟦Article No. 5 holds, as do Nos. 6 and 7.⟧ ⟦See Vol. 3 and Fig. 2, of Mar. 3.⟧', '⟦He said no.⟧ ⟦The others agreed.⟧', '⟦“No.”⟧ ⟦That was all.⟧', '⟦We met at Art. 4.⟧');
  });

  test('firms, states and ranks after a name end a sentence only when one begins after them', () => {
    splits('⟦Space Co. Inc. said so.⟧ ⟦It is owned by Space Corp.⟧ ⟦The deal holds.⟧', '⟦He was born in Waco, Tex.⟧ ⟦His father left.⟧', '⟦Space Corp. President Ann Lee spoke.⟧', '⟦Martin Jones Jr. won; Sen. Ann Lee, D-Calif., lost.⟧');
    splits('⟦They met in Washington.⟧ ⟦Lee left for the mass.⟧ ⟦Berg was ill.⟧ ⟦Cho stayed.⟧');
  });

  test('end after the closing marks and brackets', () => {
    splits('⟦“We will go.”⟧ ⟦He left.⟧', "⟦''We will go.''⟧ ⟦He left.⟧", '⟦"We will go."⟧ ⟦He left.⟧', '⟦(It had begun.)⟧ ⟦He left.⟧', '⟦“He said ‘no.’”⟧ ⟦She left.⟧', '⟦“One.⟧ ⟦Two.”⟧ ⟦Three⟧');
  });

  test('end before an opening mark or bracket', () => {
    splits('⟦He left.⟧ ⟦“We will go,” he said.⟧ ⟦(She stayed.)⟧ ⟦‘No,’ she said.⟧ ⟦[Applause.]⟧ ⟦— Ann Lee⟧', '⟦He came at 5 p.m.⟧ ⟦“We will go,” he said.⟧');
  });

  test('go on in lower case after a question inside marks or an exclamation in a name', () => {
    splits('⟦“Will you go?” he asked.⟧ ⟦“Yes!” she said.⟧', '⟦The Yahoo! site is down.⟧');
  });

  test('end at an ellipsis only when a capital follows', () => {
    splits('⟦He waited … and waited... for years.⟧ ⟦It went on…⟧ ⟦Then it ended...⟧ ⟦She left. . . .⟧ ⟦“No.”⟧', '⟦“… I am gone.”⟧ ⟦“... So am I.”⟧');
  });

  test('decimal points, versions and addresses have no end in them', () => {
    splits('⟦It rose 3.5 percent to $1,000.50, says nasa.gov.⟧ ⟦See https://www.nasa.gov/a.b.⟧ ⟦Ask jo.doe@nasa.gov.⟧ ⟦Done.⟧');
  });

  test('a missing space still parts two sentences', () => {
    splits('⟦It ended.⟧⟦The talks go on.⟧');
  });

  test('begin with a number or a list sign', () => {
    splits('⟦He left.⟧ ⟦2023 was the year.⟧', '⟦He left.⟧ ⟦• One of them.⟧');
  });

  test('bullets and numbered items stand alone', () => {
    splits('⟦• The first item⟧\n⟦• The second item⟧', '⟦- The first item⟧\n⟦- the second item⟧', '⟦They agreed on:⟧\n⟦- one thing⟧\n⟦* One⟧\n⟦* Two⟧', '⟦1. The first item⟧\n⟦2. The second item⟧');
  });

  test('line breaks mean nothing inside a paragraph', () => {
    splits('⟦He met Sen.\r\nAnn Lee in\nWashington.⟧\r\n⟦She left.⟧');
  });

  test('other scripts end at their own full stop', () => {
    splits('⟦岸田首相は述べた。⟧⟦協定は署名された。⟧', '⟦वे गए।⟧ ⟦हम रहे।⟧', '⟦هل ذهب؟⟧ ⟦نعم.⟧');
  });
});
