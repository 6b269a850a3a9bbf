import assert from 'node:assert/strict';
import { ArticleDecisions, type Verdict } from '../../../src/workspace/articleDecisions';
import type { Edit } from '../../../src/workspace/anchors/followEdits';

const text = 'Ministers from Peru and Chad met on the coast.\n\nThey signed the agreement in Oslo.\n\nCritics of the agreement shook their heads.\n';
const link: Verdict = { link: 'pact', notes: [] };

const spanOf = (words: string, within = text): { start: number; end: number } => ({ start: within.indexOf(words), end: within.indexOf(words) + words.length });
const apply = (to: string, edit: Edit): string => to.slice(0, edit.start) + edit.text + to.slice(edit.end);

/** The words on which decisions stand. */
const words = (decisions: ArticleDecisions, article = text): string[] => decisions.standing.map(({ start, end }) => article.slice(start, end));

suite('workspace: decisions on an article', () => {
  const made = (): ArticleDecisions => {
    const decisions = new ArticleDecisions('signing.md', '', text);
    assert.equal(decisions.put('b', link, spanOf('the agreement in'), text), undefined);
    assert.equal(decisions.put('a', { ignore: true, notes: [] }, spanOf('Peru'), text), undefined);
    return decisions;
  };

  test('enter the annotation, and stand in the sidecar by position', () => {
    const decisions = made();
    assert.deepEqual(decisions.decided, [{ ...spanOf('Peru'), decision: 'ignore' }, { ...spanOf('the agreement in'), decision: 'link', entry: 'pact' }]);
    assert.ok(decisions.sidecar.indexOf('id: a') < decisions.sidecar.indexOf('id: b'));
  });

  test('are found again in a new reading', () => {
    const again = new ArticleDecisions('signing.md', made().sidecar, text.replace('They signed', 'Late at night they signed'));
    assert.deepEqual(words(again, text.replace('They signed', 'Late at night they signed')), ['Peru', 'the agreement in']);
  });

  test('follow edits; a place whose words go is an orphan until they come back', () => {
    const decisions = made();
    const before = { start: 0, end: 0, text: 'Oslo: ' };
    decisions.edit([before]);
    const moved = apply(text, before);
    assert.deepEqual(words(decisions, moved), ['Peru', 'the agreement in']);
    const cut = { ...spanOf('They signed the agreement in Oslo.\n\n', moved), text: '' };
    decisions.edit([cut]);
    const shorter = apply(moved, cut);
    decisions.findOrphans(shorter);
    assert.deepEqual([words(decisions, shorter), decisions.orphans.map(({ id }) => id)], [['Peru'], ['b']]);
    const undo = { start: cut.start, end: cut.start, text: 'They signed the agreement in Oslo.\n\n' };
    decisions.edit([undo]);
    decisions.findOrphans(apply(shorter, undo));
    assert.deepEqual([words(decisions, moved), decisions.orphans], [['Peru', 'the agreement in'], []]);
  });

  test('a second one of its sort on the same words gives way; a note stands beside it', () => {
    const decisions = made();
    decisions.put('c', { ignore: true, notes: [] }, spanOf('the agreement in'), text);
    assert.deepEqual(decisions.standing.map(({ decision }) => [decision.id, decision.link]), [['a', undefined], ['b', undefined]]);
    decisions.put('d', { notes: [{ text: 'Ask.' }] }, spanOf('the agreement in'), text);
    assert.equal(decisions.standing.length, 3);
  });

  test('are taken back, and given another place by hand', () => {
    const decisions = made();
    decisions.remove('a', text);
    assert.deepEqual(words(decisions), ['the agreement in']);
    decisions.attach('b', spanOf('agreement shook'), text);
    assert.deepEqual(words(decisions), ['agreement shook']);
    assert.match(decisions.sidecar, /exact: "agreement shook"/);
  });

  test('a place that could not be found again is described anew, and no other', () => {
    const decisions = made();
    decisions.edit([{ start: spanOf('the agreement in').start + 1, end: spanOf('the agreement in').start + 2, text: 'hat' }]);
    const inside = text.replace('the agreement in', 'thate agreement in');
    decisions.describe(inside);
    assert.match(decisions.sidecar, /exact: "thate agreement in"/);
    assert.match(decisions.sidecar, /exact: "Peru"/);
  });

  test('a sidecar with errors is read as far as it goes, and never written', () => {
    const broken = `${made().sidecar}  - id: "x\n`;
    const decisions = new ArticleDecisions('signing.md', broken, text);
    assert.deepEqual(words(decisions), ['Peru', 'the agreement in']);
    assert.equal(decisions.put('n', link, spanOf('Chad'), text), 'sidecar-has-errors');
    assert.equal(decisions.remove('a', text), 'sidecar-has-errors');
    assert.equal(decisions.sidecar, broken);
  });

  test('the same decisions are the same object: nothing is annotated anew for a comment', () => {
    const decisions = made();
    const before = decisions.decided;
    decisions.takeSidecar(`# Ours.\n${decisions.sidecar}`, text);
    assert.equal(decisions.decided, before);
  });
});
