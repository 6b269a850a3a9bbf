import assert from 'node:assert/strict';
import { buildDecisions, type CheckedPlace, type OpenNote, type OrphanedDecision } from '../../../../src/present/decisions/buildDecisions';
import { countOf } from '../../../../src/present/decisions/nodes';
import { english } from '../../../../src/present/words';
import { summarize } from '../../../../src/workspace/articleSummary';
import { read } from '../reading';

const glossary = `
officials: [{ id: bill, name: Bill Clinton }, { id: hillary, name: Hillary Clinton }]
agreements: [{ id: pact, title: Oslo Pact }]
`;

const groups = (text: string, checked: readonly CheckedPlace[] = [], orphans: readonly OrphanedDecision[] = [], notes: readonly OpenNote[] = []): string[] =>
  buildDecisions(summarize('file:///a', read(text, glossary)), checked, orphans, notes, english).flatMap((group) => [group.label, ...group.decisions.map((d) => `  ${d.line}: ${d.label} ${d.detail}`.trimEnd())]);

suite('present: what needs a decision', () => {
  test('what is ambiguous and what the glossary does not hold, once each; quotes of nobody', () => {
    const text = 'Two of them\n\nBill Clinton and Hillary Clinton came. Clinton left. So Clinton was gone.\n\nPeru and Chad signed the Lund Treaty. The Lund Treaty is new.\n\n“We are glad of all this today.”';
    assert.deepEqual(groups(text), [
      'Ambiguous',
      '  3: “Clinton” Bill Clinton / Hillary Clinton · 2 mentions',
      'Not in the glossary',
      '  5: “Lund Treaty” 2 mentions',
      'Quotes without a speaker',
      '  7: “We are glad of all this today.”',
    ]);
  });

  test('notes that are open, last', () => {
    const note = { id: 'a', start: 0, end: 4, line: 1, text: 'Bill', notes: [{ text: 'Which\none?' }, { text: 'The elder.' }] };
    assert.deepEqual(groups('Bill Clinton came.', [], [], [note]), ['Open notes', '  1: “Bill” Which one? ↵ The elder.']);
  });

  test('what checks found, in their own words', () => {
    const checked = [{ code: 'unclosed-quote', start: 0, end: 1, line: 1, text: '“', message: 'This quotation is not closed.' }];
    assert.deepEqual(groups('They met.', checked), ['To check', '  1: “ This quotation is not closed.']);
  });

  test('decisions that have lost their place come first, with the words around them', () => {
    const orphan = { id: 'a', start: 3, end: 3, line: 1, text: 'the pact', context: 'They signed … in Oslo' };
    assert.deepEqual(groups('They met.', [], [orphan]), ['Lost their place', '  1: “the pact” They signed … in Oslo']);
  });

  test('nothing where all is settled', () => {
    const article = summarize('file:///a', read('The Oslo Pact holds.', glossary));
    assert.equal(countOf(buildDecisions(article, [], [], [], english)), 0);
  });
});
